// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.Arrays;
import java.util.List;

/** White space and characters that a document cannot hold, for text out of files that others wrote. */
final class Words {
    /** A table tells soonest. */
    private static final boolean[] HELD = held();

    private Words() {}

    /** The text with runs of white space as one blank, none at the ends, and no character that the model refuses. */
    static String of(String text) {
        int end = end(text);
        int start = 0;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        return squeezed(text, start, end);
    }

    /** A part of a text with runs of white space as one blank, at the ends too. */
    static String squeezed(String text, int start, int end) {
        return isPlain(text, start, end) ? text.substring(start, end) : mended(text, start, end);
    }

    private static boolean isPlain(String text, int start, int end) {
        char before = 'x';
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isHeld(c) || (c | before) == ' ') { // Two blanks; tested so as to come out alike in every word.
                return false;
            }
            before = c;
        }
        return true;
    }

    private static String mended(String text, int start, int end) {
        char[] out = new char[end - start];
        text.getChars(start, end, out, 0);
        int length = 0;
        boolean blank = false;
        for (char c : out) {
            if (c > ' ') {
                out[length++] = isHeld(c) ? c : '\uFFFD';
                blank = false;
            } else if (!isBlank(c)) {
                out[length++] = '\uFFFD';
                blank = false;
            } else if (!blank) {
                out[length++] = ' ';
                blank = true;
            }
        }
        return new String(out, 0, length);
    }

    /** Whether a run of elements and texts is the white space between elements, or nothing. */
    static boolean areNone(List<?> run) {
        for (Object child : run) {
            if (!(child instanceof String text) || end(text) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the words of a text end; 0 where it has none. */
    static int end(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** All words below an element, footnotes left out. */
    static String of(XmlElement element) {
        List<Object> children = element.children();
        if (children.size() == 1 && children.get(0) instanceof String text) {
            return of(text);
        }
        StringBuilder out = new StringBuilder();
        append(element, out);
        return of(out.toString());
    }

    private static void append(XmlElement element, StringBuilder out) {
        for (Object child : element.children()) {
            if (child instanceof String text) {
                out.append(text);
            } else if (child instanceof XmlElement part && !part.is("authorialNote")) {
                out.append(part.is("eol") || part.is("br") ? " " : "");
                append(part, out);
            }
        }
    }

    /** White space of XML. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Whether the model holds the character; XML has well-formed surrogate pairs only. */
    static boolean isHeld(char c) {
        return HELD[c];
    }

    private static boolean[] held() {
        boolean[] held = new boolean[Character.MAX_VALUE + 1];
        Arrays.fill(held, ' ', 0x7F, true);
        Arrays.fill(held, 0xA0, '\uFFFE', true);
        return held;
    }
}
