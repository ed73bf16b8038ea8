// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An element with its attributes and its children in document order: the whole of what a file says, whatever a schema
 * says. Lives for one reading or writing.
 */
final class XmlElement {
    private final String namespace;
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();
    private final int line;
    private final int column;

    XmlElement(String namespace, String name, int line, int column) {
        this.namespace = namespace;
        this.name = name;
        this.line = line;
        this.column = column;
    }

    XmlElement(String namespace, String name) {
        this(namespace, name, 0, 0);
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    boolean is(String localName) {
        return name.equals(localName);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /** Child elements and texts (as {@link String}), in order. */
    List<Object> children() {
        return children;
    }

    /** The value of an attribute; empty text where it is not there. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    Optional<String> find(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    boolean hasClass(String token) {
        return List.of(get("class").split(" ")).contains(token);
    }

    /** Sets an attribute; for chaining. */
    XmlElement with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Sets an attribute where there is a value; for chaining. */
    XmlElement with(String attribute, Optional<String> value) {
        value.ifPresent(v -> attributes.put(attribute, v));
        return this;
    }

    /** Appends a child element; for chaining. */
    XmlElement add(XmlElement child) {
        children.add(child);
        return this;
    }

    /** Appends text; for chaining. */
    XmlElement add(String text) {
        if (!text.isEmpty()) {
            children.add(text);
        }
        return this;
    }

    /** The child elements, texts left out. */
    List<XmlElement> elements() {
        List<XmlElement> elements = new ArrayList<>();
        for (Object child : children) {
            if (child instanceof XmlElement element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The child elements of a name. */
    List<XmlElement> elements(String localName) {
        return elements().stream().filter(e -> e.is(localName)).toList();
    }

    /** The first child element of a name. */
    Optional<XmlElement> first(String localName) {
        return elements().stream().filter(e -> e.is(localName)).findFirst();
    }

    /** All elements below this one that a test takes, in document order. */
    List<XmlElement> all(Predicate<XmlElement> test) {
        List<XmlElement> found = new ArrayList<>();
        collect(test, found);
        return found;
    }

    /** The first element below this one that a test takes, in document order. */
    Optional<XmlElement> find(Predicate<XmlElement> test) {
        for (Object child : children) {
            if (child instanceof XmlElement element) {
                Optional<XmlElement> found = test.test(element) ? Optional.of(element) : element.find(test);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private void collect(Predicate<XmlElement> test, List<XmlElement> found) {
        for (XmlElement element : elements()) {
            if (test.test(element)) {
                found.add(element);
            }
            element.collect(test, found);
        }
    }

    /** All text below, as it stands. */
    String text() {
        StringBuilder text = new StringBuilder();
        appendText(text);
        return text.toString();
    }

    private void appendText(StringBuilder out) {
        for (Object child : children) {
            if (child instanceof XmlElement element) {
                element.appendText(out);
            } else {
                out.append((String) child);
            }
        }
    }
}
