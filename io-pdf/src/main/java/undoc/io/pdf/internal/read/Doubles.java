// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes off text drawn again over itself, which old producers do to make it look bold or to cast a shadow. */
final class Doubles {
    private static final double NEAR = 0.3;

    private Doubles() {}

    static List<Part> removed(List<Part> parts) {
        Map<String, List<Integer>> byText = new HashMap<>();
        List<Part> kept = new ArrayList<>(parts.size());
        for (Part part : parts) {
            List<Integer> same = byText.computeIfAbsent(part.piece().text(), t -> new ArrayList<>(1));
            int twin = twin(part, kept, same);
            if (twin >= 0) {
                kept.set(twin, kept.get(twin).asDoubled());
            } else {
                same.add(kept.size());
                kept.add(part);
            }
        }
        return kept;
    }

    private static int twin(Part part, List<Part> kept, List<Integer> candidates) {
        // The last ones only: a page of dots must not cost its square.
        for (int i = candidates.size() - 1; i >= Math.max(0, candidates.size() - 50); i--) {
            Part other = kept.get(candidates.get(i));
            double near = NEAR * part.size();
            if (Math.abs(other.start() - part.start()) < Math.min(near, part.width() / 2 + 0.01)
                    && Math.abs(other.baseline() - part.baseline()) < near
                    && Math.abs(other.size() - part.size()) < 0.1 * part.size()) {
                return candidates.get(i);
            }
        }
        return -1;
    }
}
