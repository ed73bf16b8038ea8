// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Makes a text of any source one of plain letters: dashes and blanks of one kind, full-width forms and the Cyrillic and
 * Greek letters that look like Latin ones replaced, marks that cannot be seen taken out, the brackets that cataloguers
 * put around what they supply, blanks, dots and slashes at the end taken off; the letters of a resolution in parts
 * moved before its session, where catalogues put them behind it ({@code A/RES/217(III)[A]}).
 */
final class Spelling {
    private static final String LOOKALIKES = "АВСЕНІКМОРТХЅΑΒΕΗΙΚΜΝΟΡΤΧсоеарх";
    private static final String LATIN = "ABCEHIKMOPTXSABEHIKMNOPTXcoeapx";

    private final StringBuilder out;
    private final int[] offsets;

    private Spelling(String text) {
        out = new StringBuilder(text.length());
        offsets = new int[text.length() * 2 + 1];
    }

    /** Whether a text has none of these, so that it is its own plain text. */
    static boolean isPlain(String text) {
        return of(text).text().equals(text);
    }

    static Spelling of(String text) {
        Spelling spelling = new Spelling(text);
        for (int i = 0; i < text.length(); i++) {
            spelling.add(text.charAt(i), i);
        }
        spelling.trim();
        spelling.moveLetters();
        return spelling;
    }

    /** The plain text. */
    String text() {
        return out.toString();
    }

    /** Where in the given text the character of the plain text stood. */
    int offset(int plain) {
        return plain < out.length() ? offsets[plain] : out.length() == 0 ? 0 : offsets[out.length() - 1] + 1;
    }

    private void add(char c, int at) {
        if (c > ' ' && c <= '~') {
            if (c != '[' && c != ']') {
                put(c, at);
            }
            return;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (out.length() > 0) {
                put(' ', at);
            }
        } else if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
            put('-', at);
        } else if (Character.getType(c) != Character.FORMAT) {
            int alike = LOOKALIKES.indexOf(c);
            String normal =
                    alike >= 0 ? LATIN.substring(alike, alike + 1) : Normalizer.normalize("" + c, Normalizer.Form.NFKC);
            put(normal.length() == 1 ? normal.charAt(0) : c, at);
        }
    }

    private void put(char c, int at) {
        offsets[out.length()] = at;
        out.append(c);
    }

    private void trim() {
        int end = out.length();
        while (end > 0 && " /.".indexOf(out.charAt(end - 1)) >= 0) {
            end--;
        }
        out.setLength(end);
    }

    /** A number, a Roman session in parentheses and one or two capitals up to the end: the letters go to the number. */
    private void moveLetters() {
        int open = out.lastIndexOf("(");
        int close = out.lastIndexOf(")");
        int letters = close + 1;
        while (letters < out.length() && out.charAt(letters) == ' ') {
            letters++;
        }
        int number = open;
        while (number > 0 && out.charAt(number - 1) == ' ') {
            number--;
        }
        boolean session = number > 0
                && Numerals.isDigit(out.charAt(number - 1))
                && Numerals.isRoman(out.toString(), open + 1, Math.max(close, open + 1));
        if (session && isPartLetters(letters)) {
            int length = out.length() - letters;
            int[] places = Arrays.copyOfRange(offsets, letters, letters + length);
            out.insert(number, out.substring(letters)).setLength(close + 1 + length);
            System.arraycopy(offsets, number, offsets, number + length, close + 1 - number);
            System.arraycopy(places, 0, offsets, number, length);
        }
    }

    /** {@code A}, or {@code A-C}, up to the end. */
    private boolean isPartLetters(int from) {
        int length = out.length() - from;
        return (length == 1 || (length == 3 && out.charAt(from + 1) == '-'))
                && Ascii.isUpper(out.charAt(from))
                && Ascii.isUpper(out.charAt(out.length() - 1));
    }
}
