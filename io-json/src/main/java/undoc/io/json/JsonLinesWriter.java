// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import java.io.IOException;
import java.io.OutputStream;
import undoc.model.UnDocument;

/**
 * Writes documents as JSON Lines: one a line, in UTF-8, each as {@link JsonWriter} writes it. Holds one document's
 * bytes at most. For one thread.
 *
 * <pre>{@code
 * try (JsonLinesWriter lines = JsonLinesWriter.to(Files.newOutputStream(file))) {
 *     for (UnDocument document : documents) {
 *         lines.write(document);
 *     }
 * }
 * }</pre>
 */
public final class JsonLinesWriter implements AutoCloseable {
    private static final JsonWriter WRITER = JsonWriter.builder().compact(true).build();

    private final OutputStream out;

    private JsonLinesWriter(OutputStream out) {
        this.out = out;
    }

    /** A writer to this stream, which it closes when it is closed. */
    public static JsonLinesWriter to(OutputStream out) {
        return new JsonLinesWriter(out);
    }

    /** Writes a document and the end of its line. */
    public void write(UnDocument document) throws IOException {
        WRITER.write(document, out);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
