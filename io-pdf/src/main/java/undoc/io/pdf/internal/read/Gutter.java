// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.List;
import java.util.OptionalDouble;

/** Finds the white strip between two columns of running text, as in verbatim records. */
final class Gutter {
    private static final double FROM = 0.36;
    private static final double TO = 0.64;
    private static final double STEP = 2;
    private static final double LEAST_GAP = 9;
    private static final int LEAST_ROWS = 12;
    private static final double COLUMN = 0.28;

    private Gutter() {}

    /** Where it is on a page of this width; absent where the page has no two columns. */
    static OptionalDouble find(List<List<Part>> rows, double width) {
        double best = 0;
        int most = 0;
        for (double x = FROM * width; x <= TO * width; x += STEP) {
            int parted = 0;
            int crossed = 0;
            for (List<Part> row : rows) {
                double before = Double.NEGATIVE_INFINITY;
                double after = Double.POSITIVE_INFINITY;
                double leftWidth = 0;
                double rightWidth = 0;
                for (Part part : row) {
                    if (part.start() < x) {
                        before = Math.max(before, part.end());
                        leftWidth += part.width();
                    } else {
                        after = Math.min(after, part.start());
                        rightWidth += part.width();
                    }
                }
                boolean filled = leftWidth > COLUMN * width && rightWidth > COLUMN * width;
                if (before > x) {
                    crossed++;
                } else if (filled && after - before > LEAST_GAP) {
                    parted++;
                }
            }
            if (parted > most && parted > 3 * crossed) {
                most = parted;
                best = x;
            }
        }
        return most >= LEAST_ROWS ? OptionalDouble.of(best) : OptionalDouble.empty();
    }
}
