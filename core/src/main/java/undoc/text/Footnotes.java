// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import undoc.model.body.FootnoteReference;

/** Gives each footnote a label of its own and holds its text until the part of the document that it is in ends. */
final class Footnotes {
    private final Set<String> labels = new HashSet<>();
    private final Map<String, String> latest = new HashMap<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /**
     * A footnote whose text is still to be written.
     *
     * @param label its label
     * @param note the footnote
     */
    record Waiting(String label, FootnoteReference note) {}

    /** The label to refer to a footnote by; empty where its text is nowhere. */
    Optional<String> label(FootnoteReference note) {
        if (note.content().isEmpty()) {
            return Optional.ofNullable(latest.get(note.marker()));
        }
        String base = note.marker().replaceAll("[^\\p{L}\\p{Nd}*†‡#]", "");
        base = base.isEmpty() || base.length() > 20 ? "note" : base;
        String label = base;
        for (int i = 2; !labels.add(label); i++) {
            label = base + "-" + i;
        }
        latest.put(note.marker(), label);
        waiting.add(new Waiting(label, note));
        return Optional.of(label);
    }

    /** The next footnote whose text is to be written. */
    Optional<Waiting> next() {
        return Optional.ofNullable(waiting.poll());
    }
}
