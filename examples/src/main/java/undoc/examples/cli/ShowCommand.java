// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import undoc.io.Formats;
import undoc.io.Problem;
import undoc.io.ReadResult;

/** Prints masthead and outline for people. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "IN", description = "Files, folders, globs, or - for standard input.")
    private List<String> inputs = List.of();

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Formats formats = Formats.load();
        ProblemPrinter printer = new ProblemPrinter(terminal, ProblemFormat.TEXT);
        Inputs found = new Inputs(inputs);
        int[] code = {ExitCode.OK};
        found.visit(new Inputs.Visitor() {
            @Override
            public void input(Input input) {
                if (found.many()) {
                    terminal.out().println("== " + Printable.line(input.name()));
                }
                ReadResult read = DocumentCommand.read(terminal, formats, input);
                printer.printAll(input.name(), read.problems());
                read.document().ifPresent(d -> terminal.out().print(Overview.of(d, terminal.ansi())));
                if (DocumentCommand.hasError(read.problems())) {
                    code[0] = Math.max(code[0], ExitCode.ERRORS);
                }
            }

            @Override
            public void problem(String argument, Problem problem) {
                printer.print(argument, problem);
                code[0] = Math.max(code[0], DocumentCommand.hasError(List.of(problem)) ? ExitCode.MISUSE : ExitCode.OK);
            }
        });
        return code[0];
    }
}
