// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the marks in a file refer to: the persons, bodies and concepts that its metadata list. */
final class References {
    private final Map<String, XmlElement> targets = new HashMap<>();

    References(XmlElement root) {
        collect(root);
    }

    /** Metadata stand beside the text, not in it: the main body, most of the file, is not searched. */
    private void collect(XmlElement parent) {
        for (Object child : parent.children()) {
            if (child instanceof XmlElement element && !element.is("mainBody")) {
                if (element.name().startsWith("TLC")) {
                    element.find("eId").ifPresent(id -> targets.putIfAbsent(id, element));
                }
                collect(element);
            }
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
