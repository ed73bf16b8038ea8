// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import undoc.io.DocumentFormat;
import undoc.io.DocumentWriter;
import undoc.io.Formats;
import undoc.io.Problem;
import undoc.io.json.ChunkWriter;
import undoc.io.json.JsonWriter;
import undoc.model.UnDocument;

/** What to convert to. */
enum OutputFormat {
    PDF(DocumentFormat.PDF),
    XML(DocumentFormat.AKOMA_NTOSO),
    JSON(DocumentFormat.JSON),
    /** JSON Lines: a document a line. */
    JSONL(DocumentFormat.JSON),
    /** JSON Lines: a passage a line, for search. */
    CHUNKS(DocumentFormat.JSON),
    MARCXML(DocumentFormat.MARCXML),
    MD(DocumentFormat.MARKDOWN);

    private static final String CHUNKS_EXTENSION = "chunks.jsonl";

    private final DocumentFormat format;

    /** How a document is written; gives what the format could not hold. */
    @FunctionalInterface
    interface Writer {
        List<Problem> write(UnDocument document, OutputStream out) throws IOException;
    }

    OutputFormat(DocumentFormat format) {
        this.format = format;
    }

    /** The extension of its files. */
    String extension() {
        return this == CHUNKS ? CHUNKS_EXTENSION : toString();
    }

    /** Whether several documents can follow one another in a stream. */
    boolean isStream() {
        return this == JSONL || this == CHUNKS;
    }

    /** Its writer; {@link IllegalStateException} where there is none. */
    Writer writer(Formats formats) {
        if (this == CHUNKS) {
            ChunkWriter chunks = ChunkWriter.create();
            return (document, out) -> {
                chunks.write(document, out);
                return List.of();
            };
        }
        DocumentWriter whole =
                this == JSONL ? JsonWriter.builder().compact(true).build() : formats.writer(format);
        return (document, out) -> {
            List<Problem> losses = whole.write(document, out).losses();
            if (this == JSONL) {
                out.write('\n');
            }
            return losses;
        };
    }

    /** The format of a file with this name. */
    static Optional<OutputFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl")) {
            return Optional.of(lower.endsWith("." + CHUNKS_EXTENSION) ? CHUNKS : JSONL);
        }
        return DocumentFormat.ofFileName(name).flatMap(OutputFormat::of);
    }

    private static Optional<OutputFormat> of(DocumentFormat format) {
        for (OutputFormat f : values()) {
            if (f.format == format) {
                return Optional.of(f);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
