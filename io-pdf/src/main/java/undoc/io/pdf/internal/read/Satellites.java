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
    private static final int LONGEST = 60;
    private static final int NEIGHBOURS = 40;

    private final List<Line> lines;
    private final boolean[] joined;

    private Satellites(List<Line> lines) {
        this.lines = lines;
        this.joined = new boolean[lines.size()];
    }

    /** The lines, given from the top, without those that were joined to others. */
    static List<Line> joined(List<Line> lines) {
        return new Satellites(lines).join();
    }

    private List<Line> join() {
        List<Integer> byLength = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() <= LONGEST) {
                byLength.add(i);
            }
        }
        byLength.sort(Comparator.comparingInt(i -> lines.get(i).length()));
        for (int i : byLength) {
            host(i).ifPresent(host -> {
                host.add(lines.get(i));
                joined[i] = true;
            });
        }
        List<Line> left = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (!joined[i]) {
                left.add(lines.get(i));
            }
        }
        return left;
    }

    private Optional<Line> host(int index) {
        Line satellite = lines.get(index);
        Optional<Line> best = Optional.empty();
        double nearest = Double.MAX_VALUE;
        int from = Math.max(0, index - NEIGHBOURS);
        int to = Math.min(lines.size(), index + NEIGHBOURS);
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (i != index
                    && !joined[i]
                    && line.length() >= satellite.length()
                    && isBeside(satellite, line)
                    && line.hasRoomFor(satellite)) {
                double off = Math.abs(line.baseline() - satellite.baseline()) + line.distance(satellite);
                if (off < nearest) {
                    nearest = off;
                    best = Optional.of(line);
                }
            }
        }
        return best;
    }

    private static boolean isBeside(Line satellite, Line line) {
        double own = satellite.size();
        double size = line.size();
        double raised = line.baseline() - satellite.baseline();
        if (own <= SMALLER * size) {
            boolean before = line.main().piece().hasRightToLeft()
                    ? satellite.start() >= line.end()
                    : satellite.end() <= line.start();
            boolean marker = satellite.length() <= 4 && before;
            return raised < 0.8 * size
                    && raised > -0.45 * size
                    && line.distance(satellite) < (marker ? 1.6 : 0.6) * size;
        }
        if (own >= LARGER * size) {
            return satellite.length() <= 4 && Math.abs(raised) <= 0.5 * own && line.distance(satellite) < 0.6 * own;
        }
        return Math.abs(raised) <= 0.45 * size && line.distance(satellite) < 0.35 * size;
    }
}
