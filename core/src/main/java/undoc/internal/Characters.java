// SPDX-License-Identifier: Apache-2.0
package undoc.internal;

import java.util.Arrays;

/** Which characters a document can hold: those that XML 1.0 can, so that every format can carry every document. */
public final class Characters {
    /** From blank to surrogates without the controls from DEL on; a table tells it soonest. */
    private static final boolean[] PLAIN = plain();

    private Characters() {}

    /** Refuses control characters, line ends among them, and unpaired surrogates. */
    public static void check(String text, String what) {
        check(text, what, false);
    }

    /** As {@link #check} but takes tabs and line feeds. */
    public static void checkLines(String text, String what) {
        check(text, what, true);
    }

    private static void check(String text, String what, boolean lines) {
        int length = text.length();
        int plain = 0;
        while (plain < length && isPlain(text.charAt(plain))) { // Nearly always to the end.
            plain++;
        }
        for (int i = plain; i < length; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!(lines && (c == '\n' || c == '\t')) && (c < 0xE000 || c > 0xFFFD)) {
                throw new IllegalArgumentException(String.format("%s has character U+%04X at %d", what, (int) c, i));
            }
        }
    }

    private static boolean isPlain(char c) {
        return PLAIN[c];
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[Character.MAX_VALUE + 1];
        Arrays.fill(plain, ' ', 0x7F, true);
        Arrays.fill(plain, 0xA0, Character.MIN_SURROGATE, true);
        return plain;
    }
}
