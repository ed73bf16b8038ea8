// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import undoc.citation.TextRange;

/** The paragraphs of a published file as plain text, link marks taken off and kept beside it. */
final class LinkedParagraphs {
    private static final Set<String> PARAGRAPHS = Set.of("p", "heading", "docTitle");

    /** A link in a paragraph. */
    record Link(TextRange range, String target) {}

    /** A paragraph's text and its links in order. */
    record Linked(String text, List<Link> links) {}

    private static final class Open {
        private final int slot;
        private final StringBuilder text = new StringBuilder();
        private final List<Link> links = new ArrayList<>();
        private String target = "";
        private int linkStart = -1;

        private Open(int slot) {
            this.slot = slot;
        }
    }

    private LinkedParagraphs() {}

    /** The paragraphs of a file in the order in which they begin; footnotes are paragraphs of their own. */
    static List<Linked> of(byte[] file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
        List<Linked> out = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml, out, open);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName(), out, open);
            } else if (xml.isCharacters() && !open.isEmpty()) {
                open.element().text.append(xml.getText());
            }
        }
        return out;
    }

    private static void start(XMLStreamReader xml, List<Linked> out, Deque<Open> open) {
        if (PARAGRAPHS.contains(xml.getLocalName())) {
            open.push(new Open(out.size()));
            out.add(new Linked("", List.of()));
        } else if (xml.getLocalName().equals("a") && !open.isEmpty()) {
            String target = xml.getAttributeValue(null, "href");
            open.element().target = target == null ? "" : target;
            open.element().linkStart = open.element().text.length();
        }
    }

    private static void end(String name, List<Linked> out, Deque<Open> open) {
        if (open.isEmpty()) {
            return;
        }
        Open here = open.element();
        if (PARAGRAPHS.contains(name)) {
            open.pop();
            out.set(here.slot, new Linked(here.text.toString(), List.copyOf(here.links)));
        } else if (name.equals("a") && here.linkStart >= 0) {
            if (here.text.length() > here.linkStart) {
                here.links.add(new Link(new TextRange(here.linkStart, here.text.length()), here.target));
            }
            here.linkStart = -1;
        }
    }
}
