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
    /** What some page has a marker for and no note. */
    private final Set<String> unanswered = new HashSet<>();

    /** The first page is looked at as it was, masthead and title included. */
    NoteReferences(CollectedNotes collected, StyledPage first) {
        collected.pages().forEach(this::addMarkers);
        addMarkers(first);
        collected.notes().forEach(note -> notes.computeIfAbsent(note.page(), page -> new HashSet<>())
                .add(note.key()));
        markers.forEach(
                (page, keys) -> keys.stream().filter(key -> !hasNote(page, key)).forEach(unanswered::add));
    }

    private void addMarkers(StyledPage page) {
        Set<String> found = markers.computeIfAbsent(page.number(), number -> new HashSet<>());
        page.lines().forEach(line -> NoteMarkers.in(line).forEach(place -> found.add(Note.key(place.marker()))));
    }

    boolean asksFor(Note note) {
        String key = note.key();
        return isAsked(note.page(), key)
                || isAsked(note.page() - 1, key) && !hasNote(note.page() - 1, key)
                || Character.isDigit(key.codePointAt(0)) && unanswered.contains(key);
    }

    private boolean isAsked(int page, String key) {
        return markers.getOrDefault(page, Set.of()).contains(key);
    }

    private boolean hasNote(int page, String key) {
        return notes.getOrDefault(page, Set.of()).contains(key);
    }
}
