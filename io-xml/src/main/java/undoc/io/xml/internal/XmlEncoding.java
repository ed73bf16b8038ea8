// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.io.Location;
import undoc.io.Problem;

/**
 * Decodes XML (XML 1.0, appendix F). Done here and not by the parser of the JDK, which prints to standard error where
 * bytes are not in their encoding.
 */
final class XmlEncoding {
    private static final int HEAD = 200;
    private static final Pattern DECLARED =
            Pattern.compile("(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlEncoding() {}

    /** The encoding, by the first bytes; UTF-8 where they do not say. A name that nobody knows counts as UTF-8. */
    static Charset of(byte[] bytes, int length) {
        int first = length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        switch (first) {
            case 0xFEFF, 0xFFFE -> {
                return StandardCharsets.UTF_16;
            }
            case 0x003C -> {
                return StandardCharsets.UTF_16BE;
            }
            case 0x3C00 -> {
                return StandardCharsets.UTF_16LE;
            }
            default -> {
                String head = new String(bytes, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1);
                Matcher declared = DECLARED.matcher(head);
                return declared.lookingAt() ? named(declared.group(1)) : StandardCharsets.UTF_8;
            }
        }
    }

    /** What is declared in bytes of one for a character is not of two or four for one, whatever it says. */
    private static Charset named(String name) {
        boolean wide = name.toUpperCase(Locale.ROOT).matches("UTF-?(?:16|32).*|UCS.*|ISO-10646-UCS.*");
        try {
            return wide ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** The characters of a file; {@link #check} says what hinders the reading of them. */
    static Reader reader(byte[] bytes) {
        Charset charset = of(bytes, bytes.length);
        return charset.equals(StandardCharsets.UTF_8)
                ? new Utf8Reader(bytes)
                : new InputStreamReader(new ByteArrayInputStream(bytes), strict(charset));
    }

    /** Refuses bytes that are not in their encoding, with the place of the first. */
    static void check(byte[] bytes) throws XmlFault {
        Charset charset = of(bytes, bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (strict(charset).decode(in, out, true).isError()) {
            String before = out.flip().toString();
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            throw new XmlFault(Problem.error(
                    "xml.syntax",
                    "byte " + (in.position() + 1) + " is not in the encoding " + charset.name(),
                    Location.text(line, before.length() - before.lastIndexOf('\n')),
                    "save the file in the encoding that it declares; without declaration in UTF-8"));
        }
    }

    /** The characters of a stream; reading them fails where bytes are not in their encoding. */
    static Reader reader(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD);
        buffered.reset();
        if (Utf8Reader.hasMark(head)) {
            buffered.skipNBytes(Utf8Reader.MARK);
        }
        return new InputStreamReader(buffered, strict(of(head, head.length)));
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
