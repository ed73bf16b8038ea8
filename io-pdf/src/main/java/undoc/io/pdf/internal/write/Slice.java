// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.List;

/**
 * What stands beside each other at one height and is never parted by a page break: a line of a paragraph, or one line
 * of each cell of a table row.
 *
 * @param height how much room it takes, in points
 * @param lines its lines
 * @param rule whether a rule is drawn above it
 * @param withNext whether no page may end behind it
 */
record Slice(float height, List<PlacedLine> lines, boolean rule, boolean withNext) {

    /** How a line stands in its column. */
    enum Align {
        START,
        END,
        CENTRE,
        JUSTIFIED
    }

    /**
     * A line in its place.
     *
     * @param line the line
     * @param left the left edge of its column, as if the page were read from the left
     * @param width the width of its column
     * @param align how it stands in it
     * @param element the element that it belongs to
     */
    record PlacedLine(Line line, float left, float width, Align align, StructElement element) {}

    /** A blank of a height. */
    static Slice gap(float height) {
        return new Slice(height, List.of(), false, false);
    }

    Slice keptWithNext() {
        return new Slice(height, lines, rule, true);
    }
}
