// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.AgendaItem;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.model.UnDocument;
import undoc.model.body.FootnoteReference;
import undoc.symbol.DocumentSymbol;
import undoc.vocabulary.AgendaForms;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.SessionForms;

/**
 * Reads cover page and preface: each paragraph is one line, and what it marks up says what the line is. A line that
 * says nothing the model has a place for is kept as printed.
 */
final class FreeFront {
    private final Masthead.Builder masthead;
    private final FreeBodyReader body;
    private final List<String> titles = new ArrayList<>();
    private final List<FootnoteReference> notes = new ArrayList<>();
    private final List<DocumentSymbol> symbols = new ArrayList<>();
    private Optional<String> organ = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private final List<AgendaItem> items = new ArrayList<>();

    FreeFront(Masthead.Builder masthead, FreeBodyReader body) {
        this.masthead = masthead;
        this.body = body;
    }

    /** Reads every line of an element. */
    void read(XmlElement front) {
        List<Object> run = new ArrayList<>();
        for (Object child : front.children()) {
            boolean holder = child instanceof XmlElement element && isHolder(element);
            if (holder) {
                line(run);
                run.clear();
                read((XmlElement) child);
            } else {
                run.add(child);
            }
        }
        line(run);
    }

    private static boolean isHolder(XmlElement element) {
        return List.of("p", "container", "block", "longTitle", "preface", "coverPage", "div", "tocItem", "toc")
                .contains(element.name());
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
        marked(line, "docDate")
                .filter(d -> d.get("refersTo").equals("#dateOfIssuance"))
                .ifPresent(this::date);
        if (marked(line, "docTitle").isPresent()) {
            titles.add(words);
        } else if (!symbol(line, words) && !proceeding(line, words)) {
            DistributionWords.parse(words).ifPresent(masthead::distribution);
            masthead.addPrinted(words);
        }
    }

    private static Optional<XmlElement> marked(XmlElement line, String name) {
        return line.all(e -> e.is(name)).stream().findFirst();
    }

    private static Optional<XmlElement> inline(XmlElement line, String name) {
        return line
                .all(e -> e.is("inline") && e.get("name").replace("akn4un:", "").equals(name))
                .stream()
                .findFirst();
    }

    private void date(XmlElement date) {
        try {
            masthead.date(LocalDate.parse(date.get("date")));
        } catch (DateTimeException e) {
            // The printed line is kept all the same.
        }
    }

    private boolean symbol(XmlElement line, String words) {
        if (marked(line, "docNumber").isEmpty()) {
            return false;
        }
        Optional<DocumentSymbol> symbol = DocumentSymbol.tryParse(words);
        symbol.ifPresent(symbols::add);
        return symbol.isPresent() && symbol.get().text().equals(words);
    }

    private boolean proceeding(XmlElement line, String words) {
        Optional<XmlElement> authority = marked(line, "docAuthority");
        if (authority.isPresent()) {
            boolean publisher = authority.get().get("refersTo").equals("#publisher");
            if (!publisher) {
                close();
                masthead.addOrgan(words);
                organ = Optional.of(words);
            }
            return !publisher;
        }
        Optional<XmlElement> marked = marked(line, "session");
        if (marked.isPresent()) {
            session = Optional.of(SessionForms.parse(words).orElseGet(() -> session(marked.get(), words)));
            return true;
        }
        Optional<XmlElement> item = inline(line, "agenda item");
        if (item.isPresent()) {
            items.add(item(item.get(), words));
            return true;
        }
        if (inline(line, "agenda item name").isPresent() && !items.isEmpty()) {
            AgendaItem last = items.remove(items.size() - 1);
            String title = last.title().map(t -> t + " " + words).orElse(words);
            items.add(new AgendaItem(last.number(), Optional.of(title), last.stage(), last.text()));
            return true;
        }
        return false;
    }

    private static Session session(XmlElement marked, String words) {
        String value = marked.get("value");
        return new Session(
                SessionType.OTHER,
                value.matches("[1-9][0-9]{0,5}")
                        ? java.util.OptionalInt.of(Integer.parseInt(value))
                        : java.util.OptionalInt.empty(),
                words,
                false,
                Optional.empty());
    }

    private static AgendaItem item(XmlElement marked, String words) {
        Optional<AgendaForms.AgendaLine> line = AgendaForms.parse(words);
        // The mark is in the form of the language ("18 b)"); a number is the same in every language.
        String number = line.map(l -> String.join(", ", l.numbers())).orElseGet(() -> Words.of(marked.get("title")));
        return new AgendaItem(number, Optional.empty(), line.map(AgendaForms.AgendaLine::stage), Optional.of(words));
    }

    private void close() {
        if (session.isPresent() || !items.isEmpty()) {
            masthead.addProceeding(new Proceeding(organ.orElse(""), session, items));
        }
        session = Optional.empty();
        items.clear();
    }

    /** Gives what was read to a document. */
    void finish(UnDocument.Builder document) {
        close();
        masthead.symbols(symbols);
        document.title(titles).notes(notes);
    }
}
