// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.List;

/** Takes the slices of a layout, from top to bottom. */
interface Sink {
    void add(Slice slice);

    /** Room between two blocks. */
    void gap(float height);

    /** The slices to repeat where a page breaks from here on. */
    void repeat(List<Slice> head);

    /** Collects slices, gaps among them, for a table's cell or a note. */
    record Collected(List<Slice> slices) implements Sink {
        @Override
        public void add(Slice slice) {
            slices.add(slice);
        }

        @Override
        public void gap(float height) {
            if (!slices.isEmpty()) {
                slices.add(Slice.gap(height / 2));
            }
        }

        /** The slices without the gaps at their end. */
        List<Slice> trimmed() {
            int end = slices.size();
            while (end > 0
                    && slices.get(end - 1).lines().isEmpty()
                    && slices.get(end - 1).rule().isEmpty()) {
                end--;
            }
            return slices.subList(0, end);
        }

        @Override
        public void repeat(List<Slice> head) {
            // Inside a cell or a note nothing is repeated.
        }
    }
}
