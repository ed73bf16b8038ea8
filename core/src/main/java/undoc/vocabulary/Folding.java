// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return each(clean(text).toLowerCase(Locale.ROOT), Folding::alike);
    }

    /** Latin letters without accents: {@code é} as {@code e}. */
    static String plain(String text) {
        return each(text, Folding::unaccented);
    }

    /** What matches a word with its accents and without. */
    static String pattern(String word) {
        return Stream.of(word, plain(word)).distinct().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static String each(String text, IntUnaryOperator change) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c > 0x7F) {
                out.setCharAt(i, (char) change.applyAsInt(c));
            }
        }
        return out.toString();
    }

    private static int alike(int c) {
        return c == 'ё' ? 'е' : Character.isDigit(c) ? '0' + Character.digit(c, 10) : unaccented(c);
    }

    private static int unaccented(int c) {
        return c >= FIRST_ACCENTED && c < END_OF_ACCENTED ? PLAIN[c - FIRST_ACCENTED] : c;
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
