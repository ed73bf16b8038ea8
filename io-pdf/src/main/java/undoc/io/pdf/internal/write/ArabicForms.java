// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Joins Arabic letters: the presentation form of each letter by its neighbours (The Unicode Standard, 9.2). */
final class ArabicForms {
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final char LAM = '\u0644';

    private static final Map<String, char[]> FORMS = forms();

    private ArabicForms() {}

    private static Map<String, char[]> forms() {
        Map<String, char[]> forms = new HashMap<>();
        for (char c = '\uFE80'; c <= '\uFEFC'; c++) {
            String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            String name = String.valueOf(Character.getName(c));
            int form = name.endsWith("FINAL FORM")
                    ? FINAL
                    : name.endsWith("INITIAL FORM") ? INITIAL : name.endsWith("MEDIAL FORM") ? MEDIAL : ISOLATED;
            forms.computeIfAbsent(letters, l -> new char[4])[form] = c;
        }
        return forms;
    }

    /**
     * The character to draw for each character of a text: itself, a presentation form, or 0 for the second letter of a
     * ligature of lam and alef.
     */
    static int[] shape(String text) {
        int[] drawn = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            drawn[i] = text.charAt(i);
        }
        for (int i = 0; i < text.length(); i++) {
            char[] forms = FORMS.get(String.valueOf(text.charAt(i)));
            if (forms == null || drawn[i] == 0) {
                continue;
            }
            boolean before = joinsForward(text, neighbour(text, i, -1)) && forms[FINAL] != 0;
            int next = neighbour(text, i, 1);
            char[] ligature = text.charAt(i) == LAM && next == i + 1 && next < text.length()
                    ? FORMS.get(text.substring(i, i + 2))
                    : null;
            if (ligature != null) {
                drawn[i] = before ? ligature[FINAL] : ligature[ISOLATED];
                drawn[next] = 0;
                continue;
            }
            boolean after = forms[INITIAL] != 0 && joinsBackward(text, next);
            int form = before ? (after ? MEDIAL : FINAL) : after ? INITIAL : ISOLATED;
            drawn[i] = forms[form] == 0 ? text.charAt(i) : forms[form];
        }
        return drawn;
    }

    /**
     * The next character in a direction that is not a mark above or below a letter; -1 or the length where there is
     * none.
     */
    private static int neighbour(String text, int from, int step) {
        int i = from + step;
        while (i >= 0 && i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
            i += step;
        }
        return i;
    }

    private static boolean joinsForward(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char[] forms = FORMS.get(String.valueOf(text.charAt(at)));
        return text.charAt(at) == '\u0640' || (forms != null && forms[INITIAL] != 0);
    }

    private static boolean joinsBackward(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char[] forms = FORMS.get(String.valueOf(text.charAt(at)));
        return text.charAt(at) == '\u0640' || (forms != null && forms[FINAL] != 0);
    }
}
