// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import undoc.model.ExpressionIdentity;
import undoc.model.Keyword;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.WorkIdentity;

/**
 * Writes {@code meta}: who, what and when in the terms of FRBR, with identifiers by the Akoma Ntoso Naming Convention
 * 1.0. Every reference that it makes resolves.
 */
final class AknMetaWriter {
    private static final String SOURCE = "#source";

    private final UnDocument document;
    private final Masthead masthead;
    private final WorkIdentity work;
    private final ExpressionIdentity expression;

    AknMetaWriter(UnDocument document) {
        this.document = document;
        this.masthead = document.masthead();
        this.work = document.work();
        this.expression = document.expression();
    }

    /**
     * The metadata of the whole document.
     *
     * @param speakers who speaks in it, by identifier
     */
    XmlElement document(Map<String, String> speakers) {
        XmlElement meta = Akn.element("meta").add(identification("!main", masthead.originalLanguages(), true));
        meta.add(Akn.element("publication")
                .with("date", issued().toString())
                .with("name", "UN document")
                .with("showAs", name())
                .with("number", work.number()));
        if (!document.keywords().isEmpty()) {
            meta.add(classification());
        }
        AknWorkflow.add(document, SOURCE, meta);
        meta.add(references(speakers));
        return meta.add(Akn.element("proprietary").with("source", SOURCE).add(OwnMetaWriter.document(document)));
    }

    /** The metadata of an annex; it refers to the whole document's for persons and places. */
    XmlElement annex(String component, List<Language> originalLanguages, XmlElement own) {
        XmlElement references = Akn.element("references")
                .with("source", SOURCE)
                .add(Akn.element("attachmentOf")
                        .with("href", work.iri() + "/!main")
                        .with("showAs", name()));
        return Akn.element("meta")
                .add(identification(component, originalLanguages, false))
                .add(references)
                .add(Akn.element("proprietary").with("source", SOURCE).add(own));
    }

    private XmlElement identification(String component, List<Language> originals, boolean whole) {
        XmlElement frbrWork = Akn.element("FRBRWork");
        identifiers(frbrWork, work.iri(), work.iri(), component);
        if (whole) {
            masthead.symbols().stream()
                    .skip(1)
                    .forEach(symbol -> frbrWork.add(Akn.element("FRBRalias")
                            .with("name", "jointSymbol")
                            .with("value", work.under(symbol).iri())
                            .with("showAs", symbol.toString())));
        }
        dateAndAuthor(frbrWork, work.date(), "work");
        frbrWork.add(Akn.element("FRBRcountry").with("value", "un"))
                .add(Akn.element("FRBRsubtype").with("value", work.subtype()));
        masthead.symbols()
                .forEach(symbol -> frbrWork.add(Akn.element("FRBRnumber")
                        .with("value", work.under(symbol).number())
                        .with("showAs", symbol.toString())));
        XmlElement frbrExpression = Akn.element("FRBRExpression");
        identifiers(frbrExpression, expression.iri(), expression.iri(), component);
        dateAndAuthor(frbrExpression, issued(), "publication");
        String language = masthead.language().map(Language::terminologicCode).orElse("und");
        frbrExpression.add(Akn.element("FRBRlanguage").with("language", language));
        for (Language original : originals) {
            frbrExpression.add(Akn.element("FRBRtranslation")
                    .with("href", work.iri() + "/" + original.terminologicCode() + "@/" + component)
                    .with("fromLanguage", original.terminologicCode())
                    .with("by", SOURCE));
        }
        XmlElement manifestation = Akn.element("FRBRManifestation");
        identifiers(manifestation, expression.iri(), expression.file("xml"), component + ".xml");
        dateAndAuthor(manifestation, issued(), "generation");
        manifestation.add(Akn.element("FRBRformat").with("value", "xml"));
        return Akn.element("identification")
                .with("source", SOURCE)
                .add(frbrWork)
                .add(frbrExpression)
                .add(manifestation);
    }

    private static void identifiers(XmlElement level, String iri, String uri, String component) {
        level.add(Akn.element("FRBRthis").with("value", iri + "/" + component))
                .add(Akn.element("FRBRuri").with("value", uri));
    }

    private static void dateAndAuthor(XmlElement level, LocalDate date, String meaning) {
        boolean ofWork = level.is("FRBRWork");
        level.add(Akn.element("FRBRdate").with("date", date.toString()).with("name", meaning))
                .add(Akn.element("FRBRauthor")
                        .with("href", ofWork ? "#issuingBody" : "#publisher")
                        .with("as", ofWork ? "#author" : "#editor"));
    }

    private XmlElement classification() {
        XmlElement element = Akn.element("classification").with("source", SOURCE);
        for (Keyword keyword : document.keywords()) {
            element.add(Akn.element("keyword")
                    .with("value", keyword.value())
                    .with("showAs", keyword.label())
                    .with("dictionary", keyword.dictionary()));
        }
        return element;
    }

    private XmlElement references(Map<String, String> speakers) {
        Map<String, String> concepts = new LinkedHashMap<>();
        concepts.put(
                "issuingBody", masthead.organs().isEmpty() ? "United Nations" : String.join(", ", masthead.organs()));
        concepts.put("publisher", "United Nations");
        concepts.put("source", "undoc");
        XmlElement element = Akn.element("references").with("source", SOURCE);
        for (int i = 0; i < document.annexes().size(); i++) {
            element.add(Akn.element("hasAttachment")
                    .with("href", work.iri() + "/!annex_" + (i + 1))
                    .with("showAs", document.annexes().get(i).label().orElse("annex " + (i + 1))));
        }
        concepts.forEach((id, name) -> element.add(Akn.element("TLCOrganization")
                .with("eId", id)
                .with("href", "/akn/ontology/organization/un/" + id)
                .with("showAs", name)));
        for (String role : List.of("author", "editor")) {
            element.add(Akn.element("TLCRole")
                    .with("eId", role)
                    .with("href", "/akn/ontology/role/un/" + role)
                    .with("showAs", role));
        }
        for (String concept :
                List.of("symbol", "distribution", "dateOfIssuance", "originalLanguage", "languageOfExpression")) {
            concept(element, concept);
        }
        AknWorkflow.positions(document).forEach(position -> concept(element, position));
        speakers.forEach((id, speaker) -> element.add(Akn.element("TLCPerson")
                .with("eId", id)
                .with("href", "/akn/ontology/person/un/" + id)
                .with("showAs", speaker)));
        return element;
    }

    private static void concept(XmlElement element, String concept) {
        element.add(Akn.element("TLCConcept")
                .with("eId", concept)
                .with("href", "/akn/ontology/concept/un/" + concept)
                .with("showAs", concept));
    }

    private LocalDate issued() {
        return masthead.date().orElse(work.date());
    }

    private String name() {
        return masthead.symbols().isEmpty()
                ? "document"
                : masthead.symbols().get(0).toString();
    }
}
