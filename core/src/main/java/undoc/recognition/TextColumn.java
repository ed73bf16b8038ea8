// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The column that running text stands in.
 *
 * @param left where most lines begin, in points from the left
 * @param right where its longest lines end
 */
record TextColumn(double left, double right) {
    private static final double MARGIN = 20;
    private static final double LONGEST = 0.1;

    static TextColumn of(List<StyledLine> lines) {
        return new TextColumn(mostBegin(lines), longestEnd(lines));
    }

    /** The place that a part of the text reaches: few lines do where the right edge is ragged. */
    private static double longestEnd(List<StyledLine> lines) {
        List<StyledLine> sorted = lines.stream()
                .sorted(Comparator.comparingDouble(
                                (StyledLine line) -> line.box().right())
                        .reversed())
                .toList();
        double most =
                LONGEST * lines.stream().mapToInt(line -> line.text().length()).sum();
        double length = 0;
        for (StyledLine line : sorted) {
            length += line.text().length();
            if (length >= most) {
                return line.box().right();
            }
        }
        return 0;
    }

    private static double mostBegin(List<StyledLine> lines) {
        Map<Long, Integer> counts = new HashMap<>();
        lines.forEach(line ->
                counts.merge(Math.round(line.box().left() / 4), line.text().length(), Integer::sum));
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
