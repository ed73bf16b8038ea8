// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.FootnoteReference;
import undoc.vocabulary.DistributionWords;

/**
 * Reads cover page and preface: each paragraph is one line, and what it marks up says what the line is. A line, or the
 * rest of one, that says nothing the model has a place for is kept as printed.
 */
final class FreeFront {
    private final Masthead.Builder masthead;
    private final FreeBodyReader body;
    private final FreeMarks marks;
    private final List<String> titles = new ArrayList<>();
    private final List<FootnoteReference> notes = new ArrayList<>();

    FreeFront(Masthead.Builder masthead, FreeBodyReader body, References references) {
        this.masthead = masthead;
        this.body = body;
        this.marks = new FreeMarks(masthead, references);
    }

    /** Reads every line of an element. */
    void read(XmlElement front) {
        List<Object> run = new ArrayList<>();
        for (Object child : front.children()) {
            if (child instanceof XmlElement element && isHolder(element)) {
                line(run);
                run.clear();
                read(element);
            } else {
                run.add(child);
            }
        }
        line(run);
    }

    private static boolean isHolder(XmlElement element) {
        return switch (element.name()) {
            case "p", "container", "block", "longTitle", "preface", "coverPage", "div", "tocItem", "toc" -> true;
            default -> false;
        };
    }

    private void line(List<Object> run) {
        XmlElement line = Akn.element("p");
        line.children().addAll(run);
        for (XmlElement note : line.all(e -> e.is("authorialNote"))) {
            notes.add(new FootnoteReference(Words.of(note.get("marker")), body.blocks(note)));
        }
        String words = Words.of(line);
        if (words.isEmpty()) {
            return;
        }
        if (line.find(e -> e.is("docTitle")).isPresent()) {
            titles.add(words);
            marks.title(line);
            return;
        }
        for (String rest : marks.line(line)) {
            DistributionWords.parse(rest).ifPresent(masthead::distribution);
            masthead.addPrinted(rest);
        }
    }

    /** Gives what was read to a document. */
    void finish(UnDocument.Builder document, Optional<XmlElement> meta) {
        marks.finish(meta);
        document.title(titles).notes(notes);
    }
}
