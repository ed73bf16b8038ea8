// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns that lines of several rows stand in: their widths, overlapping ones made one. */
final class Bands {
    private static final double SLACK = 2;
    private static final double INDENT = 10;

    private record Band(double left, double right) {
        boolean meets(StyledLine line) {
            return line.box().left() < right - SLACK && line.box().right() > left + SLACK;
        }
    }

    private List<Band> bands = new ArrayList<>();

    int count() {
        return bands.size();
    }

    /** Adds the lines of a row, and says whether they agree with the columns so far: no line covers two of them. */
    boolean add(List<StyledLine> row) {
        List<Band> next = new ArrayList<>(bands);
        for (StyledLine line : row) {
            List<Band> met = next.stream().filter(band -> band.meets(line)).toList();
            if (met.size() > 1) {
                return false;
            }
            next.removeAll(met);
            double left = met.isEmpty()
                    ? line.box().left()
                    : Math.min(met.get(0).left(), line.box().left());
            double right = met.isEmpty()
                    ? line.box().right()
                    : Math.max(met.get(0).right(), line.box().right());
            next.add(new Band(left, right));
        }
        next.sort(Comparator.comparingDouble(Band::left));
        bands = next;
        return true;
    }

    /** Adds a line that stands alone in its row, where it begins at a column and reaches into no other. */
    boolean addAlone(StyledLine line) {
        List<Band> met = bands.stream().filter(band -> band.meets(line)).toList();
        if (met.size() != 1 || line.box().left() < met.get(0).left() - INDENT) {
            return false;
        }
        return add(List.of(line));
    }

    /** The column that a line is in, from 0; the nearest where it is in none. */
    int of(StyledLine line) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            double shared = Math.min(band.right(), line.box().right())
                    - Math.max(band.left(), line.box().left());
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return best;
    }
}
