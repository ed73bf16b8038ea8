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
        int slots = (int) ((TO - FROM) * width / STEP) + 1;
        int[] parted = new int[slots];
        int[] crossed = new int[slots];
        rows.forEach(row -> count(row, width, parted, crossed));
        int best = 0;
        for (int i = 1; i < slots; i++) {
            boolean clear = parted[i] > 3 * crossed[i];
            best = clear && parted[i] > parted[best] ? i : best;
        }
        return parted[best] >= LEAST_ROWS && parted[best] > 3 * crossed[best]
                ? OptionalDouble.of(FROM * width + best * STEP)
                : OptionalDouble.empty();
    }

    private static void count(List<Part> row, double width, int[] parted, int[] crossed) {
        double all = 0;
        for (Part part : row) {
            all += part.width();
        }
        double left = 0;
        double end = 0;
        for (Part part : row) {
            boolean filled = left > COLUMN * width && all - left > COLUMN * width;
            if (filled && part.start() - end > LEAST_GAP) {
                mark(parted, width, end, part.start());
            }
            mark(crossed, width, Math.max(end, part.start()), part.end());
            left += part.width();
            end = Math.max(end, part.end());
        }
    }

    private static void mark(int[] slots, double width, double from, double to) {
        int first = (int) Math.max(0, Math.ceil((from - FROM * width) / STEP));
        int last = (int) Math.min(slots.length - 1, Math.floor((to - FROM * width) / STEP));
        for (int i = first; i <= last; i++) {
            slots[i]++;
        }
    }
}
