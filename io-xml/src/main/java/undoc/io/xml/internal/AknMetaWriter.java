// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import undoc.model.Keyword;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.vocabulary.OrganNames;

/**
 * Writes {@code meta}: who, what and when in the terms of FRBR, with identifiers by the Akoma Ntoso Naming Convention
 * 1.0. Every reference that it makes resolves.
 */
final class AknMetaWriter {
    /** What Guidelines and practice write where a date is not known. */
    private static final LocalDate UNKNOWN = LocalDate.of(1900, 1, 1);

    private static final String SOURCE = "#source";
    private static final Map<String, String> ACTORS =
            Map.of("general_assembly", "unga", "security_council", "unsc", "economic_and_social_council", "unecosoc");

    private final UnDocument document;
    private final Masthead masthead;
    private final String work;
    private final String language;

    AknMetaWriter(UnDocument document) {
        this.document = document;
        this.masthead = document.masthead();
        this.language = masthead.language().map(Language::terminologicCode).orElse("und");
        this.work = "/akn/un/" + Akn.form(document.kind()).element() + "/"
                + Akn.form(document.kind()).subtype() + "/" + actor() + "/" + date() + "/" + number(0);
    }

    /** The metadata of the whole document. */
    XmlElement document() {
        XmlElement meta = Akn.element("meta").add(identification("!main", masthead.originalLanguages(), true));
        meta.add(Akn.element("publication")
                .with("date", date().toString())
                .with("name", "UN document")
                .with("showAs", "United Nations document")
                .with(
                        "number",
                        masthead.symbols().isEmpty()
                                ? "-"
                                : masthead.symbols().get(0).toString()));
        if (!document.keywords().isEmpty()) {
            meta.add(classification());
        }
        meta.add(references());
        return meta.add(Akn.element("proprietary").with("source", SOURCE).add(OwnMetaWriter.document(document)));
    }

    /** The metadata of an annex; it refers to the whole document's for persons and places. */
    XmlElement annex(String component, List<Language> originalLanguages, XmlElement own) {
        XmlElement references = Akn.element("references")
                .with("source", SOURCE)
                .add(Akn.element("attachmentOf").with("href", work + "/!main").with("showAs", name()));
        return Akn.element("meta")
                .add(identification(component, originalLanguages, false))
                .add(references)
                .add(Akn.element("proprietary").with("source", SOURCE).add(own));
    }

    private XmlElement identification(String component, List<Language> originals, boolean whole) {
        XmlElement frbrWork = level("FRBRWork", work, component, "work");
        frbrWork.add(Akn.element("FRBRcountry").with("value", "un"))
                .add(Akn.element("FRBRsubtype")
                        .with("value", Akn.form(document.kind()).subtype()));
        if (whole) {
            for (int i = 0; i < masthead.symbols().size(); i++) {
                frbrWork.add(Akn.element("FRBRnumber")
                        .with("value", number(i))
                        .with("showAs", masthead.symbols().get(i).toString()));
            }
        }
        String expression = work + "/" + language + "@";
        XmlElement frbrExpression = level("FRBRExpression", expression, component, "publication");
        frbrExpression.add(Akn.element("FRBRlanguage").with("language", language));
        for (Language original : originals) {
            frbrExpression.add(Akn.element("FRBRtranslation")
                    .with("href", work + "/" + original.terminologicCode() + "@/" + component)
                    .with("fromLanguage", original.terminologicCode())
                    .with("by", SOURCE));
        }
        XmlElement manifestation = level("FRBRManifestation", expression, component + ".xml", "generation");
        manifestation.add(Akn.element("FRBRformat").with("value", "xml"));
        return Akn.element("identification")
                .with("source", SOURCE)
                .add(frbrWork)
                .add(frbrExpression)
                .add(manifestation);
    }

    private XmlElement level(String name, String iri, String component, String dateName) {
        boolean manifestation = name.equals("FRBRManifestation");
        return Akn.element(name)
                .add(Akn.element("FRBRthis").with("value", iri + "/" + component))
                .add(Akn.element("FRBRuri").with("value", manifestation ? iri + ".xml" : iri))
                .add(Akn.element("FRBRdate").with("date", date().toString()).with("name", dateName))
                .add(Akn.element("FRBRauthor")
                        .with("href", name.equals("FRBRWork") ? "#issuingBody" : "#publisher")
                        .with("as", name.equals("FRBRWork") ? "#author" : "#editor"));
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

    private XmlElement references() {
        Map<String, String> concepts = new LinkedHashMap<>();
        concepts.put(
                "issuingBody", masthead.organs().isEmpty() ? "United Nations" : String.join(", ", masthead.organs()));
        concepts.put("publisher", "United Nations");
        concepts.put("source", "undoc");
        XmlElement element = Akn.element("references").with("source", SOURCE);
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
            element.add(Akn.element("TLCConcept")
                    .with("eId", concept)
                    .with("href", "/akn/ontology/concept/un/" + concept)
                    .with("showAs", concept));
        }
        return element;
    }

    private LocalDate date() {
        return masthead.date().orElse(UNKNOWN);
    }

    private String name() {
        return masthead.symbols().isEmpty()
                ? "document"
                : masthead.symbols().get(0).toString();
    }

    private String number(int i) {
        return i >= masthead.symbols().size()
                ? "nn"
                : Uris.encode(
                        masthead.symbols().get(i).toString().replace('/', '-').replace(' ', '_'));
    }

    private String actor() {
        return masthead.organs().stream()
                .flatMap(organ -> OrganNames.named(organ).stream())
                .map(organ -> ACTORS.getOrDefault(
                        organ.id(), organ.id().replace("_", "").toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("un");
    }
}
