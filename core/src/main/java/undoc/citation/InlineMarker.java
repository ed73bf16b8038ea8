// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import undoc.model.body.Content;
import undoc.model.body.Emphasis;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Inline;
import undoc.model.body.Reference;
import undoc.model.body.Strong;
import undoc.model.body.Underline;

/** Makes references of the citations in the running text of one paragraph; its words stay the same. */
final class InlineMarker {
    /** How many marks (emphasis and the like) may lie around the words of a reference. */
    private static final int MARKS = 8;

    private final CitationReading reading;
    private final UnaryOperator<FootnoteReference> note;

    InlineMarker(CitationReading reading, UnaryOperator<FootnoteReference> note) {
        this.reading = reading;
        this.note = note;
    }

    /** The text with references; the same list where it cites nothing. */
    List<Inline> marked(List<Inline> content) {
        List<Citation> citations = reading.read(InlineText.of(content));
        if (citations.isEmpty()) {
            return withNotes(content);
        }
        Links links = new Links(content);
        List<Citation> open = new ArrayList<>();
        for (Citation citation : citations) {
            if (citation.form() != Citation.Form.SAME && !links.take(citation)) {
                open.add(citation);
            }
        }
        return withNotes(wrapped(links.content(), open));
    }

    private static List<Inline> wrapped(List<Inline> content, List<Citation> citations) {
        List<Inline> out = new ArrayList<>();
        Slices slices = new Slices(content);
        int done = 0;
        for (Citation citation : citations) {
            for (TextRange range : List.of(citation.range(), citation.designator())) {
                List<Inline> words = slices.between(range.start(), range.end());
                if (done <= range.start() && words.stream().noneMatch(word -> cannotBeInside(word, MARKS))) {
                    out.addAll(slices.between(done, range.start()));
                    out.add(new Reference(Optional.of(citation.symbol()), Optional.empty(), words));
                    done = range.end();
                }
            }
        }
        out.addAll(slices.between(done, Integer.MAX_VALUE));
        return out;
    }

    private static boolean cannotBeInside(Inline inline, int marks) {
        return inline instanceof Reference
                || inline instanceof FootnoteReference
                || marks == 0
                || Content.within(inline).stream().anyMatch(part -> cannotBeInside(part, marks - 1));
    }

    private List<Inline> withNotes(List<Inline> content) {
        return DocumentMarker.each(content, this::withNotes);
    }

    private Inline withNotes(Inline inline) {
        if (inline instanceof FootnoteReference footnote) {
            return note.apply(footnote);
        }
        List<Inline> before = Content.within(inline);
        List<Inline> after = withNotes(before);
        if (after == before) {
            return inline;
        }
        if (inline instanceof Strong) {
            return new Strong(after);
        }
        if (inline instanceof Emphasis) {
            return new Emphasis(after);
        }
        return inline instanceof Underline ? new Underline(after) : inline;
    }
}
