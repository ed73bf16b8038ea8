// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The rows of a table on their way to pages: a low table stays together, the last two rows of others do. */
final class KeptRows {
    /** How high a table is at most that stays together. */
    private static final float HIGHEST = 210;
    /** How high the last rows are at most that stay together. */
    private static final float HIGHEST_END = 100;

    private static final int LAST = 2;

    private final Sink sink;
    private final Deque<List<Slice>> held = new ArrayDeque<>();
    private float height;
    private boolean low = true;

    KeptRows(Sink sink) {
        this.sink = sink;
    }

    void add(List<Slice> row) {
        held.add(row);
        height += Slice.height(row);
        low &= height <= HIGHEST;
        while (!low && !held.isEmpty() && (held.size() > LAST || height > HIGHEST_END)) {
            List<Slice> first = held.remove();
            height -= Slice.height(first);
            first.forEach(sink::add);
        }
    }

    /** Gives on the rows that are held, to be kept with what comes next. */
    void end() {
        held.forEach(row -> row.forEach(slice -> sink.add(slice.keptWithNext())));
        held.clear();
    }
}
