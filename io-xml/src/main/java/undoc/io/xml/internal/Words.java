// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

/** White space and characters that a document cannot hold, for text out of files that others wrote. */
final class Words {
    private Words() {}

    /** The text with runs of white space as one blank, none at the ends, and no character that the model refuses. */
    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = out.length() > 0;
            } else {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                out.append(isHeld(c) ? c : '\uFFFD');
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? blank : c < ' ' || !isHeld(c)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || text.isEmpty();
    }

    /** All words below an element, footnotes left out. */
    static String of(XmlElement element) {
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
        return !(c >= 0x7F && c <= 0x9F) && c >= ' ' && c <= '\uFFFD';
    }
}
