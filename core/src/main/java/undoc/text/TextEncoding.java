// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import undoc.io.Location;
import undoc.io.Problem;

/** Tells the encoding of a text. */
final class TextEncoding {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private TextEncoding() {}

    static String decode(byte[] bytes, List<Problem> problems) {
        if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(Problem.warning(
                    "markdown.encoding",
                    "the text is not UTF-8; it was taken as " + WESTERN.name(),
                    Location.whole(),
                    "save the file as UTF-8"));
            return new String(bytes, WESTERN);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
