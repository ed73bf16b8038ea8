// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import undoc.io.DocumentSource;
import undoc.io.Problem;
import undoc.io.pdf.PdfExplainer;

/** Shows what each line of a PDF was taken for. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "IN.pdf", description = "The PDF to explain.")
    private Path input = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT.html", description = "The page to write, or - for standard output.")
    private Path output = Path.of("");

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Problem> problem = explain();
        problem.ifPresent(p -> new ProblemPrinter(terminal, ProblemFormat.TEXT).print(input.toString(), p));
        return problem.isEmpty()
                ? ExitCode.OK
                : problem.get().isA("cli.input.missing") ? ExitCode.MISUSE : ExitCode.ERRORS;
    }

    private Optional<Problem> explain() {
        if (!Files.exists(input)) {
            return Optional.of(CliProblems.inputMissing());
        }
        String html;
        try {
            html = PdfExplainer.create().explain(DocumentSource.of(input));
        } catch (IOException e) {
            return Optional.of(CliProblems.inputUnreadable(e));
        }
        if (output.toString().equals("-")) {
            terminal.out().print(html);
            return Optional.empty();
        }
        try (PartFile part = PartFile.create(output)) {
            part.out().write(html.getBytes(StandardCharsets.UTF_8));
            part.complete();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(CliProblems.outputUnwritable(output.toString(), e));
        }
    }
}
