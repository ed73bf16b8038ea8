// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.explain;

import java.util.Locale;

/** Puts together a page of HTML; what comes from a document is always escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Adds markup as it is. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds text, escaped for elements and for attributes. */
    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** Adds a number with at most one decimal. */
    Html number(double number) {
        String plain = String.format(Locale.ROOT, "%.1f", number);
        out.append(plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain);
        return this;
    }

    /** Adds an attribute. */
    Html attribute(String name, double value) {
        return raw(" " + name + "=\"").number(value).raw("\"");
    }

    /** Adds an attribute. */
    Html attribute(String name, String value) {
        return raw(" " + name + "=\"").text(value).raw("\"");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
