// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.json.internal.DocumentParser;
import undoc.io.json.internal.JsonLimits;

/**
 * Reads JSON Lines: a document a line. Holds one line at a time, whatever the length of the input; a line that is no
 * document gives a failed result and does not stop the rest. Places of problems count lines from the start of the
 * input. Immutable and safe for many threads.
 */
public final class JsonLinesReader {
    private final DocumentParser parser;

    private JsonLinesReader(DocumentParser parser) {
        this.parser = parser;
    }

    /** A reader that takes lines of the length that {@link JsonReader} takes by default. */
    public static JsonLinesReader create() {
        return new JsonLinesReader(new DocumentParser(JsonLimits.DEFAULTS));
    }

    /** This reader with another limit to the bytes of a line. */
    public JsonLinesReader withMaxLineBytes(int value) {
        return new JsonLinesReader(new DocumentParser(parser.limits().withBytes(value)));
    }

    /** Reads line after line; lines of white space are passed over. Leaves the stream open. */
    public void readEach(InputStream in, Consumer<ReadResult> results) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long most = parser.limits().bytes();
        int number = 1;
        boolean tooLong = false;
        int b;
        while ((b = bytes.read()) >= 0) {
            if (b == '\n') {
                give(line, number, tooLong, results);
                line.reset();
                tooLong = false;
                number++;
            } else if (line.size() < most) {
                line.write(b);
            } else {
                tooLong = true;
            }
        }
        give(line, number, tooLong, results);
    }

    private void give(ByteArrayOutputStream line, int number, boolean tooLong, Consumer<ReadResult> results) {
        if (tooLong) {
            results.accept(ReadResult.failed(Problem.error(
                    "json.limit.bytes",
                    "the line is longer than " + parser.limits().bytes() + " bytes",
                    Location.text(number, 1),
                    "raise withMaxLineBytes if the input is to be trusted")));
        } else if (!isBlank(line)) {
            results.accept(parser.read(line.toByteArray(), number));
        }
    }

    private static boolean isBlank(ByteArrayOutputStream line) {
        return line.size() < 1_000
                && line.toString(java.nio.charset.StandardCharsets.UTF_8).isBlank();
    }
}
