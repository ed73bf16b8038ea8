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
    Cell marked(Optional<Mark> newMark) {
        return new Cell(face, glyph, text, width, style, newMark);
    }
}
