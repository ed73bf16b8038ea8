// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import undoc.io.Formats;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.Severity;

/** Checks documents against editorial rules. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "IN", description = "Files, folders, globs, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--format", description = "How to print: ${COMPLETION-CANDIDATES}. Default: text.")
    private ProblemFormat format = ProblemFormat.TEXT;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Formats formats = Formats.load();
        ProblemPrinter printer = new ProblemPrinter(terminal, ProblemFormat.TEXT);
        int[] code = {ExitCode.OK};
        new Inputs(inputs).visit(new Inputs.Visitor() {
            @Override
            public void input(Input input) {
                ReadResult read = DocumentCommand.read(terminal, formats, input);
                boolean valid = !DocumentCommand.hasError(read.problems());
                verdict(printer, input, valid, read.problems());
                code[0] = Math.max(code[0], valid ? ExitCode.OK : ExitCode.ERRORS);
            }

            @Override
            public void problem(String argument, Problem problem) {
                printer.print(argument, problem);
                code[0] = Math.max(code[0], problem.severity() == Severity.ERROR ? ExitCode.MISUSE : ExitCode.OK);
            }
        });
        return code[0];
    }

    private void verdict(ProblemPrinter printer, Input input, boolean valid, List<Problem> problems) {
        if (format == ProblemFormat.JSON) {
            terminal.out().println(ProblemJson.verdict(input.name(), valid, problems));
            return;
        }
        problems.forEach(p -> printer.print(input.name(), p));
        terminal.out().println(Printable.line(input.name()) + ": " + (valid ? "valid" : "not valid"));
    }
}
