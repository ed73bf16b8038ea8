// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.explain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text into words to compare: letters and digits apart, each Chinese character a word, signs left out. */
final class Words {
    private Words() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        int kind = 0;
        for (int i = 0; i <= plain.length(); i++) {
            int here = i < plain.length() ? kind(plain.charAt(i)) : 0;
            if (start >= 0 && (here != kind || kind == 3)) {
                words.add(plain.substring(start, i));
                start = -1;
            }
            if (here > 0 && start < 0) {
                start = i;
                kind = here;
            }
        }
        return words;
    }

    /** 0 a sign, 1 a letter, 2 a digit, 3 a character that is a word. */
    private static int kind(char c) {
        if (Character.isDigit(c)) {
            return 2;
        }
        if (Character.isIdeographic(c)) {
            return 3;
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? 1 : 0;
    }
}
