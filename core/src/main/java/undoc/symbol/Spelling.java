// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.text.Normalizer;

/**
 * Makes a text of any source one of plain letters: dashes and blanks of one kind, full-width forms and the Cyrillic and
 * Greek letters that look like Latin ones replaced, marks that cannot be seen taken out, the brackets that cataloguers
 * put around what they supply, blanks, dots and slashes at the end taken off.
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
}
