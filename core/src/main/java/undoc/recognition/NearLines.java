// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a page that stand above, beside and below another, found without going over all. */
final class NearLines {
    private final List<StyledLine> sorted;
    private final double[] baselines;
    private final double largest;

    NearLines(List<StyledLine> lines) {
        sorted = lines.stream()
                .sorted(Comparator.comparingDouble(StyledLine::baseline))
                .toList();
        baselines = sorted.stream().mapToDouble(StyledLine::baseline).toArray();
        largest = lines.stream().mapToDouble(Lines::size).max().orElse(0);
    }

    /** Those whose baseline is at most so many times the largest type size away; the line itself is one. */
    Stream<StyledLine> of(StyledLine line, double sizes) {
        double away = sizes * largest;
        return sorted.subList(indexOf(line.baseline() - away), indexOf(Math.nextUp(line.baseline() + away))).stream();
    }

    /** The index of the first line at or below a place. */
    private int indexOf(double place) {
        int low = 0;
        int high = baselines.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (baselines[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
