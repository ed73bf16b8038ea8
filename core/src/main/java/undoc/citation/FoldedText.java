// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A text made comparable, with the place of each of its characters in the original. */
final class FoldedText {
    private static final int LATIN_FIRST = 0xC0;
    /** Latin letters and their accents, taken apart. */
    private static final String[] LATIN = IntStream.range(LATIN_FIRST, 0x250)
            .mapToObj(c -> Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD))
            .toArray(String[]::new);

    /** The first character of the Arabic script. */
    private static final char ARABIC = 0x600;

    private char[] chars;
    private char[] small;
    private int[] at;
    private int length;

    FoldedText(CharSequence text) {
        chars = new char[text.length() + 8];
        small = new char[text.length() + 8];
        at = new int[text.length() + 8];
        int newlines = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                newlines = c == '\n' || c == '\u2029' ? newlines + 1 : newlines;
                blank(i, newlines > 1);
            } else if (!isDropped(c)) {
                newlines = 0;
                add(c, i);
            }
        }
    }

    /** The folded form of a word of a table. */
    static String fold(String word) {
        FoldedText folded = new FoldedText(word);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < folded.length; i++) {
            out.append(folded.lower(i));
        }
        return out.toString();
    }

    private void blank(int i, boolean paragraph) {
        if (length > 0 && (chars[length - 1] == ' ' || chars[length - 1] == '\n')) {
            chars[length - 1] = paragraph ? '\n' : chars[length - 1];
            small[length - 1] = chars[length - 1];
        } else {
            put(' ', i);
        }
    }

    private void add(char c, int i) {
        if (c < 0x80) {
            put(c, i);
        } else if (c >= 0x2010 && c <= 0x2015 || c == 0x2212) {
            put('-', i);
        } else if (c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x02BC) {
            put('\'', i);
        } else if (Character.isDigit(c)) {
            put((char) ('0' + Character.digit(c, 10)), i);
        } else if (c >= LATIN_FIRST && c < LATIN_FIRST + LATIN.length) {
            putAll(LATIN[c - LATIN_FIRST], i);
        } else if (c >= 0xF900 && !Character.isSurrogate(c)) {
            putAll(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC), i);
        } else {
            put(plain(c), i);
        }
    }

    private void putAll(String normal, int i) {
        for (int k = 0; k < normal.length(); k++) {
            char c = normal.charAt(k);
            if (!isDropped(c)) {
                put(Character.isSpaceChar(c) ? ' ' : plain(c), i);
            }
        }
    }

    /** Letters that are written in two ways as one of them: hamza on or under alif, final ya, final ha; ё. */
    private static char plain(char c) {
        return switch (c) {
            case '\u0622', '\u0623', '\u0625' -> '\u0627';
            case '\u0649' -> '\u064A';
            case '\u0629' -> '\u0647';
            case 'ё' -> 'е';
            case 'Ё' -> 'Е';
            default -> c;
        };
    }

    /** Marks that do not count: accents set apart, kashida, soft hyphens, direction marks, stand-ins for objects. */
    private static boolean isDropped(char c) {
        if (c < 0xAD) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || c == '\u0640'
                || c == '\u00AD'
                || c == '\uFFFC';
    }

    private void put(char c, int i) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            small = Arrays.copyOf(small, length * 2);
            at = Arrays.copyOf(at, length * 2);
        }
        chars[length] = c;
        small[length] = lowerCase(c);
        at[length++] = i;
    }

    int length() {
        return length;
    }

    /** The character here; a blank where the text has ended or not begun. */
    char get(int i) {
        return i >= 0 && i < length ? chars[i] : ' ';
    }

    /** The character here in lower case. */
    char lower(int i) {
        return i >= 0 && i < length ? small[i] : ' ';
    }

    private static char lowerCase(char c) {
        return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    }

    boolean isDigit(int i) {
        char c = get(i);
        return c >= '0' && c <= '9';
    }

    /** Whether a letter stands here that makes words by standing beside others: any but Chinese characters. */
    boolean isLetter(int i) {
        char c = get(i);
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c) && !isWide(c);
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0x9FFF;
    }

    /** The end of the word that begins here: letters of one script, as Arabic joins its "and" to Latin letters too. */
    int lettersEnd(int i) {
        int end = i;
        while (isLetter(end) && (end == i || !isBorder(end))) {
            end++;
        }
        return end;
    }

    /** Whether a word ends before this place: no letter on one side, or letters of different scripts. */
    boolean isBorder(int i) {
        return !isLetter(i - 1) || !isLetter(i) || (get(i - 1) < ARABIC) != (get(i) < ARABIC);
    }

    /** The end of the digits that begin here. */
    int digitsEnd(int i) {
        int end = i;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    /** The number whose digits stand here; -1 where there are none or more than six. */
    int number(int from, int to) {
        if (to <= from || to - from > 6) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + chars[i] - '0';
        }
        return number;
    }

    int skipBlank(int i) {
        return get(i) == ' ' && i < length ? i + 1 : i;
    }

    String substring(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** The range of the original that these folded characters stand for. */
    TextRange original(int from, int to) {
        return new TextRange(at[from], at[to - 1] + 1);
    }
}
