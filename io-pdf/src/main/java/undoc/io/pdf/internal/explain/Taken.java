// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.explain;

import java.util.Locale;

/** What a line was taken for, with the colour that shows it. */
enum Taken {
    MASTHEAD("masthead", "#1f6fb2"),
    TITLE("title", "#7a3fa0"),
    ANNEX("annex head", "#b0307c"),
    HEADING("heading", "#c2571a"),
    PARAGRAPH("paragraph", "#3a7d34"),
    LIST("list item", "#12857e"),
    TABLE("table", "#8a6d00"),
    QUOTATION("quotation", "#5b6770"),
    SPEECH("speech", "#4a5fc1"),
    SIGNATURE("signature", "#00798c"),
    FOOTNOTE("footnote", "#94541a"),
    FOREIGN("not understood", "#a8071a"),
    LEFT_OUT("left out", "#d4380d");

    private final String label;
    private final String colour;

    Taken(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    String label() {
        return label;
    }

    String colour() {
        return colour;
    }

    /** Its name in style sheets. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
