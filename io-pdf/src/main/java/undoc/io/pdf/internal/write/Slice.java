// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.List;
import java.util.Optional;

/**
 * What stands beside each other at one height and is never parted by a page break: a line of a paragraph, or one line
 * of each cell of a table row.
 *
 * @param height how much room it takes, in points
 * @param lines its lines
 * @param rule the rule above it
 * @param withNext whether no page may end behind it
 */
record Slice(float height, List<PlacedLine> lines, Optional<Rule> rule, boolean withNext) {

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
     * @param baseline how far its baseline stands below the top of the slice
     * @param align how it stands in its column
     * @param element the element that it belongs to
     */
    record PlacedLine(Line line, float left, float width, float baseline, Align align, StructElement element) {}

    /**
     * A rule across a column.
     *
     * @param left its left end, as if the page were read from the left
     * @param right its right end
     * @param weight how thick it is
     */
    record Rule(float left, float right, float weight) {}

    /** Lines beside each other. */
    static Slice of(float height, List<PlacedLine> lines) {
        return new Slice(height, lines, Optional.empty(), false);
    }

    /** A blank of a height. */
    static Slice gap(float height) {
        return of(height, List.of());
    }

    /** The height of slices below each other. */
    static float height(List<Slice> slices) {
        float height = 0;
        for (Slice slice : slices) {
            height += slice.height();
        }
        return height;
    }

    Slice keptWithNext() {
        return new Slice(height, lines, rule, true);
    }

    Slice below(Rule newRule) {
        return new Slice(height, lines, Optional.of(newRule), withNext);
    }
}
