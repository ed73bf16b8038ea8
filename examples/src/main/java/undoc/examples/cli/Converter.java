// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.io.Formats;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.model.UnDocument;

/** Converts one input at a time; safe for many threads. Whatever goes wrong is in the outcome. */
final class Converter {
    private final Terminal terminal;
    private final Formats formats;
    private final OutputFormat.Writer writer;
    private final boolean resume;

    Converter(Terminal terminal, Formats formats, OutputFormat format, boolean resume) {
        this.terminal = terminal;
        this.formats = formats;
        this.writer = format.writer(formats);
        this.resume = resume;
    }

    Outcome convert(Destinations.Claim claim) {
        Input input = claim.input();
        try {
            return claim.problem().isPresent()
                    ? Outcome.failed(input, List.of(claim.problem().get()))
                    : tryConvert(input, claim.file());
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return Outcome.failed(input, List.of(CliProblems.unexpected(e)));
        }
    }

    private Outcome tryConvert(Input input, Optional<Path> file) {
        try {
            if (resume && file.isPresent() && isDone(input, file.get())) {
                return Outcome.skipped(input);
            }
            ReadResult read = formats.read(input.source(terminal));
            return read.document().isEmpty()
                    ? Outcome.failed(input, read.problems())
                    : write(input, read.document().get(), read.problems(), file);
        } catch (IOException e) {
            return Outcome.failed(input, List.of(CliProblems.inputUnreadable(e)));
        }
    }

    /** Whether the output is there and no older than the input. */
    private static boolean isDone(Input input, Path output) throws IOException {
        return Files.exists(output)
                && input.file().isPresent()
                && Files.getLastModifiedTime(output)
                                .compareTo(
                                        Files.getLastModifiedTime(input.file().get()))
                        >= 0;
    }

    private Outcome write(Input input, UnDocument document, List<Problem> found, Optional<Path> file) {
        List<Problem> problems = new ArrayList<>(found);
        try {
            if (file.isEmpty()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                problems.addAll(writer.write(document, bytes));
                return new Outcome(input, Outcome.Status.CONVERTED, problems, Optional.of(bytes));
            }
            try (PartFile part = PartFile.create(file.get())) {
                problems.addAll(writer.write(document, part.out()));
                part.complete();
            }
            return Outcome.written(input, problems);
        } catch (IOException e) {
            problems.add(CliProblems.outputUnwritable(String.valueOf(file.orElse(Path.of("standard output"))), e));
            return Outcome.failed(input, problems);
        }
    }
}
