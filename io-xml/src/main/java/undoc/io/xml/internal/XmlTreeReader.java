// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import undoc.io.Problem;

/** Reads XML into a tree: no document type, no entities from outside, bounded. */
final class XmlTreeReader {
    private final XmlLimits limits;
    private int elements;

    private XmlTreeReader(XmlLimits limits) {
        this.limits = limits;
    }

    /** The root element. */
    static XmlElement read(byte[] bytes, XmlLimits limits) throws XmlFault {
        return new XmlTreeReader(limits).read(bytes);
    }

    /** Gives each element of a name below the root, one at a time, with the limits for each. */
    static void each(InputStream in, XmlLimits limits, String name, Consumer<XmlElement> taker) throws XmlFault {
        XMLStreamReader xml = null;
        try {
            xml = factory().createXMLStreamReader(XmlEncoding.reader(in));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw dtd(xml);
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(name)) {
                    taker.accept(new XmlTreeReader(limits).tree(xml));
                }
            }
        } catch (XMLStreamException e) {
            throw syntax(e);
        } catch (IOException e) {
            throw new XmlFault(Problem.error(
                    "xml.syntax",
                    "the first bytes cannot be read: " + e,
                    undoc.io.Location.whole(),
                    "see to the file"));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private XmlElement read(byte[] bytes) throws XmlFault {
        XMLStreamReader xml = null;
        try {
            xml = factory().createXMLStreamReader(XmlEncoding.reader(bytes));
            return tree(xml);
        } catch (XMLStreamException e) {
            XmlEncoding.check(bytes);
            throw syntax(e);
        } catch (RuntimeException e) {
            throw new XmlFault(Problem.error(
                    "xml.syntax",
                    "the parser gave up: " + e,
                    xml == null ? undoc.io.Location.whole() : place(xml.getLocation()),
                    "give well-formed XML"));
        }
    }

    private XmlElement tree(XMLStreamReader xml) throws XMLStreamException, XmlFault {
        Deque<XmlElement> open = new ArrayDeque<>();
        TextPieces text = new TextPieces();
        XmlElement root = null;
        if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
            root = element(xml, 0);
            open.push(root);
        }
        boolean whole = root == null;
        while (xml.hasNext() && (whole || !open.isEmpty())) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw dtd(xml);
                case XMLStreamConstants.START_ELEMENT -> {
                    text.flush(open.peek());
                    XmlElement element = element(xml, open.size());
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.peek().add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    text.flush(open.peek());
                    open.pop();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.add(new String(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength()));
                default -> {
                    // Comments and processing instructions say nothing of the document.
                }
            }
        }
        return rootOf(root);
    }

    private static XmlElement rootOf(@Nullable XmlElement root) throws XmlFault {
        if (root == null) {
            throw new XmlFault(Problem.error(
                    "xml.syntax", "there is no element", undoc.io.Location.whole(), "give well-formed XML"));
        }
        return root;
    }

    private XmlElement element(XMLStreamReader xml, int depth) throws XmlFault {
        if (depth >= limits.depth()) {
            throw limit("nested deeper than " + limits.depth(), xml);
        }
        if (++elements > limits.elements()) {
            throw limit("more than " + limits.elements() + " elements", xml);
        }
        Location at = xml.getLocation();
        String namespace = xml.getNamespaceURI();
        return new XmlElement(
                namespace == null ? "" : namespace,
                xml.getLocalName(),
                attributes(xml),
                at.getLineNumber(),
                at.getColumnNumber());
    }

    private static String[] attributes(XMLStreamReader xml) {
        String[] attributes = new String[2 * xml.getAttributeCount()];
        for (int i = 0; i < attributes.length / 2; i++) {
            String prefix = xml.getAttributePrefix(i);
            String name = xml.getAttributeLocalName(i);
            attributes[2 * i] = prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
            attributes[2 * i + 1] = xml.getAttributeValue(i);
        }
        return attributes;
    }

    private static XmlFault syntax(XMLStreamException e) {
        return new XmlFault(Problem.error(
                "xml.syntax",
                message(e),
                place(e.getLocation()),
                "give well-formed XML; see the place named for the first fault"));
    }

    private static XmlFault dtd(XMLStreamReader xml) {
        return new XmlFault(Problem.error(
                "xml.dtd",
                "the file has a document type declaration, which is not read for safety's sake",
                place(xml.getLocation()),
                "take the DOCTYPE out; Akoma Ntoso and MARCXML do not need it"));
    }

    private static XmlFault limit(String message, XMLStreamReader xml) {
        return new XmlFault(Problem.error(
                "xml.limit",
                message,
                place(xml.getLocation()),
                "raise the reader's limit if the input is to be trusted"));
    }

    private static undoc.io.Location place(@Nullable Location at) {
        return at == null || at.getLineNumber() < 1
                ? undoc.io.Location.whole()
                : undoc.io.Location.text(at.getLineNumber(), Math.max(1, at.getColumnNumber()));
    }

    private static String message(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return at < 0 ? message : message.substring(at + "Message: ".length());
    }

    /** A text that the parser may give in several pieces; most come in one. */
    private static final class TextPieces {
        private String first = "";
        private final StringBuilder rest = new StringBuilder();

        void add(String piece) {
            if (first.isEmpty()) {
                first = piece;
            } else {
                rest.append(piece);
            }
        }

        /** Adds the text so far to the element that it is in; none is outside of the root. */
        void flush(@Nullable XmlElement parent) {
            if (parent != null) {
                parent.add(rest.length() == 0 ? first : first + rest);
            }
            first = "";
            rest.setLength(0);
        }
    }
}
