// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import undoc.io.DocumentSource;
import undoc.io.ReadResult;
import undoc.model.UnDocument;
import undoc.testing.SharedCorpus;

/** The files that the United Nations publish: all their text in order, and documents that are kept in being written. */
class PublishedFilesTest {
    private static List<Path> files(String folder) {
        List<Path> files = SharedCorpusFiles.in(folder);
        assumeFalse(files.isEmpty(), undoc.testing.SharedCorpus.MISSING);
        return files;
    }

    @Test
    void textIsWholeAndInOrder() throws IOException, XMLStreamException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files("akn/un")) {
            byte[] bytes = Files.readAllBytes(file);
            ReadResult result = AkomaNtosoReader.create().read(DocumentSource.of(file.toString(), bytes));
            if (result.document().isEmpty()) {
                assertThat(result.problems()).isNotEmpty();
                wrong.add(file.getFileName() + ": " + result.problems());
                continue;
            }
            String expected = textOf(bytes);
            String actual = DocumentText.of(result.orThrow());
            String title = DocumentText.title(result.orThrow());
            if (expected.equals(title + actual)) {
                continue; // The main body begins with the title.
            }
            if (!actual.equals(expected)) {
                wrong.add(file.getFileName() + ": " + difference(expected, actual));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyLineOfTheFrontIsKept() throws IOException, XMLStreamException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files("akn/un")) {
            byte[] bytes = Files.readAllBytes(file);
            UnDocument document = AkomaNtosoReader.create()
                    .read(DocumentSource.of(file.toString(), bytes))
                    .orThrow();
            String front = DocumentText.front(document);
            for (String line : frontOf(bytes)) {
                if (!front.contains(line)) {
                    wrong.add(file.getFileName() + ": " + line);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void readsBackWhatItWritesOfThem() throws IOException {
        AkomaNtosoSchema schema = schema();
        for (Path file : files("akn/un")) {
            UnDocument document = AkomaNtosoReader.create()
                    .read(DocumentSource.of(file.toString(), Files.readAllBytes(file)))
                    .orThrow();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(AkomaNtosoWriter.strict(schema).write(document, out).losses())
                    .as(file.toString())
                    .isEmpty();
            UnDocument again = AkomaNtosoReader.create()
                    .read(DocumentSource.of("again.xml", out.toByteArray()))
                    .orThrow();
            assertThat(again).as(file.toString()).isEqualTo(document);
        }
    }

    @Test
    void strictReadingReportsWhatBreaksTheSchema() throws IOException {
        AkomaNtosoReader strict = AkomaNtosoReader.builder().schema(schema()).build();
        for (Path file : files("akn/examples")) {
            assertThat(strict.read(DocumentSource.of(file)).problems())
                    .as(file.toString())
                    .isEmpty();
        }
        for (Path file : files("akn/un-invalid")) {
            ReadResult result = strict.read(DocumentSource.of(file));
            assertThat(result.hasProblem("akn.schema") || result.document().isEmpty())
                    .as(file + ": " + result.problems())
                    .isTrue();
        }
    }

    @Test
    void otherFilesAreReadOrRefusedWithAReason() throws IOException {
        List<Path> files = new ArrayList<>(files("akn/un-invalid"));
        files.addAll(files("akn/other"));
        for (Path file : files) {
            ReadResult result =
                    AkomaNtosoReader.create().read(DocumentSource.of(file.toString(), Files.readAllBytes(file)));
            assertThat(result.document().isPresent() || !result.problems().isEmpty())
                    .as(file.toString())
                    .isTrue();
        }
    }

    private static AkomaNtosoSchema schema() throws IOException {
        Optional<Path> xsd = SharedCorpus.find("akn/schema/akomantoso30.xsd");
        assumeTrue(xsd.isPresent(), SharedCorpus.MISSING);
        return AkomaNtosoSchema.load(xsd.get());
    }

    private static String difference(String expected, String actual) {
        int at = 0;
        while (at < Math.min(expected.length(), actual.length()) && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return "at " + at + " of " + expected.length() + "/" + actual.length() + " expected "
                + expected.substring(at, Math.min(expected.length(), at + 60)) + " | got "
                + actual.substring(at, Math.min(actual.length(), at + 60));
    }

    /**
     * The text nodes outside metadata and the first cover page and preface, footnotes in place, without white space.
     */
    private static String textOf(byte[] bytes) throws XMLStreamException {
        return walk(bytes, Set.of("meta", "coverPage", "preface"), new ArrayList<>());
    }

    private static List<String> frontOf(byte[] bytes) throws XMLStreamException {
        List<String> lines = new ArrayList<>();
        walk(bytes, Set.of("meta"), lines);
        return lines;
    }

    private static String walk(byte[] bytes, Set<String> skipped, List<String> front) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        StringBuilder text = new StringBuilder();
        int skip = 0;
        int cover = 0;
        boolean components = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean meta = xml.getLocalName().equals("meta");
                // The heads of lettered resolutions are part of the text.
                components |= xml.getLocalName().equals("components");
                boolean first = meta || text.length() == 0 && !components;
                skip += skip > 0 || (first && skipped.contains(xml.getLocalName())) ? 1 : 0;
                cover += cover > 0 || xml.getLocalName().equals("coverPage") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                skip -= skip > 0 ? 1 : 0;
                cover -= cover > 0 ? 1 : 0;
            } else if (xml.hasText() && skip == 0 && event != XMLStreamConstants.COMMENT) {
                String words = xml.getText().replaceAll("\\s+", "");
                text.append(words);
                if (cover > 0 && !words.isEmpty()) {
                    front.add(words);
                }
            }
        }
        return text.toString();
    }
}
