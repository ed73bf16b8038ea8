// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import java.util.Optional;
import undoc.io.DocumentFormat;
import undoc.io.DocumentFormatProvider;
import undoc.io.DocumentReader;
import undoc.io.DocumentWriter;

/** Brings JSON to {@link undoc.io.Formats}. */
public final class JsonFormatProvider implements DocumentFormatProvider {
    /** For {@link java.util.ServiceLoader}. */
    public JsonFormatProvider() {}

    @Override
    public DocumentFormat format() {
        return DocumentFormat.JSON;
    }

    /** Sure of an object; an array is taken too, so that the reader can say what is wrong with it. */
    @Override
    public int sniff(byte[] head) {
        int i = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF ? 3 : 0;
        while (i < head.length && (head[i] == ' ' || head[i] == '\n' || head[i] == '\r' || head[i] == '\t')) {
            i++;
        }
        if (i == head.length) {
            return 0;
        }
        return head[i] == '{' ? 90 : head[i] == '[' && i + 1 < head.length && startsArray(head, i + 1) ? 50 : 0;
    }

    /** Whether a JSON value follows an opening bracket, which Markdown's links also begin with. */
    private static boolean startsArray(byte[] head, int from) {
        int i = from;
        while (i < head.length && Character.isWhitespace(head[i])) {
            i++;
        }
        return i == head.length || "{[]\"".indexOf(head[i]) >= 0;
    }

    @Override
    public Optional<DocumentReader> reader() {
        return Optional.of(JsonReader.create());
    }

    @Override
    public Optional<DocumentWriter> writer() {
        return Optional.of(JsonWriter.create());
    }
}
