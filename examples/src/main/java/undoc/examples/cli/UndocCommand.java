// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(
        name = "undoc",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = UndocCommand.Version.class,
        resourceBundle = "undoc.examples.cli.help",
        abbreviateSynopsis = true,
        sortOptions = false,
        synopsisHeading = "%n@|bold SYNOPSIS|@%n  ",
        descriptionHeading = "%n@|bold DESCRIPTION|@%n",
        parameterListHeading = "%n@|bold ARGUMENTS|@%n",
        optionListHeading = "%n@|bold OPTIONS|@%n",
        commandListHeading = "%n@|bold COMMANDS|@%n",
        exitCodeListHeading = "%n@|bold EXIT STATUS|@%n",
        exitCodeList = {
            "0:all well",
            "1:there are documents with errors, or that could not be read or written",
            "2:misuse: an unknown option, or an input that is not there"
        },
        footerHeading = "%n@|bold EXAMPLES|@%n")
final class UndocCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? convert, show, validate, symbol …");
    }

    /** The version, out of the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = UndocCommand.class.getPackage().getImplementationVersion();
            return new String[] {"undoc " + (version == null ? "(not packaged)" : version)};
        }
    }
}
