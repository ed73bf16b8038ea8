// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.List;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the command line {@code undoc}. */
public final class Main {
    /** How many letters a mistyped name may have too many or too few. */
    private static final int LETTERS_AMISS = 3;

    private Main() {}

    /** Runs one command and ends the process with its {@link ExitCode}. */
    public static void main(String[] args) {
        LogManager.getLogManager().reset(); // What matters in the libraries' logs comes as problems.
        System.exit(run(Terminal.system(), args));
    }

    /** Runs one command on this terminal and returns its {@link ExitCode}. */
    static int run(Terminal terminal, String... args) {
        int code = commandLine(terminal).execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new UndocCommand())
                .addSubcommand(new ConvertCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new SymbolCommand(terminal))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new CompletionCommand(terminal));
        return line.setOut(terminal.outWriter())
                .setErr(terminal.errWriter())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(terminal.interactive())
                .setParameterExceptionHandler((e, arguments) -> misuse(terminal, e))
                .setExecutionExceptionHandler((e, command, result) -> defect(terminal, e));
    }

    private static int misuse(Terminal terminal, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println(Printable.line("undoc: " + message(e)));
        terminal.err().println("Try '" + command + " --help'.");
        return ExitCode.MISUSE;
    }

    /** What is wrong, and what was perhaps meant by an unknown command or option. */
    private static String message(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(e.getMessage());
        }
        boolean command = e.getCommandLine().getParent() == null && !unmatched.isUnknownOption();
        String given = unmatched.getUnmatched().get(0);
        List<String> meant = unmatched.getSuggestions().stream()
                .filter(known -> Math.abs(known.length() - given.length()) <= LETTERS_AMISS)
                .limit(3)
                .toList();
        return (command ? "there is no command " : "no such argument or option: ")
                + given
                + (meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?");
    }

    private static int defect(Terminal terminal, Exception e) {
        new ProblemPrinter(terminal, ProblemFormat.TEXT).print("undoc", CliProblems.unexpected(e));
        return ExitCode.ERRORS;
    }
}
