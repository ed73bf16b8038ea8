// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

/**
 * Where text is set.
 *
 * @param left the left edge in points, as if the page were read from the left
 * @param right the right edge
 * @param size the type size
 * @param leading from baseline to baseline
 */
record Column(float left, float right, float size, float leading) {
    float width() {
        return right - left;
    }

    Style style() {
        return Style.plain(size);
    }

    /** The column with its left edge moved in, but never narrower than a word. */
    Column indented(float by) {
        return new Column(Math.min(left + by, right - 40), right, size, leading);
    }

    /** The column with both edges moved in. */
    Column inset(float by) {
        return width() > 2 * by + 40 ? new Column(left + by, right - by, size, leading) : this;
    }

    Column between(float newLeft, float newRight) {
        return new Column(newLeft, Math.max(newRight, newLeft + 20), size, leading);
    }

    Column sized(float newSize) {
        return new Column(left, right, newSize, newSize * 1.2f);
    }
}
