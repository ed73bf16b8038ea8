// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import undoc.io.DocumentSource;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.pdf.PdfExplainer;
import undoc.io.pdf.PdfExplanation;

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
        List<Problem> problems = explain();
        problems.forEach(problem -> new ProblemPrinter(terminal, ProblemFormat.TEXT).print(input.toString(), problem));
        if (problems.isEmpty()) {
            return ExitCode.OK;
        }
        return problems.stream().anyMatch(problem -> problem.isA("cli.input.missing"))
                ? ExitCode.MISUSE
                : ExitCode.ERRORS;
    }

    /** Writes the page; gives what kept it from being written, or from showing a document. */
    private List<Problem> explain() {
        if (!Files.exists(input)) {
            return List.of(CliProblems.inputMissing());
        }
        PdfExplanation explanation;
        try {
            explanation = PdfExplainer.create().explain(DocumentSource.of(input));
        } catch (IOException e) {
            return List.of(CliProblems.inputUnreadable(e));
        }
        try {
            write(explanation.html());
        } catch (IOException e) {
            return List.of(CliProblems.outputUnwritable(output.toString(), e));
        }
        ReadResult result = explanation.result();
        return result.document().isPresent() ? List.of() : result.problems();
    }

    private void write(String html) throws IOException {
        if (output.toString().equals("-")) {
            terminal.out().print(html);
            return;
        }
        try (PartFile part = PartFile.create(output)) {
            part.out().write(html.getBytes(StandardCharsets.UTF_8));
            part.complete();
        }
    }
}
