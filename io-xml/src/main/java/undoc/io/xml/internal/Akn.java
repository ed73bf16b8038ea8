// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.EnumMap;
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

    /** The names that the United Nations or the guidelines give to kinds of documents. */
    private static final Map<DocumentKind, String> NAMES = new EnumMap<>(DocumentKind.class);

    static {
        NAMES.put(DocumentKind.INSTRUCTION, "administrativeInstruction");
        NAMES.put(DocumentKind.LETTER, "officialLetter");
        NAMES.put(DocumentKind.STATEMENT, "officialStatement");
        NAMES.put(DocumentKind.REPORT, "progressReport");
        NAMES.put(DocumentKind.WORKING_PAPER, "positionPaper");
        NAMES.put(DocumentKind.AGENDA, "agendaListing");
        NAMES.put(DocumentKind.SUMMARY_RECORD, "meetingMinute");
        NAMES.put(DocumentKind.OTHER, "document");
    }

    private Akn() {}

    /** The name of a kind of document: AKN4UN, Guidelines part 1, 3.3, and the practice of the United Nations. */
    static String name(DocumentKind kind) {
        return NAMES.getOrDefault(kind, camelCase(kind.id()));
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
