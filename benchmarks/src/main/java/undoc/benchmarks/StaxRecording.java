// SPDX-License-Identifier: Apache-2.0
package undoc.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** What a file consists of, so that the JDK's writer can write it again. */
final class StaxRecording {
    private final List<Event> events = new ArrayList<>();

    /** A start with name and attributes, an end with neither, or a text. */
    private record Event(int type, String text, List<String> attributes) {}

    private StaxRecording() {}

    static StaxRecording of(byte[] bytes) throws XMLStreamException {
        StaxRecording recording = new StaxRecording();
        XMLStreamReader xml =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (xml.hasNext()) {
            int type = xml.next();
            if (type == XMLStreamConstants.START_ELEMENT) {
                List<String> attributes = new ArrayList<>();
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    attributes.add(xml.getAttributeLocalName(i));
                    attributes.add(xml.getAttributeValue(i));
                }
                recording.events.add(new Event(type, xml.getLocalName(), attributes));
            } else if (type == XMLStreamConstants.END_ELEMENT || xml.hasText()) {
                String text = type == XMLStreamConstants.END_ELEMENT ? "" : xml.getText();
                recording.events.add(new Event(type, text, List.of()));
            }
        }
        return recording;
    }

    void write(OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument();
        for (Event event : events) {
            if (event.type() == XMLStreamConstants.START_ELEMENT) {
                xml.writeStartElement(event.text());
                for (int i = 0; i < event.attributes().size(); i += 2) {
                    xml.writeAttribute(
                            event.attributes().get(i), event.attributes().get(i + 1));
                }
            } else if (event.type() == XMLStreamConstants.END_ELEMENT) {
                xml.writeEndElement();
            } else {
                xml.writeCharacters(event.text());
            }
        }
        xml.writeEndDocument();
        xml.flush();
    }
}
