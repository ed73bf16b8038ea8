// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What there is in a file that somebody else wrote, found in one walk: the elements that metadata are read from, by
 * name and in the order of the file, what its marks refer to, and what is odd in it.
 */
final class Survey {
    private static final Set<String> IN_META = Set.of(
            "FRBRlanguage",
            "FRBRtranslation",
            "FRBRnumber",
            "FRBRuri",
            "FRBRExpression",
            "docketNumber",
            "keyword",
            "step",
            "voting");
    private static final Set<String> IN_TEXT = Set.of("docDate", "docNumber", "docProponent");

    private final Map<String, List<XmlElement>> elements = new HashMap<>();
    private final References references = new References();
    private final Oddities oddities = new Oddities();
    private @Nullable XmlElement meta;

    private Survey() {}

    /** Walks over a whole file. */
    static Survey of(XmlElement root) {
        Survey survey = new Survey();
        survey.look(root, IN_TEXT, new HashSet<>());
        return survey;
    }

    /**
     * Identifiers are those of one document; components and annexes begin one with metadata. Only the first metadata
     * count.
     */
    private void look(XmlElement element, Set<String> names, Set<String> outer) {
        Set<String> ids = outer;
        oddities.element(element, ids);
        references.add(element);
        if (names.contains(element.name())) {
            elements.computeIfAbsent(element.name(), name -> new ArrayList<>()).add(element);
        }
        for (Object child : element.children()) {
            if (!(child instanceof XmlElement part)) {
                oddities.escaped((String) child, element);
            } else if (part.is("meta")) {
                boolean first = meta == null;
                meta = first ? part : meta;
                ids = new HashSet<>();
                look(part, first ? IN_META : Set.of(), ids);
            } else {
                look(part, names, ids);
            }
        }
    }

    /** The metadata of the document. */
    Optional<XmlElement> meta() {
        return Optional.ofNullable(meta);
    }

    /** All elements of a name: those of identity, of the workflow and the like in the metadata, marks in the text. */
    List<XmlElement> all(String name) {
        return elements.getOrDefault(name, List.of());
    }

    /** The first of them. */
    Optional<XmlElement> first(String name) {
        return all(name).stream().findFirst();
    }

    References references() {
        return references;
    }

    Oddities oddities() {
        return oddities;
    }
}
