// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import undoc.model.AgendaItem;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.vocabulary.AgendaForms;
import undoc.vocabulary.OrganNames;
import undoc.vocabulary.SessionForms;

/**
 * The bodies that a masthead marks up, each with its session and its agenda items. Each method says whether the words
 * have their place here and need not be kept as printed.
 */
final class FreeProceedings {
    private final Masthead.Builder masthead;
    private final References references;
    private Optional<String> organ = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private final List<AgendaItem> items = new ArrayList<>();
    private boolean any;

    FreeProceedings(Masthead.Builder masthead, References references) {
        this.masthead = masthead;
        this.references = references;
    }

    boolean authority(XmlElement element, String words) {
        boolean publisher = references.isPublisher(element)
                || OrganNames.named(words)
                        .filter(o -> o.id().equals("united_nations"))
                        .isPresent();
        if (!publisher) {
            close();
            masthead.addOrgan(words);
            organ = Optional.of(words);
        }
        return !publisher;
    }

    /** Takes a body below the session, whose document it is: a Main Committee, for one. */
    boolean committee(String words) {
        if (session.isPresent()) {
            organ = Optional.of(words);
        }
        return false;
    }

    /** Takes a line without marks that names a body and stands between session and agenda item. */
    void unmarked(String words) {
        if (items.isEmpty() && OrganNames.named(words).isPresent()) {
            committee(words);
        }
    }

    boolean session(XmlElement element, String words) {
        session = Optional.of(SessionForms.parse(words).orElseGet(() -> other(element, words)));
        return true;
    }

    private static Session other(XmlElement marked, String words) {
        String value = marked.get("value");
        return new Session(
                SessionType.OTHER,
                value.matches("[1-9][0-9]{0,5}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty(),
                words,
                false,
                Optional.empty());
    }

    boolean item(XmlElement marked, String words) {
        Optional<AgendaForms.AgendaLine> line = AgendaForms.parse(words);
        // The mark is in the form of the language ("18 b)"); a number is the same in every language.
        String number = line.map(l -> String.join(", ", l.numbers())).orElseGet(() -> Words.of(marked.get("title")));
        return items.add(
                new AgendaItem(number, Optional.empty(), line.map(AgendaForms.AgendaLine::stage), Optional.of(words)));
    }

    boolean itemName(String words) {
        if (items.isEmpty()) {
            return false;
        }
        AgendaItem last = items.remove(items.size() - 1);
        String title = last.title().map(t -> t + " " + words).orElse(words);
        return items.add(new AgendaItem(last.number(), Optional.of(title), last.stage(), last.text()));
    }

    /** Takes the body and the session that a title names, where no masthead does: of agendas and records. */
    void title(XmlElement line) {
        if (!any && organ.isEmpty() && session.isEmpty()) {
            line.find(e -> e.is("session")).ifPresent(s -> {
                String body =
                        line.find(e -> e.is("docAuthority")).map(Words::of).orElse("");
                session(s, Words.of(s));
                masthead.addProceeding(new Proceeding(body, session, List.of()));
                session = Optional.empty();
            });
        }
    }

    /** Gives the last body with its session and items to the masthead. */
    void close() {
        if (session.isPresent() || !items.isEmpty()) {
            masthead.addProceeding(new Proceeding(organ.orElse(""), session, items));
            any = true;
        }
        session = Optional.empty();
        items.clear();
    }
}
