// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;

/** The footnotes of one document, given out to their markers; not for several threads. */
final class Notes {
    /** The first note of each page, by what its marker is compared by. */
    private final Map<String, NavigableMap<Integer, Note>> byKey = new HashMap<>();
    /** All notes likewise; those already given out go from the front. */
    private final Map<String, Deque<Note>> queues = new HashMap<>();

    private final Set<Note> untaken = new LinkedHashSet<>();
    private final Function<List<StyledLine>, List<Block>> content;

    Notes(List<Note> notes, Function<List<StyledLine>, List<Block>> content) {
        this.content = content;
        for (Note note : notes) {
            byKey.computeIfAbsent(note.key(), key -> new TreeMap<>()).putIfAbsent(note.page(), note);
            queues.computeIfAbsent(note.key(), key -> new ArrayDeque<>()).add(note);
            untaken.add(note);
        }
    }

    /**
     * Whether a marker in the text of a page has a footnote: on that page, or, where the marker can be nothing else,
     * anywhere in the document (endnotes, and notes that are referred to again).
     */
    boolean has(int page, String marker, boolean raised) {
        String key = Note.key(marker);
        return onPage(page, key).isPresent() || (raised || marker.endsWith("/")) && byKey.containsKey(key);
    }

    /** The footnote of a marker, with its text where the marker stands for the first time. */
    FootnoteReference take(int page, String marker) {
        String key = Note.key(marker);
        return onPage(page, key)
                .or(() -> elsewhere(page, key))
                .filter(untaken::remove)
                .map(this::reference)
                .orElseGet(() -> new FootnoteReference(marker, List.of()));
    }

    /** The next footnote of a marker behind a page, as at the end of its chapter; else one not yet given out. */
    private Optional<Note> elsewhere(int page, String key) {
        return Optional.ofNullable(byKey.get(key))
                .map(notes -> notes.higherEntry(page))
                .map(Map.Entry::getValue)
                .or(() -> untaken(key));
    }

    private Optional<Note> untaken(String key) {
        Deque<Note> queue = queues.getOrDefault(key, new ArrayDeque<>());
        while (!queue.isEmpty() && !untaken.contains(queue.element())) {
            queue.remove();
        }
        return Optional.ofNullable(queue.peek());
    }

    /** The footnote of a marker where its text has not been given out. */
    Optional<FootnoteReference> takeUntaken(int page, String marker) {
        return onPage(page, Note.key(marker)).filter(untaken::remove).map(this::reference);
    }

    /** The footnotes that no marker asked for. */
    List<FootnoteReference> takeRest() {
        List<FootnoteReference> rest = untaken.stream().map(this::reference).toList();
        untaken.clear();
        return rest;
    }

    private FootnoteReference reference(Note note) {
        return new FootnoteReference(note.marker(), content.apply(note.lines()));
    }

    private Optional<Note> onPage(int page, String key) {
        return Optional.ofNullable(byKey.get(key)).map(notes -> notes.get(page));
    }
}
