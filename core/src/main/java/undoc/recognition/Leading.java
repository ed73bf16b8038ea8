// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far the lines of one paragraph are apart, by type size: what most neighbouring lines show. */
final class Leading {
    private static final double NORMAL = 1.2;

    private final Map<Long, Double> bySize = new HashMap<>();

    Leading(List<StyledLine> lines) {
        Map<Long, Map<Double, Integer>> counts = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            StyledLine above = lines.get(i - 1);
            StyledLine line = lines.get(i);
            double gap = Math.rint((line.baseline() - above.baseline()) * 2) / 2;
            double size = Lines.size(line);
            if (above.page() == line.page() && gap > 0.8 * size && gap < 3.2 * size) {
                counts.computeIfAbsent(key(size), k -> new HashMap<>()).merge(gap, 1, Integer::sum);
            }
        }
        counts.forEach((size, gaps) -> bySize.put(size, mostUsual(gaps)));
    }

    private static double mostUsual(Map<Double, Integer> gaps) {
        return gaps.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** Whether there is more room between two lines of a page than between lines of one paragraph. */
    boolean isWide(StyledLine above, StyledLine below) {
        double size = Math.max(Lines.size(above), Lines.size(below));
        double usual = Math.max(bySize.getOrDefault(key(size), NORMAL * size), 0.9 * size);
        return below.baseline() - above.baseline() > 1.28 * usual;
    }

    private static long key(double size) {
        return Math.round(size * 2);
    }
}
