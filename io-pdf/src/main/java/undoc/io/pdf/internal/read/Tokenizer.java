// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.nio.charset.StandardCharsets;

/** Splits a content stream or a character map into tokens, without objects where none are needed. */
final class Tokenizer {
    enum Token {
        NUMBER,
        NAME,
        STRING,
        ARRAY_START,
        ARRAY_END,
        DICTIONARY_START,
        DICTIONARY_END,
        WORD,
        END
    }

    private static final byte PLAIN = 0;
    private static final byte BLANK = 1;
    private static final byte DELIMITER = 2;
    private static final byte[] KINDS = new byte[256];

    static {
        for (int c : new int[] {0, 9, 10, 12, 13, 32}) {
            KINDS[c] = BLANK;
        }
        for (char c : "()<>[]{}/%".toCharArray()) {
            KINDS[c] = DELIMITER;
        }
    }

    private final byte[] data;
    private int at;
    private double number;
    private int start;
    private final StringScanner strings;

    Tokenizer(byte[] data) {
        this.data = data;
        strings = new StringScanner(data);
    }

    double number() {
        return number;
    }

    /** The bytes of the last string; valid up to {@link #stringLength()} until the next token. */
    byte[] string() {
        return strings.bytes();
    }

    int stringLength() {
        return strings.length();
    }

    /** The characters of the last name or word. */
    String text() {
        String text = new String(data, start, at - start, StandardCharsets.ISO_8859_1);
        return text.indexOf('#') < 0 ? text : unescaped(text);
    }

    /** The last word as a number, its letters as digits to the base 256; 0 where it is longer than three. */
    int word() {
        int code = 0;
        if (at - start <= 3) {
            for (int i = start; i < at; i++) {
                code = (code << 8) | (data[i] & 0xff);
            }
        }
        return code;
    }

    Token next() {
        while (at < data.length) {
            int c = data[at] & 0xff;
            if (KINDS[c] == BLANK) {
                at++;
            } else if (c == '%') {
                skipComment();
            } else if (KINDS[c] == PLAIN) {
                return isNumber(c) ? readNumber() : readWord();
            } else {
                Token token = delimited(c);
                if (token != Token.END) {
                    return token;
                }
            }
        }
        return Token.END;
    }

    private static boolean isNumber(int c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
    }

    /** The token that begins with a delimiter; END where the delimiter is astray. */
    private Token delimited(int c) {
        at++;
        return switch (c) {
            case '/' -> {
                readWord();
                yield Token.NAME;
            }
            case '(' -> {
                at = strings.literal(at);
                yield Token.STRING;
            }
            case '[' -> Token.ARRAY_START;
            case ']' -> Token.ARRAY_END;
            case '<' -> angle();
            case '>' -> skips('>') ? Token.DICTIONARY_END : Token.END;
            default -> Token.END;
        };
    }

    private Token angle() {
        if (skips('<')) {
            return Token.DICTIONARY_START;
        }
        at = strings.hexadecimal(at);
        return Token.STRING;
    }

    private boolean skips(char c) {
        boolean there = at < data.length && data[at] == c;
        at += there ? 1 : 0;
        return there;
    }

    private void skipComment() {
        while (at < data.length && data[at] != '\n' && data[at] != '\r') {
            at++;
        }
    }

    private Token readWord() {
        start = at;
        while (at < data.length && KINDS[data[at] & 0xff] == PLAIN) {
            at++;
        }
        return Token.WORD;
    }

    private Token readNumber() {
        int from = at;
        boolean negative = false;
        while (at < data.length && (data[at] == '-' || data[at] == '+')) {
            negative |= data[at++] == '-';
        }
        double value = 0;
        double unit = 0;
        for (; at < data.length; at++) {
            int c = data[at];
            if (c >= '0' && c <= '9') {
                value = unit == 0 ? value * 10 + (c - '0') : value + (c - '0') * unit;
                unit /= 10;
            } else if (c == '.' && unit == 0) {
                unit = 0.1;
            } else {
                break;
            }
        }
        while (at < data.length && KINDS[data[at] & 0xff] == PLAIN && (data[at] == '-' || data[at] == '.')) {
            at++; // "12.-34", as some producers write
        }
        if (at == from) {
            at++;
        }
        number = negative ? -value : value;
        return Token.NUMBER;
    }

    /** After the word ID: goes behind the data of the inline image. */
    void skipInlineImage() {
        at++;
        while (at + 2 < data.length
                && !(KINDS[data[at] & 0xff] == BLANK
                        && data[at + 1] == 'E'
                        && data[at + 2] == 'I'
                        && (at + 3 >= data.length || KINDS[data[at + 3] & 0xff] != PLAIN))) {
            at++;
        }
        at = Math.min(data.length, at + 3);
    }

    private static String unescaped(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean hex = name.charAt(i) == '#'
                    && i + 2 < name.length()
                    && Character.digit(name.charAt(i + 1), 16) >= 0
                    && Character.digit(name.charAt(i + 2), 16) >= 0;
            if (hex) {
                plain.append((char) Integer.parseInt(name.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                plain.append(name.charAt(i));
            }
        }
        return plain.toString();
    }
}
