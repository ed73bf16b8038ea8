// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Inline;

/** Makes running text of the lines of one paragraph: lines joined, marks kept, footnotes at their markers. */
final class InlineBuilder {
    private final TextJoiner joiner;
    private final Notes notes;
    private final Look common;
    private final List<Piece> pieces = new ArrayList<>();

    /** A stretch of text in one look, or a footnote. */
    record Piece(StringBuilder text, Look look, Optional<FootnoteReference> note) {}

    InlineBuilder(TextJoiner joiner, Notes notes, Look common) {
        this.joiner = joiner;
        this.notes = notes;
        this.common = common;
    }

    /** Adds the lines. */
    InlineBuilder add(List<StyledLine> lines) {
        lines.forEach(this::add);
        return this;
    }

    private void add(StyledLine line) {
        join(TextJoiner.clean(line.text()).strip());
        List<NoteMarkers.Place> places = NoteMarkers.in(line);
        int at = 0;
        int next = 0;
        for (StyledRun run : line.runs()) {
            int end = at + run.text().length();
            int from = at;
            while (next < places.size() && places.get(next).from() < end) {
                NoteMarkers.Place place = places.get(next++);
                if (place.from() >= from
                        && notes.has(line.page(), place.marker(), run.style().raised())) {
                    append(run, run.text().substring(from - at, place.from() - at));
                    pieces.add(new Piece(
                            new StringBuilder(), Look.PLAIN, Optional.of(notes.take(line.page(), place.marker()))));
                    from = Math.min(place.to(), end);
                }
            }
            append(run, run.text().substring(from - at));
            at = end;
        }
    }

    private void join(String line) {
        if (pieces.isEmpty() || line.isEmpty()) {
            return;
        }
        String text = tail().stripTrailing();
        if (text.isEmpty()) {
            return;
        }
        Piece last = pieces.get(pieces.size() - 1);
        TextJoiner.Junction junction = joiner.junction(text, line);
        if (junction == TextJoiner.Junction.UNDONE && last.text().length() > 0) {
            trim(last.text());
            last.text().setLength(last.text().length() - 1);
        } else if (junction == TextJoiner.Junction.BLANK) {
            append(Look.PLAIN, " ");
        } else {
            trim(last.text());
        }
    }

    /** The end of the text so far, long enough to see its last word; a footnote counts as a full stop. */
    private String tail() {
        StringBuilder tail = new StringBuilder();
        for (int i = pieces.size() - 1; i >= 0 && tail.length() < 60; i--) {
            Piece piece = pieces.get(i);
            StringBuilder text = piece.text();
            tail.insert(0, piece.note().isPresent() ? "." : text.substring(Math.max(0, text.length() - 60)));
        }
        return tail.toString();
    }

    private static void trim(StringBuilder text) {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private void append(StyledRun run, String raw) {
        String text = TextJoiner.clean(raw);
        if (text.isBlank()) {
            append(Look.PLAIN, text);
            return;
        }
        Look look = Look.of(run).without(common);
        int start = 0;
        int end = text.length();
        while (text.charAt(start) == ' ') {
            start++;
        }
        while (text.charAt(end - 1) == ' ') {
            end--;
        }
        append(Look.PLAIN, text.substring(0, start));
        append(look, text.substring(start, end));
        append(Look.PLAIN, text.substring(end));
    }

    private void append(Look look, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        boolean blankBefore = last < 0 || endsBlank(pieces.get(last));
        if (text.isBlank() && blankBefore) {
            return;
        }
        if (last >= 0
                && pieces.get(last).note().isEmpty()
                && pieces.get(last).look().equals(look)) {
            pieces.get(last).text().append(text);
        } else {
            pieces.add(new Piece(new StringBuilder(text), look, Optional.empty()));
        }
    }

    private static boolean endsBlank(Piece piece) {
        int length = piece.text().length();
        return length > 0 && piece.text().charAt(length - 1) == ' ';
    }

    /** The running text; empty where nothing but blanks was added. */
    List<Inline> build() {
        return Inlines.of(pieces);
    }
}
