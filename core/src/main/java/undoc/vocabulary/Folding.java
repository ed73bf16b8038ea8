// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable that differ only in how they are set. */
public final class Folding {
    private static final char FIRST_ACCENTED = '\u00C0';
    private static final char END_OF_ACCENTED = '\u0180';
    private static final char[] PLAIN = plainLetters();

    private Folding() {}

    /**
     * Compatibility forms resolved; kashida, soft hyphens and direction marks taken out; dashes, apostrophes and blanks
     * of one kind; digits of any script as European ones; ё as е; Latin letters without accents, which capitals of
     * typewriters do not have; lower case.
     */
    public static String fold(String text) {
        return europeanDigits(plain(clean(text).toLowerCase(Locale.ROOT)).replace('ё', 'е'));
    }

    /** Latin letters without accents: {@code é} as {@code e}. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= FIRST_ACCENTED && c < FIRST_ACCENTED + PLAIN.length) {
                out.setCharAt(i, PLAIN[c - FIRST_ACCENTED]);
            }
        }
        return out.toString();
    }

    private static char[] plainLetters() {
        char[] plain = new char[END_OF_ACCENTED - FIRST_ACCENTED];
        for (int i = 0; i < plain.length; i++) {
            char c = (char) (FIRST_ACCENTED + i);
            char first =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            plain[i] = first < FIRST_ACCENTED ? first : c;
        }
        return plain;
    }

    private static String europeanDigits(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c > 0x7F && Character.isDigit(c)) {
                out.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return out.toString();
    }

    /** As {@link #fold} but with letter case kept. */
    public static String clean(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(normal.length());
        boolean blank = true;
        for (int i = 0; i < normal.length(); i++) {
            char c = unify(normal.charAt(i));
            if (c == 0 || (c == ' ' && blank)) {
                continue;
            }
            blank = c == ' ';
            out.append(c);
        }
        if (blank && out.length() > 0) {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /** The character that stands for this one, or 0 for none. */
    private static char unify(char c) {
        if (c == '\u0640' || c == '\u00AD' || c == '\uFEFF' || Character.getType(c) == Character.FORMAT) {
            return 0;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212') {
            return '-';
        }
        return c == '\u2018' || c == '\u2019' || c == '\u02BC' || c == '\u201B' ? '\'' : c;
    }
}
