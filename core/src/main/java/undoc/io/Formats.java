// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The formats at hand, with their readers and writers. Immutable. */
public final class Formats {
    /** How many bytes are looked at to tell a format. */
    public static final int SNIFF_LENGTH = 8192;

    private final List<DocumentFormatProvider> providers;

    private Formats(List<DocumentFormatProvider> providers) {
        this.providers = providers;
    }

    /** The formats whose artifacts the class loader of undoc sees. */
    public static Formats load() {
        return load(Formats.class.getClassLoader());
    }

    /** The formats whose artifacts this class loader sees. */
    public static Formats load(ClassLoader loader) {
        return new Formats(ServiceLoader.load(DocumentFormatProvider.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(DocumentFormatProvider::format))
                .toList());
    }

    /** Just these formats. */
    public static Formats of(DocumentFormatProvider... providers) {
        return new Formats(List.of(providers));
    }

    /** The formats, in their own order. */
    public List<DocumentFormat> formats() {
        return providers.stream().map(DocumentFormatProvider::format).toList();
    }

    /** The format of bytes that begin like this; empty where none is likely. */
    public Optional<DocumentFormat> sniff(byte[] head) {
        return providers.stream()
                .filter(p -> p.sniff(head) > 0)
                .max(Comparator.comparingInt(p -> p.sniff(head)))
                .map(DocumentFormatProvider::format);
    }

    /** The reader of a format; {@link IllegalStateException} names the artifact to add where there is none. */
    public DocumentReader reader(DocumentFormat format) {
        return provider(format).flatMap(DocumentFormatProvider::reader).orElseThrow(() -> missing(format, "reader"));
    }

    /** The writer of a format; {@link IllegalStateException} names the artifact to add where there is none. */
    public DocumentWriter writer(DocumentFormat format) {
        return provider(format).flatMap(DocumentFormatProvider::writer).orElseThrow(() -> missing(format, "writer"));
    }

    /** Reads a document of whatever format its content shows. */
    public ReadResult read(DocumentSource source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] head = in.readNBytes(SNIFF_LENGTH);
            Optional<DocumentFormat> format = sniff(head);
            if (format.isEmpty()) {
                return ReadResult.failed(unknown(head));
            }
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
            return reader(format.get()).read(DocumentSource.of(source.name(), whole));
        }
    }

    private Problem unknown(byte[] head) {
        if (head.length == 0) {
            return Problem.error("input.empty", "the input is empty", Location.whole(), "give a file with content");
        }
        Optional<DocumentFormat> likely = likely(head);
        if (likely.isPresent()) {
            return Problem.error(
                    "input.format.missing",
                    "the input looks like " + likely.get() + ", and no reader of that format is at hand",
                    Location.whole(),
                    "add the artifact io.github.undoc:" + likely.get().artifact());
        }
        return Problem.error(
                "input.format.unknown",
                "the input begins like none of the formats at hand ("
                        + formats().stream().map(Object::toString).collect(Collectors.joining(", ")) + "): bytes "
                        + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(head, 0, Math.min(head.length, 8)),
                Location.whole(),
                "give a PDF, Akoma Ntoso, MARCXML, JSON or Markdown file, and see that its undoc artifact is there");
    }

    /** The format that bytes look like whose artifact is not there. */
    private Optional<DocumentFormat> likely(byte[] head) {
        String start =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        DocumentFormat format = start.startsWith("%PDF-")
                ? DocumentFormat.PDF
                : start.startsWith("{")
                        ? DocumentFormat.JSON
                        : start.startsWith("<") && start.contains("MARC21/slim")
                                ? DocumentFormat.MARCXML
                                : start.startsWith("<") && start.contains("akomaNtoso")
                                        ? DocumentFormat.AKOMA_NTOSO
                                        : DocumentFormat.MARKDOWN;
        return formats().contains(format) || format == DocumentFormat.MARKDOWN ? Optional.empty() : Optional.of(format);
    }

    private Optional<DocumentFormatProvider> provider(DocumentFormat format) {
        return providers.stream().filter(p -> p.format() == format).findFirst();
    }

    private static IllegalStateException missing(DocumentFormat format, String what) {
        return new IllegalStateException("no " + what + " for " + format + ": add the artifact io.github.undoc:"
                + format.artifact() + " or use a format that has one");
    }
}
