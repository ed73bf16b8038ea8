// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Arrays;

/** Reads the strings of a content stream or a character map into one buffer, escapes undone. */
final class StringScanner {
    private static final byte[] HEX = new byte[256];

    static {
        for (int c = 0; c < HEX.length; c++) {
            HEX[c] = (byte) Character.digit(c, 16);
        }
    }

    private final byte[] data;
    private int at;
    private byte[] bytes = new byte[64];
    private int length;

    StringScanner(byte[] data) {
        this.data = data;
    }

    /** The last string; valid up to {@link #length()} until the next. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Reads a string of characters from behind its parenthesis; gives the place behind its end. */
    int literal(int from) {
        at = from;
        length = 0;
        int open = 1;
        while (at < data.length) {
            int c = data[at++] & 0xff;
            if (c == '\\' && at < data.length) {
                escape(data[at++] & 0xff);
                continue;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                break;
            }
            put(c);
        }
        return at;
    }

    private void escape(int c) {
        switch (c) {
            case 'n' -> put('\n');
            case 'r' -> put('\r');
            case 't' -> put('\t');
            case 'b' -> put('\b');
            case 'f' -> put('\f');
            case '\n' -> {}
            case '\r' -> at += at < data.length && data[at] == '\n' ? 1 : 0;
            default -> put(c >= '0' && c <= '7' ? octal(c - '0') : c);
        }
    }

    private int octal(int value) {
        int v = value;
        for (int i = 0; i < 2 && at < data.length && data[at] >= '0' && data[at] <= '7'; i++) {
            v = v * 8 + data[at++] - '0';
        }
        return v & 0xff;
    }

    /** Reads a string of hexadecimal digits from behind its bracket; gives the place behind its end. */
    int hexadecimal(int from) {
        at = from;
        length = 0;
        int high = -1;
        while (at < data.length) {
            int c = data[at++];
            if (c == '>') {
                break;
            }
            int digit = HEX[c & 0xff];
            if (digit >= 0 && high < 0) {
                high = digit;
            } else if (digit >= 0) {
                put((high << 4) | digit);
                high = -1;
            }
        }
        if (high >= 0) {
            put(high << 4);
        }
        return at;
    }

    private void put(int c) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) c;
    }
}
