// SPDX-License-Identifier: Apache-2.0
package undoc.address;

import java.util.Optional;
import java.util.stream.Collectors;
import undoc.model.body.Content;
import undoc.model.body.FootnoteReference;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.TableRow;

/** The plain text of passages; empty where they have no words. */
final class Passages {
    private Passages() {}

    static String of(Paragraph paragraph) {
        return join(paragraph.number(), Content.text(paragraph.content()));
    }

    /** The words that stand beside the marker of an item. */
    static String of(ListItem item) {
        return beginsWithWords(item)
                ? join(item.marker(), Content.text(((Paragraph) item.content().get(0)).content()))
                : "";
    }

    /** Whether the first block of an item is an unnumbered paragraph, which stands beside its marker. */
    static boolean beginsWithWords(ListItem item) {
        return !item.content().isEmpty()
                && item.content().get(0) instanceof Paragraph first
                && first.number().isEmpty();
    }

    static String of(FootnoteReference note) {
        return join(Optional.of(note.marker()), Content.text(note.content()));
    }

    static String of(TableRow row) {
        String cells = row.cells().stream()
                .map(cell -> Content.text(cell.content()).replace('\n', ' ').strip())
                .collect(Collectors.joining(" | "));
        return cells.chars().allMatch(c -> c == '|' || c == ' ') ? "" : cells;
    }

    /** Words behind their number or marker; empty where there are no words. */
    static String join(Optional<String> marker, String words) {
        return words.isBlank() ? "" : (marker.orElse("") + " " + words).strip();
    }
}
