// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

/**
 * Where and how text is set.
 *
 * @param left the left edge in points, as if the page were read from the left
 * @param right the right edge
 * @param style the type
 * @param leading from baseline to baseline
 * @param first how far the first line of a paragraph is indented
 * @param align how paragraphs stand in it
 */
record Column(float left, float right, Style style, float leading, float first, Slice.Align align) {
    /** Whether this is the text itself, not a cell, a note or an item: its paragraphs are indented. */
    boolean isMain() {
        return first > 0;
    }

    /** A column whose paragraphs start at its left edge. */
    Column(float left, float right, Style style, float leading) {
        this(left, right, style, leading, 0, Slice.Align.START);
    }

    float width() {
        return right - left;
    }

    float size() {
        return style.size();
    }

    /** The column with its left edge moved in, but never narrower than a word; paragraphs start at its edge. */
    Column indented(float by) {
        return new Column(Math.min(left + by, right - 40), right, style, leading, 0, align);
    }

    /** The column with both edges moved in. */
    Column inset(float by) {
        return width() > 2 * by + 40 ? new Column(left + by, right - by, style, leading, 0, align) : this;
    }

    /** Another stretch of the page; paragraphs start at its edge. */
    Column between(float newLeft, float newRight) {
        return new Column(newLeft, Math.max(newRight, newLeft + 8), style, leading, 0, align);
    }

    /** With another indent of the first lines of paragraphs. */
    Column beginning(float newFirst) {
        return new Column(left, right, style, leading, newFirst, align);
    }

    Column typed(Style newStyle, float newLeading) {
        return new Column(left, right, newStyle, newLeading, first, align);
    }

    Column aligned(Slice.Align newAlign) {
        return new Column(left, right, style, leading, first, newAlign);
    }
}
