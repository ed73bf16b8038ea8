// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import undoc.io.Problem;
import undoc.io.Severity;

/** Converts all inputs of a command, tells of problems as they come up, and sums up. */
final class ConvertRun {
    private final Terminal terminal;
    private final Converter converter;
    private final Destinations destinations;
    private final Settings settings;
    private final ProblemPrinter printer;
    private final Tally tally = new Tally();

    /**
     * How to go about it.
     *
     * @param jobs how many to convert at a time
     * @param problems how problems are printed
     * @param progress whether a progress bar is shown
     * @param width of the terminal, in characters
     * @param quiet whether notes are left out
     * @param summary whether a summary is printed
     */
    record Settings(int jobs, ProblemFormat problems, boolean progress, int width, boolean quiet, boolean summary) {}

    ConvertRun(Terminal terminal, Converter converter, Destinations destinations, Settings settings) {
        this.terminal = terminal;
        this.converter = converter;
        this.destinations = destinations;
        this.settings = settings;
        this.printer = new ProblemPrinter(terminal, settings.problems());
    }

    /** Converts the inputs; what has no file of its own goes to one file, which is there when all is well. */
    int toFile(Inputs inputs, Path file) {
        try (Interruption interruption = new Interruption();
                PartFile part = PartFile.create(file)) {
            int code = to(inputs, part.out(), interruption);
            if (!interruption.isDemanded()) {
                part.complete();
            }
            return code;
        } catch (IOException e) {
            printer.print("undoc", CliProblems.outputUnwritable(file.toString(), e));
            return ExitCode.ERRORS;
        }
    }

    /** Converts the inputs; what has no file of its own goes to this stream. */
    int to(Inputs inputs, OutputStream out) {
        try (Interruption interruption = new Interruption()) {
            return to(inputs, out, interruption);
        }
    }

    private int to(Inputs inputs, OutputStream out, Interruption interruption) {
        long start = System.nanoTime();
        try (Progress progress = settings.progress()
                        ? Progress.bar(terminal.err(), inputs.count(), settings.width())
                        : Progress.none();
                Batch<Destinations.Claim, Outcome> batch = new Batch<>(
                        settings.jobs(), converter::convert, outcome -> done(outcome, out, progress), interruption)) {
            inputs.visit(new Inputs.Visitor() {
                @Override
                public void input(Input input) {
                    batch.submit(destinations.claim(input));
                }

                @Override
                public void problem(String argument, Problem problem) {
                    report(argument, List.of(problem), progress);
                    if (problem.severity() == Severity.ERROR) {
                        tally.countMissing();
                    }
                }
            });
        }
        if (settings.summary() || interruption.isDemanded()) {
            terminal.err().println(tally.summary(Duration.ofNanos(System.nanoTime() - start)));
        }
        if (interruption.isDemanded()) {
            terminal.err()
                    .println(
                            "undoc: stopped before the end; no file is left half written, and --resume skips what is done");
        }
        return tally.exitCode();
    }

    private void done(Outcome outcome, OutputStream out, Progress progress) {
        report(outcome.input().name(), outcome.problems(), progress);
        Outcome end = outcome;
        try {
            if (outcome.bytes().isPresent()) {
                outcome.bytes().get().writeTo(out);
                out.flush();
            }
        } catch (IOException e) {
            Problem problem = CliProblems.outputUnwritable("the output", e);
            report(outcome.input().name(), List.of(problem), progress);
            end = Outcome.failed(outcome.input(), List.of(problem));
        }
        tally.count(end);
        progress.step(end.status() == Outcome.Status.FAILED);
    }

    private void report(String input, List<Problem> problems, Progress progress) {
        List<Problem> told = problems.stream()
                .filter(p -> !settings.quiet() || p.severity() != Severity.NOTE)
                .toList();
        if (!told.isEmpty()) {
            progress.clearLine();
            printer.printAll(input, told);
        }
    }
}
