// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import undoc.model.UnDocument;
import undoc.testing.UnDocuments;

/** What a written file refers to within itself is there; identifiers are unique and are those of the document. */
class ReferencesResolveTest {
    private static final List<String> REFERRING = List.of("refersTo", "source", "href", "as", "by");

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyReferenceResolves(@ForAll("documents") UnDocument document)
            throws IOException, SAXException, ParserConfigurationException {
        List<Element> elements = write(document);
        Set<String> ids = new HashSet<>();
        for (Element element : elements) {
            String id = element.getAttribute("eId");
            if (!id.isEmpty()) {
                assertThat(ids.add(id)).as("once only: " + id).isTrue();
                assertThat(id).doesNotContain(" ");
            }
        }
        for (Element element : elements) {
            for (String attribute : REFERRING) {
                String value = element.getAttribute(attribute);
                if (value.startsWith("#")) {
                    assertThat(ids).as(element.getTagName() + "/@" + attribute).contains(value.substring(1));
                }
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void identifiersAreThoseOfTheDocument(@ForAll("documents") UnDocument document)
            throws IOException, SAXException, ParserConfigurationException {
        List<Element> elements = write(document);
        assertThat(value(elements, "FRBRWork")).isEqualTo(document.work().iri());
        assertThat(value(elements, "FRBRExpression"))
                .isEqualTo(document.expression().iri());
        assertThat(value(elements, "FRBRManifestation"))
                .isEqualTo(document.expression().file("xml"));
        List<Element> attachments = elements.stream()
                .filter(e -> e.getTagName().equals("attachment"))
                .toList();
        for (Element attachment : attachments) {
            Element meta = (Element) attachment.getElementsByTagName("meta").item(0);
            assertThat(meta.getElementsByTagName("FRBRExpression").getLength()).isEqualTo(1);
        }
    }

    private static String value(List<Element> elements, String level) {
        Element element = elements.stream()
                .filter(e -> e.getTagName().equals(level))
                .findFirst()
                .orElseThrow();
        return ((Element) element.getElementsByTagName("FRBRuri").item(0)).getAttribute("value");
    }

    private static List<Element> write(UnDocument document)
            throws IOException, SAXException, ParserConfigurationException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AkomaNtosoWriter.create().write(document, out);
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Provide
    Arbitrary<UnDocument> documents() {
        return UnDocuments.wildDocuments();
    }
}
