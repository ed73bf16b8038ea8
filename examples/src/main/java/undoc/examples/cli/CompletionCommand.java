// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands. */
@Command(name = "generate-completion")
final class CompletionCommand implements Runnable {
    /** What keeps the shell from completing names of files where no option or value fits. */
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        String script = AutoComplete.bash("undoc", spec.root().commandLine());
        terminal.out().print(script.replace(NO_FILES, ""));
    }
}
