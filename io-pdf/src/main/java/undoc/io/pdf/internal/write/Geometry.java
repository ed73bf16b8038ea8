// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

/**
 * Where things stand on a page, in points from the top left, as measured on documents of the United Nations since 1998.
 *
 * @param width the width of the page
 * @param height the height of the page
 * @param outerLeft the left edge of masthead and running heads
 * @param left the left edge of the text
 */
public record Geometry(float width, float height, float outerLeft, float left) {
    /** Letter, as in New York. */
    public static final Geometry LETTER = new Geometry(612, 792, 60, 123);
    /** A4, as in Geneva and Vienna. */
    public static final Geometry A4 = new Geometry(595, 842, 57, 113);

    /** The room between the footnotes and the text above them, in the middle of which a rule stands. */
    static final float NOTE_GAP = 14;
    /** Where the text begins on all pages but the first. */
    static final float TOP = 74;
    /** How far the first line of a paragraph is indented, and sub-paragraphs are. */
    static final float INDENT = 24;

    /** The right edge of masthead and running heads. */
    float outerRight() {
        return width - outerLeft;
    }

    /** The right edge of the text. */
    float right() {
        return width - left;
    }

    /** Where the text ends at the latest. */
    float bottom() {
        return height - 72;
    }

    /** The left edge of the block that says how the document is distributed. */
    float distributionLeft() {
        return width - 215;
    }

    /** The left edge of the second body below the masthead. */
    float secondBodyLeft() {
        return width - 264;
    }
}
