// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.List;
import java.util.Optional;
import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Annex;
import undoc.model.Deliberation;
import undoc.model.Distribution;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.UnDocument;
import undoc.model.Vote;

/** Writes the metadata of a document as elements of undoc's own, for {@code meta/proprietary}: all of it, exactly. */
final class OwnMetaWriter {
    private OwnMetaWriter() {}

    static XmlElement document(UnDocument document) {
        XmlElement element =
                Akn.own("document").with("kind", document.kind().id()).add(masthead(document.masthead()));
        document.deliberation().ifPresent(d -> element.add(deliberation(d)));
        document.keywords()
                .forEach(k -> element.add(Akn.own("keyword")
                        .with("dictionary", k.dictionary())
                        .with("value", k.value())
                        .add(k.label())));
        document.properties()
                .forEach(p ->
                        element.add(Akn.own("property").with("name", p.name()).add(p.value())));
        return element;
    }

    static XmlElement annex(Annex annex) {
        XmlElement element = Akn.own("annex")
                .with("label", annex.label())
                .with("heading", annex.heading())
                .with("title", annex.title());
        languages(element, annex.originalLanguages());
        texts(element, "printed", annex.printed());
        return element;
    }

    private static XmlElement masthead(Masthead masthead) {
        XmlElement element = Akn.own("masthead")
                .with("distribution", masthead.distribution().map(Distribution::id))
                .with("date", masthead.date().map(Object::toString))
                .with("language", masthead.language().map(Language::code))
                .with("jobNumber", masthead.jobNumber());
        texts(
                element,
                "symbol",
                masthead.symbols().stream().map(Object::toString).toList());
        texts(element, "organ", masthead.organs());
        languages(element, masthead.originalLanguages());
        masthead.proceedings().forEach(p -> element.add(proceeding(p)));
        texts(element, "printed", masthead.printed());
        return element;
    }

    private static XmlElement proceeding(Proceeding proceeding) {
        XmlElement element = Akn.own("proceeding").with("body", proceeding.body());
        proceeding.session().ifPresent(s -> element.add(session(s)));
        for (AgendaItem item : proceeding.agendaItems()) {
            element.add(Akn.own("agendaItem")
                    .with("number", item.number())
                    .with("title", item.title())
                    .with("agenda", item.stage().map(AgendaStage::id))
                    .with("text", item.text()));
        }
        return element;
    }

    private static XmlElement session(Session session) {
        Optional<String> number = session.number().isPresent()
                ? Optional.of(String.valueOf(session.number().getAsInt()))
                : Optional.empty();
        return Akn.own("session")
                .with("type", session.type().id())
                .with("number", number)
                .with("resumed", session.resumed() ? Optional.of("true") : Optional.empty())
                .with("dates", session.dates())
                .add(session.text());
    }

    private static XmlElement deliberation(Deliberation deliberation) {
        XmlElement element = Akn.own("deliberation")
                .with("adopted", deliberation.adopted().map(Object::toString))
                .with("meeting", deliberation.meeting())
                .with("committee", deliberation.committee());
        texts(element, "sponsor", deliberation.sponsors());
        texts(element, "source", deliberation.sources());
        deliberation.vote().ifPresent(vote -> element.add(vote(vote)));
        return element;
    }

    private static XmlElement vote(Vote vote) {
        XmlElement element = Akn.own("vote").with("outcome", vote.outcome());
        for (Vote.Count count : vote.counts()) {
            XmlElement child =
                    Akn.own("count").with("position", count.position()).with("number", String.valueOf(count.number()));
            texts(child, "voter", count.voters());
            element.add(child);
        }
        return element;
    }

    private static void languages(XmlElement parent, List<Language> languages) {
        texts(parent, "originalLanguage", languages.stream().map(Language::code).toList());
    }

    private static void texts(XmlElement parent, String name, List<String> texts) {
        texts.forEach(text -> parent.add(Akn.own(name).add(text)));
    }
}
