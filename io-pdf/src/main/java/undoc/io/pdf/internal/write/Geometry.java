// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

/**
 * Where things stand on a page, in points from the top left, as measured on documents of the United Nations since 1998:
 * text 10 on 12 points in a column of 366 points.
 *
 * @param width the width of the page
 * @param height the height of the page
 */
public record Geometry(float width, float height) {
    /** Letter, as in New York. */
    public static final Geometry LETTER = new Geometry(612, 792);
    /** A4, as in Geneva and Vienna. */
    public static final Geometry A4 = new Geometry(595, 842);

    static final float SIZE = 10;
    static final float LEADING = 12;
    static final float NOTE_SIZE = 8.5f;
    static final float NOTE_LEADING = 10;
    static final float NOTE_GAP = 14;
    static final float TOP = 92;

    /** The left edge of masthead and running heads. */
    float outerLeft() {
        return 60;
    }

    /** The right edge of masthead and running heads. */
    float outerRight() {
        return width - 60;
    }

    /** The left edge of the text. */
    float left() {
        return 123;
    }

    /** The right edge of the text. */
    float right() {
        return width - 123;
    }

    /** Where the text ends at the latest. */
    float bottom() {
        return height - 82;
    }

    /** The left edge of the block that says how the document is distributed. */
    float distributionLeft() {
        return width - 215;
    }
}
