// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups parts by baseline. */
final class Rows {
    private static final double LEAST = 0.6;
    private static final double TOLERANCE = 0.1;

    private Rows() {}

    /** Rows from the top, parts from the left. */
    static List<List<Part>> of(List<Part> parts) {
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingDouble(Part::baseline).thenComparingDouble(Part::start));
        List<List<Part>> rows = new ArrayList<>();
        double baseline = Double.NEGATIVE_INFINITY;
        for (Part part : sorted) {
            if (part.baseline() - baseline > Math.max(LEAST, TOLERANCE * part.size())) {
                rows.add(new ArrayList<>());
                baseline = part.baseline();
            }
            rows.get(rows.size() - 1).add(part);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Part::start)));
        return rows;
    }
}
