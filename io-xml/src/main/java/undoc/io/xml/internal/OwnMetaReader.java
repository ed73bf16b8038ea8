// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Annex;
import undoc.model.Deliberation;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Keyword;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Property;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.model.UnDocument;
import undoc.model.Vote;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;
import undoc.symbol.DocumentSymbol;

/**
 * Reads what {@link OwnMetaWriter} writes. Throws {@link IllegalArgumentException} or
 * {@link java.time.DateTimeException} where somebody changed it into what it cannot be.
 */
final class OwnMetaReader {
    private OwnMetaReader() {}

    static UnDocument.Builder document(XmlElement element) {
        UnDocument.Builder document = UnDocument.builder(
                        DocumentKind.ofId(element.get("kind")).orElse(DocumentKind.OTHER))
                .masthead(masthead(element.first("masthead").orElse(element)))
                .keywords(element.elements("keyword").stream()
                        .map(k -> new Keyword(k.get("dictionary"), k.get("value"), k.text()))
                        .toList())
                .properties(element.elements("property").stream()
                        .map(p -> new Property(p.get("name"), p.text()))
                        .toList());
        element.first("deliberation").map(OwnMetaReader::deliberation).ifPresent(document::deliberation);
        return document;
    }

    static Annex annex(XmlElement element, List<FootnoteReference> notes, List<Block> body, List<Annex> annexes) {
        return new Annex(
                element.find("label"),
                element.find("heading"),
                languages(element),
                element.find("title"),
                texts(element, "printed"),
                notes,
                body,
                annexes);
    }

    private static Masthead masthead(XmlElement element) {
        Masthead.Builder masthead = Masthead.builder()
                .symbols(texts(element, "symbol").stream()
                        .map(DocumentSymbol::parse)
                        .toList())
                .organs(texts(element, "organ"))
                .originalLanguages(languages(element))
                .proceedings(element.elements("proceeding").stream()
                        .map(OwnMetaReader::proceeding)
                        .toList())
                .printed(texts(element, "printed"));
        element.find("distribution").flatMap(Distribution::ofId).ifPresent(masthead::distribution);
        element.find("date").map(LocalDate::parse).ifPresent(masthead::date);
        element.find("language").flatMap(Language::ofCode).ifPresent(masthead::language);
        element.find("jobNumber").ifPresent(masthead::jobNumber);
        return masthead.build();
    }

    private static Proceeding proceeding(XmlElement element) {
        return new Proceeding(
                element.get("body"),
                element.first("session").map(OwnMetaReader::session),
                element.elements("agendaItem").stream()
                        .map(item -> new AgendaItem(
                                item.get("number"),
                                item.find("title"),
                                item.find("agenda").flatMap(AgendaStage::ofId),
                                item.find("text")))
                        .toList());
    }

    private static Session session(XmlElement element) {
        return new Session(
                SessionType.ofId(element.get("type")).orElse(SessionType.OTHER),
                element.find("number")
                        .map(n -> OptionalInt.of(Integer.parseInt(n)))
                        .orElse(OptionalInt.empty()),
                element.text(),
                element.get("resumed").equals("true"),
                element.find("dates"));
    }

    private static Deliberation deliberation(XmlElement element) {
        return new Deliberation(
                element.find("adopted").map(LocalDate::parse),
                element.find("meeting"),
                element.find("committee"),
                texts(element, "sponsor"),
                texts(element, "source"),
                element.first("vote").map(OwnMetaReader::vote));
    }

    private static Vote vote(XmlElement element) {
        return new Vote(
                element.get("outcome"),
                element.elements("count").stream()
                        .map(c ->
                                new Vote.Count(c.get("position"), Integer.parseInt(c.get("number")), texts(c, "voter")))
                        .toList());
    }

    private static List<Language> languages(XmlElement element) {
        return texts(element, "originalLanguage").stream()
                .flatMap(code -> Language.ofCode(code).stream())
                .toList();
    }

    private static List<String> texts(XmlElement element, String name) {
        return element.elements(name).stream().map(XmlElement::text).toList();
    }
}
