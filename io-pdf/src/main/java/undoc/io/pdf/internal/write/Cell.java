// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.Optional;

/**
 * A glyph with the text that it stands for.
 *
 * @param face the font
 * @param glyph the glyph in it
 * @param text the text for extraction
 * @param width the advance in points
 * @param style how it is set
 * @param mark what it is besides
 */
record Cell(Face face, int glyph, String text, float width, Style style, Optional<Mark> mark) {
    /** Whether it is a mark that stands on the letter before it. */
    boolean isMark(int at) {
        return width == 0 && at > 0 && Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK;
    }

    Cell raised(float by) {
        return by == 0 ? this : new Cell(face, glyph, text, width, style.raised(by), mark);
    }

    Cell marked(Optional<Mark> newMark) {
        return new Cell(face, glyph, text, width, style, newMark);
    }
}
