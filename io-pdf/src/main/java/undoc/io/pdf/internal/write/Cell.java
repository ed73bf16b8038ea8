// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.Optional;

/**
 * A glyph with the text that it stands for.
 *
 * @param face the font
 * @param glyph the glyph in it
 * @param character the character for extraction
 * @param width the advance in points
 * @param style how it is set
 * @param mark what it is besides
 */
record Cell(Face face, int glyph, int character, float width, Style style, Optional<Mark> mark) {
    /** Whether it is a mark that stands on the letter before it. */
    boolean isMark(int at) {
        return width == 0 && at > 0 && Character.getType(character) == Character.NON_SPACING_MARK;
    }

    Cell raised(float by) {
        return by == 0 ? this : new Cell(face, glyph, character, width, style.raised(by), mark);
    }

    /** With a smaller advance. */
    Cell narrowed(float by) {
        return new Cell(face, glyph, character, width - by, style, mark);
    }

    Cell marked(Optional<Mark> newMark) {
        return new Cell(face, glyph, character, width, style, newMark);
    }
}
