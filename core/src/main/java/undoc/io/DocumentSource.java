// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Where a document's bytes come from; it has a name, for messages. */
public final class DocumentSource {
    private final String name;
    private final Opener opener;
    private final Optional<byte[]> memory;

    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }

    private DocumentSource(String name, Opener opener, Optional<byte[]> memory) {
        this.name = Objects.requireNonNull(name, "name");
        this.opener = opener;
        this.memory = memory;
    }

    /** A file. */
    public static DocumentSource of(Path path) {
        Path file = path.getFileName();
        return new DocumentSource(
                file == null ? path.toString() : file.toString(), () -> Files.newInputStream(path), Optional.empty());
    }

    /** Bytes in memory; they are not copied and must not change. */
    public static DocumentSource of(String name, byte[] bytes) {
        return new DocumentSource(name, () -> new ByteArrayInputStream(bytes), Optional.of(bytes));
    }

    /** A text in memory, as UTF-8. */
    public static DocumentSource of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A stream that can be read once; the reader closes it. */
    public static DocumentSource of(String name, InputStream stream) {
        return new DocumentSource(name, () -> stream, Optional.empty());
    }

    /** The name, for messages. */
    public String name() {
        return name;
    }

    /** Opens the source; the caller closes the stream. */
    public InputStream open() throws IOException {
        return opener.open();
    }

    /** All bytes, or empty where there are more than {@code limit}; those of a source in memory are not copied. */
    public Optional<byte[]> bytes(long limit) throws IOException {
        if (memory.isPresent()) {
            return memory.filter(bytes -> bytes.length <= limit);
        }
        try (InputStream in = open()) {
            int most = (int) Math.min(limit, Integer.MAX_VALUE - 16);
            byte[] bytes = in.readNBytes(most);
            return bytes.length == most && in.read() >= 0 ? Optional.empty() : Optional.of(bytes);
        }
    }
}
