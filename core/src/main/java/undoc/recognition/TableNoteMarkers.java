// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where on a page the markers of notes are, as those below tables have; found when first asked for. */
final class TableNoteMarkers {
    private final List<StyledLine> lines;
    private final Map<String, Double> highest = new HashMap<>();
    private boolean found;

    TableNoteMarkers(List<StyledLine> lines) {
        this.lines = lines;
    }

    /** Whether a line above this place has a marker. */
    boolean isAbove(String key, double baseline) {
        if (!found) {
            found = true;
            lines.forEach(line -> NoteMarkers.in(line)
                    .forEach(place -> highest.merge(Note.key(place.marker()), line.baseline(), Math::min)));
        }
        return highest.getOrDefault(key, Double.POSITIVE_INFINITY) < baseline;
    }
}
