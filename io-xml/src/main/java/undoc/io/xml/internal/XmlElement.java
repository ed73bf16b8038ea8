// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import undoc.io.Location;

/**
 * An element with its attributes and its children in document order: the whole of what a file says, whatever a schema
 * says. Lives for one reading or writing.
 */
final class XmlElement {
    private static final String[] NONE = {};

    private final String namespace;
    private final String name;
    /** Names and values in turn: most elements have no attributes or few. */
    private String[] attributes;

    private final List<Object> children = new ArrayList<>(4);
    private final int line;
    private final int column;

    /** An element of a file, its attributes as names and values in turn. */
    XmlElement(String namespace, String name, String[] attributes, int line, int column) {
        this.namespace = namespace;
        this.name = name;
        this.attributes = attributes;
        this.line = line;
        this.column = column;
    }

    XmlElement(String namespace, String name) {
        this(namespace, name, NONE, 0, 0);
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

    /** Where the element is in its file: the end of its start tag. */
    Location place() {
        return Location.text(Math.max(1, line), Math.max(1, column));
    }

    /** Calls an action with the name and value of each attribute, in order. */
    <E extends Exception> void attributes(AttributeAction<E> action) throws E {
        for (int i = 0; i < attributes.length; i += 2) {
            action.take(attributes[i], attributes[i + 1]);
        }
    }

    /**
     * What is done with an attribute.
     *
     * @param <E> what may go wrong
     */
    @FunctionalInterface
    interface AttributeAction<E extends Exception> {
        void take(String name, String value) throws E;
    }

    /** Child elements and texts (as {@link String}), in order. */
    List<Object> children() {
        return children;
    }

    /** The value of an attribute; empty text where it is not there. */
    String get(String attribute) {
        int at = indexOf(attribute);
        return at < 0 ? "" : attributes[at + 1];
    }

    Optional<String> find(String attribute) {
        int at = indexOf(attribute);
        return at < 0 ? Optional.empty() : Optional.of(attributes[at + 1]);
    }

    private int indexOf(String attribute) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attribute)) {
                return i;
            }
        }
        return -1;
    }

    boolean hasClass(String token) {
        String tokens = get("class");
        for (int at = tokens.indexOf(token); at >= 0; at = tokens.indexOf(token, at + 1)) {
            int end = at + token.length();
            if ((at == 0 || tokens.charAt(at - 1) == ' ') && (end == tokens.length() || tokens.charAt(end) == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** Sets an attribute; for chaining. */
    XmlElement with(String attribute, String value) {
        int at = indexOf(attribute);
        if (at < 0) {
            at = attributes.length;
            attributes = Arrays.copyOf(attributes, at + 2);
            attributes[at] = attribute;
        }
        attributes[at + 1] = value;
        return this;
    }

    /** Sets an attribute where there is a value; for chaining. */
    XmlElement with(String attribute, Optional<String> value) {
        value.ifPresent(v -> with(attribute, v));
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

    /** Takes an element below this one out. */
    void remove(XmlElement below) {
        if (!children.remove(below)) {
            elements().forEach(element -> element.remove(below));
        }
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

    boolean hasElements() {
        for (Object child : children) {
            if (child instanceof XmlElement) {
                return true;
            }
        }
        return false;
    }

    /** The child elements of a name. */
    List<XmlElement> elements(String localName) {
        List<XmlElement> elements = elements();
        elements.removeIf(e -> !e.is(localName));
        return elements;
    }

    /** The first child element of a name. */
    Optional<XmlElement> first(String localName) {
        for (Object child : children) {
            if (child instanceof XmlElement element && element.is(localName)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
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
        for (Object child : children) {
            if (child instanceof XmlElement element) {
                if (test.test(element)) {
                    found.add(element);
                }
                element.collect(test, found);
            }
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
