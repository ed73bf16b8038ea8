// SPDX-License-Identifier: Apache-2.0
package undoc.text;

/** How wide text would be in print, roughly: enough to tell full lines from short ones. */
final class Metrics {
    private Metrics() {}

    static double width(String text, double size) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            ems += width(text.charAt(i));
        }
        return ems * size;
    }

    /** In ems. */
    static double width(char c) {
        return isWide(c) ? 1 : Character.isUpperCase(c) ? 0.65 : c == ' ' ? 0.25 : 0.46;
    }

    /** Whether a character is set without blanks around it: Chinese characters and full-width punctuation. */
    static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c >= '\uFF00' && c <= '\uFFEF';
    }
}
