// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/** The directions of a text (Unicode Annex 9). */
final class Directions {
    /** Null where all runs from left to right, as most texts do: to find that out costs little, and a Bidi much. */
    private final @Nullable Bidi bidi;

    private Directions(@Nullable Bidi bidi) {
        this.bidi = bidi;
    }

    /** The directions of a text whose paragraph runs from right to left or not. */
    static Directions of(String text, boolean rightToLeft) {
        if (!rightToLeft && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return new Directions(null);
        }
        return new Directions(
                new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT));
    }

    /** Whether all of it runs from left to right. */
    boolean isLeftToRight() {
        return bidi == null || bidi.isLeftToRight();
    }

    /** Whether a character runs from right to left. */
    boolean isRightToLeft(int at) {
        return bidi != null && (bidi.getLevelAt(at) & 1) == 1;
    }

    /** The characters of a line in the order in which they are seen, from the left. */
    int[] visualOrder(int start, int end) {
        int[] order = new int[end - start];
        if (bidi == null || start == end) {
            for (int i = 0; i < order.length; i++) {
                order[i] = start + i;
            }
            return order;
        }
        Bidi line = bidi.createLineBidi(start, end);
        Integer[] runs = new Integer[line.getRunCount()];
        byte[] levels = new byte[runs.length];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = i;
            levels[i] = (byte) line.getRunLevel(i);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        int at = 0;
        for (int run : runs) {
            int first = start + line.getRunStart(run);
            int last = start + line.getRunLimit(run) - 1;
            boolean backwards = (line.getRunLevel(run) & 1) == 1;
            for (int i = 0; i <= last - first; i++) {
                order[at++] = backwards ? last - i : first + i;
            }
        }
        return order;
    }
}
