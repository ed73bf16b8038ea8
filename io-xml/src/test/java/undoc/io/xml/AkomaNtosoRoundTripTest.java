// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xml.sax.SAXException;
import undoc.io.DocumentSource;
import undoc.io.ReadResult;
import undoc.model.UnDocument;
import undoc.testing.SharedCorpus;
import undoc.testing.UnDocuments;

class AkomaNtosoRoundTripTest {
    private static final Optional<Schema> SCHEMA = schema();

    private static Optional<Schema> schema() {
        Optional<Path> xsd = SharedCorpus.find("akn/schema/akomantoso30.xsd");
        try {
            return xsd.isEmpty()
                    ? Optional.empty()
                    : Optional.of(SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                            .newSchema(xsd.get().toFile()));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void readsWhatItWrote(@ForAll("documents") UnDocument document) throws IOException {
        assertKept(document);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void readsAnyTextThatTheModelAllows(@ForAll("wild") UnDocument document) throws IOException {
        assertKept(document);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatItWritesIsValid(@ForAll("wild") UnDocument document) throws IOException, SAXException {
        assumeTrue(SCHEMA.isPresent(), SharedCorpus.MISSING);
        byte[] xml = write(document);
        try {
            SCHEMA.orElseThrow().newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException e) {
            throw new AssertionError(e.getMessage() + "\n" + new String(xml, StandardCharsets.UTF_8), e);
        }
    }

    private static void assertKept(UnDocument document) throws IOException {
        byte[] xml = write(document);
        ReadResult result = AkomaNtosoReader.create().read(DocumentSource.of("written.xml", xml));
        assertThat(result.problems()).isEmpty();
        assertThat(result.orThrow()).isEqualTo(document);
    }

    private static byte[] write(UnDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(AkomaNtosoWriter.create().write(document, out).losses()).isEmpty();
        return out.toByteArray();
    }

    @Provide
    Arbitrary<UnDocument> documents() {
        return UnDocuments.documents();
    }

    @Provide
    Arbitrary<UnDocument> wild() {
        return UnDocuments.wildDocuments();
    }
}
