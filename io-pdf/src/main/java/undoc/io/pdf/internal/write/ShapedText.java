// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import undoc.model.Language;

/**
 * A paragraph's text with the glyph of each character.
 *
 * @param text the characters; a line feed is a line break
 * @param cells the glyph of each UTF-16 unit; null where it has none of its own
 * @param offsets the sum of the advances before each character, and at the end of all
 * @param directions the directions
 * @param language the language of most of it; empty where it has no letters
 */
record ShapedText(
        String text, @Nullable Cell[] cells, float[] offsets, Directions directions, Optional<Language> language) {

    static ShapedText of(String text, @Nullable Cell[] cells, Directions directions, Optional<Language> language) {
        float[] offsets = new float[cells.length + 1];
        for (int i = 0; i < cells.length; i++) {
            Cell cell = cells[i];
            offsets[i + 1] = offsets[i] + (cell == null ? 0 : cell.width());
        }
        return new ShapedText(text, cells, offsets, directions, language);
    }

    /** The width of the whole, if it stood on one line. */
    float width() {
        return offsets[offsets.length - 1];
    }

    float width(int start, int end) {
        return offsets[end] - offsets[start];
    }

    /**
     * The width of a line: without the blank of wide punctuation at its edges, but for the edge where the text begins.
     */
    float lineWidth(int start, int end) {
        return width(start, end) - indent(start) - (end > start ? WidePunctuation.behind(cells[end - 1]) : 0);
    }

    /** How far the first character of a line stands out before it, so that what is seen of it is at the edge. */
    float indent(int start) {
        return start > 0 && start < cells.length ? WidePunctuation.before(cells[start]) : 0;
    }

    /** The hyphen of a word divided before this index; it is no part of the text, which a soft hyphen says. */
    Optional<Cell> hyphen(int at) {
        Cell before = cells[at - 1];
        int glyph = before == null ? 0 : before.face().glyph('-');
        if (before == null || glyph == 0 || !directions.isLeftToRight()) {
            return Optional.empty();
        }
        float width = before.face().advance(glyph) * before.style().size() / 1000;
        return Optional.of(new Cell(before.face(), glyph, '\u00AD', width, before.style(), before.mark()));
    }

    boolean isBlank(int at) {
        char c = text.charAt(at);
        return c == ' ' || c == '\n';
    }

    /** Whether the marker of a note begins here, which no line begins with that is not asked for. */
    boolean beginsMarker(int at) {
        return at > 0 && isMarker(at) && !isMarker(at - 1) && text.charAt(at - 1) != '\n';
    }

    private boolean isMarker(int at) {
        Cell cell = at < cells.length ? cells[at] : null;
        return cell != null && cell.mark().orElse(null) instanceof Mark.Note;
    }

    /** The notes whose markers stand in a stretch, in order. */
    List<Mark.Note> notes(int start, int end) {
        List<Mark.Note> notes = new ArrayList<>();
        for (int i = start; i < end; i++) {
            Cell cell = cells[i];
            if (cell != null && cell.mark().orElse(null) instanceof Mark.Note note && !notes.contains(note)) {
                notes.add(note);
            }
        }
        return notes;
    }
}
