// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;

/** The footnotes of one document, given out to their markers; not for several threads. */
final class Notes {
    private final Map<String, Note> byPlace = new HashMap<>();
    private final Map<String, List<Note>> byKey = new HashMap<>();
    private final Set<Note> untaken = new LinkedHashSet<>();
    private final Function<List<StyledLine>, List<Block>> content;

    Notes(List<Note> notes, Function<List<StyledLine>, List<Block>> content) {
        this.content = content;
        for (Note note : notes) {
            byPlace.putIfAbsent(place(note.page(), note.key()), note);
            byKey.computeIfAbsent(note.key(), key -> new ArrayList<>()).add(note);
            untaken.add(note);
        }
    }

    /**
     * Whether a marker in the text of a page has a footnote: on that page, or, where the marker can be nothing else,
     * anywhere in the document (endnotes, and notes that are referred to again).
     */
    boolean has(int page, String marker, boolean raised) {
        String key = Note.key(marker);
        return byPlace.containsKey(place(page, key)) || (raised || marker.endsWith("/")) && byKey.containsKey(key);
    }

    /** The footnote of a marker, with its text where the marker stands for the first time. */
    FootnoteReference take(int page, String marker) {
        String key = Note.key(marker);
        return Optional.ofNullable(byPlace.get(place(page, key)))
                .or(() -> elsewhere(page, key))
                .filter(untaken::remove)
                .map(this::reference)
                .orElseGet(() -> new FootnoteReference(marker, List.of()));
    }

    /** The next footnote of a marker behind a page, as at the end of its chapter; else one not yet given out. */
    private Optional<Note> elsewhere(int page, String key) {
        List<Note> all = byKey.getOrDefault(key, List.of());
        return all.stream().filter(note -> note.page() > page).findFirst().or(() -> all.stream()
                .filter(untaken::contains)
                .findFirst());
    }

    /** The footnote of a marker where its text has not been given out. */
    Optional<FootnoteReference> takeUntaken(int page, String marker) {
        Note note = byPlace.get(place(page, Note.key(marker)));
        return note != null && untaken.remove(note) ? Optional.of(reference(note)) : Optional.empty();
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

    private static String place(int page, String key) {
        return page + " " + key;
    }
}
