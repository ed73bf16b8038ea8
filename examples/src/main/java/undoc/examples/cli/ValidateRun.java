// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import undoc.io.Formats;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.Severity;
import undoc.model.UnDocument;
import undoc.validation.CollectionCheck;
import undoc.validation.Validator;

/** Checks all inputs of a command and prints what it finds. */
final class ValidateRun {
    private final Terminal terminal;
    private final Validator validator;
    private final Settings settings;
    private final Formats formats = Formats.load();
    private final ProblemPrinter printer;
    private final List<UnDocument> versions = new ArrayList<>();
    private final CollectionCheck collection = new CollectionCheck();
    private final Map<String, Integer> documentsWith = new TreeMap<>();
    private long documents;
    private int code = ExitCode.OK;

    /**
     * How to go about it.
     *
     * @param jobs how many to check at a time
     * @param format how findings are printed
     * @param versions whether the inputs are versions of one document
     * @param collection whether the inputs are checked together
     * @param statistics whether problems are counted
     */
    record Settings(int jobs, ProblemFormat format, boolean versions, boolean collection, boolean statistics) {}

    private record Checked(Input input, ReadResult read, List<Problem> problems) {}

    ValidateRun(Terminal terminal, Validator validator, Settings settings) {
        this.terminal = terminal;
        this.validator = validator;
        this.settings = settings;
        this.printer = new ProblemPrinter(terminal, ProblemFormat.TEXT);
    }

    int check(Inputs inputs) {
        try (Interruption interruption = new Interruption();
                Batch<Input, Checked> batch = new Batch<>(settings.jobs(), this::check, this::done, interruption)) {
            inputs.visit(new Inputs.Visitor() {
                @Override
                public void input(Input input) {
                    batch.submit(input);
                }

                @Override
                public void problem(String argument, Problem problem) {
                    printer.print(argument, problem);
                    raise(problem.severity() == Severity.ERROR ? ExitCode.MISUSE : ExitCode.OK);
                }
            });
        }
        if (settings.versions()) {
            verdict("the versions together", validator.compare(versions));
        }
        if (settings.collection()) {
            verdict("the collection", validator.configure(collection.problems()));
        }
        if (settings.statistics()) {
            statistics();
        }
        return code;
    }

    private Checked check(Input input) {
        ReadResult read = DocumentCommand.read(terminal, formats, input);
        // Why there is no document is never left out.
        List<Problem> problems =
                new ArrayList<>(read.document().isEmpty() ? read.problems() : validator.configure(read.problems()));
        try {
            read.document().map(validator::validate).ifPresent(problems::addAll);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            problems.add(CliProblems.unexpected(e));
        }
        return new Checked(input, read, problems);
    }

    private void done(Checked checked) {
        verdict(checked.input().name(), checked.problems());
        documents++;
        checked.problems().stream()
                .map(p -> p.severity() + "\t" + p.id())
                .distinct()
                .forEach(key -> documentsWith.merge(key, 1, Integer::sum));
        checked.read().document().ifPresent(document -> {
            if (settings.versions()) {
                versions.add(document);
            }
            if (settings.collection()) {
                collection.add(checked.input().relative().getFileName().toString(), document);
            }
        });
    }

    private void verdict(String input, List<Problem> problems) {
        boolean valid = !DocumentCommand.hasError(problems);
        raise(valid ? ExitCode.OK : ExitCode.ERRORS);
        if (settings.format() == ProblemFormat.JSON) {
            terminal.out().println(ProblemJson.verdict(input, valid, problems));
            return;
        }
        printer.printAll(input, problems);
        terminal.out().println(Printable.line(input) + ": " + (valid ? "valid" : "not valid") + counts(problems));
    }

    private static String counts(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long count = problems.stream().filter(p -> p.severity() == severity).count();
            if (count > 0) {
                text.append(text.isEmpty() ? ", " : " ").append(count).append(' ');
                text.append(severity.name().toLowerCase(java.util.Locale.ROOT)).append(count == 1 ? "" : "s");
            }
        }
        return text.toString();
    }

    private void statistics() {
        terminal.err().println(documents + " documents; with problem:");
        documentsWith.forEach((key, count) -> terminal.err().println(count + "\t" + key));
    }

    private void raise(int least) {
        code = Math.max(code, least);
    }
}
