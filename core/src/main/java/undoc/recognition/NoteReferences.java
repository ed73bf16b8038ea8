// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which footnotes the text asks for: those whose marker is on their page, and endnotes whose marker is on another. */
final class NoteReferences {
    private final Map<Integer, Set<String>> markers = new HashMap<>();
    private final Map<Integer, Set<String>> notes = new HashMap<>();

    /** The first page is looked at as it was, masthead and title included. */
    NoteReferences(CollectedNotes collected, StyledPage first) {
        collected.pages().forEach(this::addMarkers);
        addMarkers(first);
        collected.notes().forEach(note -> notes.computeIfAbsent(note.page(), page -> new HashSet<>())
                .add(note.key()));
    }

    private void addMarkers(StyledPage page) {
        Set<String> found = markers.computeIfAbsent(page.number(), number -> new HashSet<>());
        page.lines().forEach(line -> NoteMarkers.in(line).forEach(place -> found.add(Note.key(place.marker()))));
    }

    boolean asksFor(Note note) {
        if (isAsked(note.page(), note) || isAsked(note.page() - 1, note) && !hasNote(note.page() - 1, note)) {
            return true;
        }
        return Character.isDigit(note.key().codePointAt(0))
                && markers.entrySet().stream()
                        .anyMatch(page -> page.getValue().contains(note.key()) && !hasNote(page.getKey(), note));
    }

    private boolean isAsked(int page, Note note) {
        return markers.getOrDefault(page, Set.of()).contains(note.key());
    }

    private boolean hasNote(int page, Note note) {
        return notes.getOrDefault(page, Set.of()).contains(note.key());
    }
}
