// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins to a line what stands beside it on another baseline: raised footnote markers, indices, and the large letter of
 * a symbol whose rest is small.
 */
final class Satellites {
    private static final double SMALLER = 0.86;
    private static final double LARGER = 1.15;

    private Satellites() {}

    static List<Line> joined(List<Line> lines) {
        List<Line> left = new ArrayList<>(lines);
        List<Line> byLength = new ArrayList<>(lines);
        byLength.sort(Comparator.comparingInt(Line::length));
        for (Line line : byLength) {
            if (line.length() > 60) {
                break;
            }
            host(line, left).ifPresent(host -> {
                host.add(line);
                left.remove(line);
            });
        }
        return left;
    }

    private static Optional<Line> host(Line satellite, List<Line> lines) {
        Line best = satellite;
        double nearest = Double.MAX_VALUE;
        for (Line line : lines) {
            if (line != satellite
                    && line.length() >= satellite.length()
                    && isBeside(satellite, line)
                    && line.hasRoomFor(satellite)) {
                double off = Math.abs(line.baseline() - satellite.baseline()) + line.distance(satellite);
                if (off < nearest) {
                    nearest = off;
                    best = line;
                }
            }
        }
        return best == satellite ? Optional.empty() : Optional.of(best);
    }

    private static boolean isBeside(Line satellite, Line line) {
        double own = satellite.size();
        double size = line.size();
        double raised = line.baseline() - satellite.baseline();
        double away = line.distance(satellite);
        if (own <= SMALLER * size) {
            boolean marker = satellite.length() <= 4 && satellite.end() <= line.start();
            return raised < 0.8 * size && raised > -0.45 * size && away < (marker ? 1.6 : 0.6) * size;
        }
        if (own >= LARGER * size) {
            return satellite.length() <= 4 && Math.abs(raised) <= 0.5 * own && away < 0.6 * own;
        }
        return Math.abs(raised) <= 0.45 * size && away < 0.35 * size;
    }
}
