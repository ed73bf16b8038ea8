// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import undoc.model.DocumentKind;

/** Names of Akoma Ntoso 3.0 (OASIS) and of undoc's own additions to it. */
final class Akn {
    /** The namespace of the standard. */
    static final String NS = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    /** The namespace of what the standard has no place for, inside {@code proprietary} and {@code foreign}. */
    static final String UNDOC = "https://undoc.github.io/ns/1";

    /** The elements that may hold text (the types inline, inlinereq and their kin). */
    static final Set<String> MIXED = Set.of(
            "p",
            "num",
            "heading",
            "subheading",
            "crossHeading",
            "block",
            "span",
            "inline",
            "b",
            "i",
            "u",
            "sup",
            "sub",
            "a",
            "ref",
            "signature",
            "docTitle",
            "docNumber",
            "docAuthority",
            "docStatus",
            "docDate",
            "session",
            "caption",
            "person",
            "role",
            "value",
            "from",
            "location",
            "event",
            "docType",
            "docketNumber");

    private static final Map<DocumentKind, Form> FORMS = new LinkedHashMap<>();

    /**
     * How a kind of document is written.
     *
     * @param element the document's element
     * @param name its name attribute
     * @param subtype the subtype in identifiers
     */
    record Form(String element, String name, String subtype) {}

    static {
        form(DocumentKind.RESOLUTION, "statement", "resolution", "deliberation");
        form(DocumentKind.DECISION, "statement", "decision", "deliberation");
        form(DocumentKind.DRAFT_RESOLUTION, "statement", "draftResolution", "deliberation");
        form(DocumentKind.DRAFT_DECISION, "statement", "draftDecision", "deliberation");
        form(DocumentKind.PRESIDENTIAL_STATEMENT, "statement", "presidentialStatement", "deliberation");
        form(DocumentKind.INSTRUCTION, "statement", "administrativeInstruction", "instruction");
        form(DocumentKind.LETTER, "doc", "officialLetter", "communication");
        form(DocumentKind.IDENTICAL_LETTERS, "doc", "identicalLetters", "communication");
        form(DocumentKind.NOTE_VERBALE, "doc", "note", "communication");
        form(DocumentKind.NOTE, "doc", "note", "communication");
        form(DocumentKind.STATEMENT, "doc", "officialStatement", "communication");
        form(DocumentKind.REPORT, "doc", "progressReport", "paper");
        form(DocumentKind.WORKING_PAPER, "doc", "positionPaper", "paper");
        form(DocumentKind.OTHER, "doc", "document", "paper");
    }

    private Akn() {}

    private static void form(DocumentKind kind, String element, String name, String subtype) {
        FORMS.put(kind, new Form(element, name, subtype));
    }

    /**
     * How a kind is written: the forms of AKN4UN, Guidelines part 1, 3.3, with the names that the United Nations use.
     */
    static Form form(DocumentKind kind) {
        return FORMS.getOrDefault(kind, new Form("doc", camelCase(kind.id()), "paper"));
    }

    private static String camelCase(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.split(" ")) {
            out.append(
                    out.length() == 0
                            ? word
                            : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
        }
        return out.toString();
    }

    /** An element of the standard. */
    static XmlElement element(String name) {
        return new XmlElement(NS, name);
    }

    /** An element of undoc's own. */
    static XmlElement own(String name) {
        return new XmlElement(UNDOC, name);
    }

    /** The prefixes that a file declares. */
    static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put(NS, "");
        prefixes.put(UNDOC, "undoc");
        return prefixes;
    }
}
