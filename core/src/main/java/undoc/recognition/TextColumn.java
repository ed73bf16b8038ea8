// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The column that running text stands in.
 *
 * @param left where most lines begin, in points from the left
 * @param right where most lines end
 */
record TextColumn(double left, double right) {
    private static final double MARGIN = 20;

    static TextColumn of(List<StyledLine> lines) {
        return new TextColumn(most(lines, line -> line.box().left()), most(lines, line -> line.box()
                .right()));
    }

    private static double most(List<StyledLine> lines, ToDoubleFunction<StyledLine> place) {
        Map<Long, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(
                Math.round(place.applyAsDouble(line) / 4), line.text().length(), Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() * 4.0)
                .orElse(0.0);
    }

    /** Whether a line has a place: those of sources without pages have boxes of no width. */
    static boolean isPlaced(StyledLine line) {
        return line.box().width() > 0;
    }

    /** Whether a line stands in the middle and begins and ends well inside the column. */
    boolean centres(StyledLine line) {
        return isPlaced(line) && Lines.centred(line, left, right) && line.box().right() < right - MARGIN;
    }
}
