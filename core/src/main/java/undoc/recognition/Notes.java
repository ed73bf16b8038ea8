// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Set<String> known = new HashSet<>();
    private final List<Note> untaken = new ArrayList<>();
    private final Function<List<StyledLine>, List<Block>> content;

    Notes(List<Note> notes, Function<List<StyledLine>, List<Block>> content) {
        this.content = content;
        for (Note note : notes) {
            if (byPlace.putIfAbsent(place(note.page(), note.key()), note) == null) {
                known.add(note.key());
            }
            untaken.add(note);
        }
    }

    /** Whether a marker in the text of a page has a footnote here. */
    boolean has(int page, String marker, boolean raised) {
        String key = Note.key(marker);
        return byPlace.containsKey(place(page, key)) || raised && known.contains(key);
    }

    /** The footnote of a marker, with its text where the marker stands for the first time. */
    FootnoteReference take(int page, String marker) {
        Note note = byPlace.get(place(page, Note.key(marker)));
        return note != null && untaken.remove(note) ? reference(note) : new FootnoteReference(marker, List.of());
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
