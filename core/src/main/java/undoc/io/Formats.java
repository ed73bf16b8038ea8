// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

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
            if (FormatProblems.isWebPage(head)) {
                return ReadResult.failed(FormatProblems.webPage());
            }
            Optional<DocumentFormat> format = sniff(head);
            if (format.isEmpty()) {
                return ReadResult.failed(FormatProblems.unreadable(head, formats()));
            }
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
            ReadResult result = reader(format.get()).read(DocumentSource.of(source.name(), whole));
            return FormatProblems.misnamed(source.name(), format.get())
                    .map(result::with)
                    .orElse(result);
        }
    }

    private Optional<DocumentFormatProvider> provider(DocumentFormat format) {
        return providers.stream().filter(p -> p.format() == format).findFirst();
    }

    private static IllegalStateException missing(DocumentFormat format, String what) {
        return new IllegalStateException("no " + what + " for " + format + ": add the artifact io.github.undoc:"
                + format.artifact() + " or use a format that has one");
    }
}
