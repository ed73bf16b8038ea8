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
    /** A link to nowhere, as texts have it where a link is yet to be set. */
    private static final String NOWHERE = "#";
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
        List<Inline> linked = new ArrayList<>(content);
        List<Citation> open = new ArrayList<>();
        for (Citation citation : citations) {
            if (citation.form() != Citation.Form.SAME && !isLink(linked, citation)) {
                open.add(citation);
            }
        }
        return withNotes(wrapped(linked, open));
    }

    /** Whether a link stands there already, which is then told what it means; one to nowhere is taken off. */
    private static boolean isLink(List<Inline> content, Citation citation) {
        int at = 0;
        int i = 0;
        while (i < content.size() && at < citation.designator().end()) {
            int end = at + InlineText.length(content.get(i));
            if (citation.designator().start() < end && content.get(i) instanceof Reference link) {
                if (link.href().filter(NOWHERE::equals).isEmpty()) {
                    content.set(i, told(link, citation, at, end));
                    return true;
                }
                content.remove(i);
                content.addAll(i, link.content());
            } else {
                at = end;
                i++;
            }
        }
        return false;
    }

    /** The link with the document it means, where its words are what names the document. */
    private static Reference told(Reference link, Citation citation, int start, int end) {
        boolean names = start <= citation.designator().start()
                        && citation.designator().end() <= end
                || citation.range().start() <= start && end <= citation.range().end();
        return link.symbol().isPresent() || !names
                ? link
                : new Reference(Optional.of(citation.symbol()), link.href(), link.content());
    }

    private static List<Inline> wrapped(List<Inline> content, List<Citation> citations) {
        List<Inline> out = new ArrayList<>();
        int done = 0;
        for (Citation citation : citations) {
            for (TextRange range : List.of(citation.range(), citation.designator())) {
                List<Inline> words = InlineText.slice(content, range.start(), range.end());
                if (done <= range.start() && words.stream().noneMatch(word -> cannotBeInside(word, MARKS))) {
                    out.addAll(InlineText.slice(content, done, range.start()));
                    out.add(new Reference(Optional.of(citation.symbol()), Optional.empty(), words));
                    done = range.end();
                }
            }
        }
        out.addAll(InlineText.slice(content, done, Integer.MAX_VALUE));
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
