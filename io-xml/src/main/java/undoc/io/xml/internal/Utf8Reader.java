// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;

/**
 * Decodes UTF-8 in memory straight into the buffer of whoever reads (RFC 3629): no text of the whole file in between. A
 * byte order mark is left out; bytes that are no UTF-8 are refused.
 */
final class Utf8Reader extends Reader {
    /** How many bytes the byte order mark has. */
    static final int MARK = 3;

    private final byte[] bytes;
    private int at;
    /** The second half of a character that the last buffer had no place for; 0 for none. */
    private char half;

    Utf8Reader(byte[] bytes) {
        this.bytes = bytes;
        at = hasMark(bytes) ? MARK : 0;
    }

    /** Whether bytes begin with the byte order mark. */
    static boolean hasMark(byte[] bytes) {
        return bytes.length >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws CharacterCodingException {
        if (half == 0 && at >= bytes.length) {
            return -1;
        }
        int end = offset + length;
        int to = offset;
        if (half != 0 && to < end) {
            buffer[to++] = half;
            half = 0;
        }
        return decode(buffer, to, end) - offset;
    }

    /** Fills the buffer as far as characters come; where it is filled to. In local variables, which is much faster. */
    private int decode(char[] buffer, int start, int end) throws CharacterCodingException {
        byte[] in = bytes;
        int to = start;
        int from = at;
        while (to < end && from < in.length) {
            int stop = from + Math.min(end - to, in.length - from);
            while (from < stop && in[from] >= 0) {
                buffer[to++] = (char) in[from++];
            }
            if (from == stop) {
                continue;
            }
            int before = from;
            for (int c = usual(in, from); c > 0; c = to < end && from < in.length ? usual(in, from) : 0) {
                buffer[to++] = (char) c;
                from += c < 0x800 ? 2 : 3;
            }
            if (from > before) {
                continue;
            }
            int c = supplementary(in, from);
            from += 4;
            buffer[to++] = Character.highSurrogate(c);
            if (to < end) {
                buffer[to++] = Character.lowSurrogate(c);
            } else {
                half = Character.lowSurrogate(c);
            }
        }
        at = from;
        return to;
    }

    /** The character of two or three bytes that begins here, where it is well-formed; otherwise 0. */
    private static int usual(byte[] in, int at) {
        byte first = in[at];
        if (first < (byte) 0xE0) {
            return first >= (byte) 0xC2 && at + 1 < in.length && follows(in[at + 1])
                    ? (first & 0x1F) << 6 | in[at + 1] & 0x3F
                    : 0;
        }
        if (first >= (byte) 0xF0 || at + 2 >= in.length || !follows(in[at + 1]) || !follows(in[at + 2])) {
            return 0;
        }
        int c = (first & 0x0F) << 12 | (in[at + 1] & 0x3F) << 6 | in[at + 2] & 0x3F;
        return c >= 0x800 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) ? c : 0;
    }

    private static boolean follows(byte b) {
        return b < (byte) 0xC0;
    }

    /** The character of four bytes that begins here, the shortest form only; bytes that begin none are refused. */
    private static int supplementary(byte[] in, int at) throws CharacterCodingException {
        byte first = in[at];
        int length = first >= (byte) 0xF0 ? 4 : first >= (byte) 0xE0 ? 3 : 2;
        if (first < (byte) 0xC2 || first > (byte) 0xF4 || at + length > in.length) {
            throw new MalformedInputException(1);
        }
        int c = first & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            int next = in[at + i];
            if ((next & 0xC0) != 0x80) {
                throw new MalformedInputException(i);
            }
            c = c << 6 | next & 0x3F;
        }
        if (length < 4 || !Character.isSupplementaryCodePoint(c)) {
            throw new MalformedInputException(length);
        }
        return c;
    }

    @Override
    public void close() {
        at = bytes.length;
    }
}
