// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * How far the lines of one paragraph are apart, by type size: what most neighbouring lines show, if not most of the
 * lines that stand so far apart end what they belong to.
 */
final class Leading {
    private static final double NORMAL = 1.2;
    private static final double DOUBLE = 1.7;
    private static final double SHORT = 0.78;

    private final Map<Long, Double> bySize = new HashMap<>();

    /** How many pairs of lines are so far apart; where that is wide, in how many the upper one may end a paragraph. */
    private static final class Gap {
        private int pairs;
        private int ends;
    }

    Leading(List<StyledLine> lines) {
        double right =
                lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
        Map<Long, Map<Double, Gap>> gaps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            StyledLine above = lines.get(i - 1);
            StyledLine line = lines.get(i);
            double distance = Math.rint((line.baseline() - above.baseline()) * 2) / 2;
            double size = Lines.size(line);
            if (above.page() == line.page() && distance > 0.8 * size && distance < 3.2 * size) {
                Gap gap =
                        gaps.computeIfAbsent(key(size), k -> new HashMap<>()).computeIfAbsent(distance, k -> new Gap());
                gap.pairs++;
                gap.ends += distance >= DOUBLE * key(size) / 2.0 && mayEnd(above, right) ? 1 : 0;
            }
        }
        gaps.forEach((size, found) -> usual(found, size / 2.0).ifPresent(distance -> bySize.put(size, distance)));
    }

    private static boolean mayEnd(StyledLine line, double right) {
        return line.box().right() < SHORT * right
                || ParagraphBreaks.endsSentence(line)
                || line.text().stripTrailing().endsWith(",");
    }

    /** The distance that most pairs show; not a wide one behind which most upper lines may end. */
    private static Optional<Double> usual(Map<Double, Gap> gaps, double size) {
        return mostUsual(gaps, distance -> true)
                .filter(usual -> usual.getKey() < DOUBLE * size || 2 * usual.getValue().ends < usual.getValue().pairs)
                .or(() -> mostUsual(gaps, distance -> distance < DOUBLE * size))
                .map(Map.Entry::getKey);
    }

    private static Optional<Map.Entry<Double, Gap>> mostUsual(Map<Double, Gap> gaps, DoublePredicate fits) {
        return gaps.entrySet().stream()
                .filter(gap -> fits.test(gap.getKey()))
                .max(Comparator.<Map.Entry<Double, Gap>>comparingInt(gap -> gap.getValue().pairs)
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
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
