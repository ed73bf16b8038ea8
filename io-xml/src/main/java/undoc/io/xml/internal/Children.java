// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes apart the children of an element: its number and its heading first, then the rest. */
final class Children {
    private Children() {}

    /** The number that an element prints, if it prints one. */
    static Optional<String> number(XmlElement num) {
        return Optional.of(Words.of(num)).filter(n -> !n.isEmpty());
    }

    /** The children of an element without the white space between them. */
    static List<Object> of(XmlElement element) {
        List<Object> rest = new ArrayList<>(element.children());
        rest.removeIf(child -> child instanceof String text && Words.end(text) == 0);
        return rest;
    }

    /** Takes the number that comes first, if one does; its footnotes stay, at the head of what follows it. */
    static Optional<String> takeNumber(List<Object> children) {
        Optional<XmlElement> num = take(children, "num");
        num.ifPresent(n -> children.addAll(0, n.all(e -> e.is("authorialNote"))));
        return num.flatMap(Children::number);
    }

    /** Takes the first child where it has this name. */
    static Optional<XmlElement> take(List<Object> children, String name) {
        if (!children.isEmpty() && children.get(0) instanceof XmlElement first && first.is(name)) {
            children.remove(0);
            return Optional.of(first);
        }
        return Optional.empty();
    }
}
