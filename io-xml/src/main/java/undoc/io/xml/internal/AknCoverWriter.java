// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.List;
import undoc.model.AgendaItem;
import undoc.model.Distribution;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.vocabulary.DateForms;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.LanguageWords;

/**
 * Writes the masthead as people read it ({@code coverPage}): a container for the masthead proper and one for each body,
 * so that session and agenda items belong to the right one.
 */
final class AknCoverWriter {
    private final Masthead masthead;
    private final Language language;
    private final XmlElement cover = Akn.element("coverPage").with("eId", "coverPage");
    private int containers;

    private AknCoverWriter(Masthead masthead) {
        this.masthead = masthead;
        this.language = masthead.language().orElse(Language.ENGLISH);
    }

    static XmlElement write(Masthead masthead) {
        return new AknCoverWriter(masthead).write();
    }

    private XmlElement write() {
        XmlElement head = container("masthead");
        for (var symbol : masthead.symbols()) {
            paragraph(head, Akn.element("docNumber").with("refersTo", "#symbol").add(symbol.toString()));
        }
        for (String organ : masthead.organs()) {
            paragraph(
                    head,
                    Akn.element("docAuthority").with("refersTo", "#issuingBody").add(organ));
        }
        masthead.distribution().ifPresent(d -> paragraph(head, distribution(d)));
        masthead.date()
                .ifPresent(date -> paragraph(
                        head,
                        Akn.element("docDate")
                                .with("date", date.toString())
                                .with("refersTo", "#dateOfIssuance")
                                .add(DateForms.format(date, language))));
        masthead.language().ifPresent(l -> paragraph(head, named("languageOfExpression", LanguageWords.inMasthead(l))));
        if (!masthead.originalLanguages().isEmpty()) {
            paragraph(
                    head,
                    named("originalLanguage", LanguageWords.originalLine(masthead.originalLanguages(), language)));
        }
        if (head.children().isEmpty()) {
            head.add(Akn.element("p"));
        }
        masthead.proceedings().forEach(this::proceeding);
        return cover;
    }

    private XmlElement distribution(Distribution distribution) {
        return Akn.element("docStatus")
                .with("refersTo", "#distribution")
                .add(DistributionWords.format(distribution, language));
    }

    private void proceeding(Proceeding proceeding) {
        XmlElement element = container("issuingBody");
        paragraph(element, Akn.element("docAuthority").add(proceeding.body()));
        proceeding.session().ifPresent(session -> paragraph(element, session(session)));
        List<AgendaItem> items = proceeding.agendaItems();
        for (AgendaItem item : items) {
            paragraph(
                    element,
                    named("agenda item", item.text().orElse(item.number())).with("title", item.number()));
            item.title().ifPresent(title -> paragraph(element, named("agenda item name", title)));
        }
    }

    private static XmlElement session(Session session) {
        XmlElement element = Akn.element("session").add(session.text());
        session.number().ifPresent(number -> element.with("value", String.valueOf(number)));
        return element;
    }

    private XmlElement container(String name) {
        XmlElement container =
                Akn.element("container").with("name", name).with("eId", "coverPage__container_" + ++containers);
        cover.add(container);
        return container;
    }

    private static void paragraph(XmlElement parent, XmlElement inline) {
        parent.add(Akn.element("p").add(inline));
    }

    private static XmlElement named(String name, String text) {
        return Akn.element("inline").with("name", name).add(text);
    }
}
