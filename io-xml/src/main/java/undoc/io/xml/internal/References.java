// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the marks in a file refer to: the persons, bodies and concepts that its metadata list. */
final class References {
    private final Map<String, XmlElement> targets = new HashMap<>();

    /** Takes an element that a mark may refer to. */
    void add(XmlElement element) {
        if (element.name().startsWith("TLC")) {
            element.find("eId").ifPresent(id -> targets.putIfAbsent(id, element));
        }
    }

    /** The name of what an element refers to; empty where it is not listed. */
    Optional<String> name(XmlElement element) {
        return target(element).map(t -> Words.of(t.get("showAs"))).filter(name -> !name.isEmpty());
    }

    /** Whether an element refers to the United Nations as such, as publisher. */
    boolean isPublisher(XmlElement element) {
        return element.get("refersTo").equals("#publisher")
                || target(element)
                        .filter(t -> t.get("href").endsWith("/unitedNations"))
                        .isPresent();
    }

    private Optional<XmlElement> target(XmlElement element) {
        String reference = element.get("refersTo");
        return Optional.ofNullable(targets.get(reference.startsWith("#") ? reference.substring(1) : reference));
    }
}
