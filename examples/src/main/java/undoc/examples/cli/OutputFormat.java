// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.Locale;
import java.util.Optional;
import undoc.io.DocumentFormat;
import undoc.io.DocumentWriter;
import undoc.io.Formats;
import undoc.io.json.JsonWriter;

/** What to convert to. */
enum OutputFormat {
    PDF(DocumentFormat.PDF),
    XML(DocumentFormat.AKOMA_NTOSO),
    JSON(DocumentFormat.JSON),
    /** JSON Lines: a document a line. */
    JSONL(DocumentFormat.JSON),
    MARCXML(DocumentFormat.MARCXML),
    MD(DocumentFormat.MARKDOWN);

    private final DocumentFormat format;

    OutputFormat(DocumentFormat format) {
        this.format = format;
    }

    /** The extension of its files. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether several documents can follow one another in a stream. */
    boolean isStream() {
        return this == JSONL;
    }

    /** Its writer; {@link IllegalStateException} where there is none. */
    DocumentWriter writer(Formats formats) {
        return this == JSONL ? JsonWriter.builder().compact(true).build() : formats.writer(format);
    }

    /** The format of a file with this name. */
    static Optional<OutputFormat> ofFileName(String name) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
            return Optional.of(JSONL);
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
        return extension();
    }
}
