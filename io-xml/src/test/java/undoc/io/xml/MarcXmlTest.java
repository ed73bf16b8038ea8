// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.io.DocumentSource;
import undoc.io.ReadResult;
import undoc.io.WriteResult;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Keyword;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.Paragraph;

class MarcXmlTest {
    private static final UnDocument LETTER = UnDocument.builder(DocumentKind.LETTER)
            .masthead(Masthead.builder()
                    .addSymbol("A/99/9999")
                    .addSymbol("S/2044/9999")
                    .distribution(Distribution.GENERAL)
                    .date(LocalDate.of(2044, 3, 5))
                    .language(Language.FRENCH)
                    .jobNumber("44-99999")
                    .build())
            .addTitle("Letter dated 2 March 2044 & more")
            .keywords(List.of(new Keyword("unbist", "", "LAKES")))
            .build();

    private static byte[] write(List<UnDocument> documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarcXmlWriter.create().writeAll(documents, out);
        return out.toByteArray();
    }

    private static List<ReadResult> readAll(byte[] xml) {
        List<ReadResult> results = new ArrayList<>();
        MarcXmlReader.create().readEach(new ByteArrayInputStream(xml), results::add);
        return results;
    }

    @Test
    void keepsTheMetadata() throws IOException {
        UnDocument read = MarcXmlReader.create()
                .read(DocumentSource.of("one.marcxml", write(List.of(LETTER))))
                .orThrow();
        assertThat(read.toBuilder().properties(List.of()).build()).isEqualTo(LETTER);
    }

    @Test
    void aChangedDocumentIsWrittenAsChanged() throws IOException {
        UnDocument read = readAll(write(List.of(LETTER))).get(0).orThrow();
        UnDocument changed = read.toBuilder().title(List.of("Another title")).build();
        assertThat(readAll(write(List.of(changed))).get(0).orThrow().title()).containsExactly("Another title");
    }

    @Test
    void reportsTheBodyAsALoss() throws IOException {
        UnDocument document = LETTER.withBody(List.of(Paragraph.of("I have the honour to write.")));
        WriteResult result = MarcXmlWriter.create().write(document, new ByteArrayOutputStream());
        assertThat(result.losses()).extracting(p -> p.location().toString()).containsExactly("body");
    }

    @Test
    void severalRecordsAreAStreamAndAFaultComesLast() throws IOException {
        String xml = new String(write(List.of(LETTER, LETTER)), StandardCharsets.UTF_8);
        assertThat(readAll(xml.getBytes(StandardCharsets.UTF_8))).hasSize(2);
        List<ReadResult> broken = readAll(xml.replace("</collection>", "<oops").getBytes(StandardCharsets.UTF_8));
        assertThat(broken).hasSize(3);
        assertThat(broken.get(2).problems()).extracting(p -> p.id()).containsExactly("xml.syntax");
        assertThat(MarcXmlReader.create()
                        .read(DocumentSource.of("two.marcxml", xml))
                        .problems())
                .extracting(p -> p.id())
                .containsExactly("marc.records");
    }

    @Test
    void realRecordsComeBackEqualWithNothingLost() throws IOException {
        List<Path> files = SharedCorpusFiles.in("marc/samples");
        assumeFalse(files.isEmpty(), undoc.testing.SharedCorpus.MISSING);
        for (Path file : files) {
            for (ReadResult result : readAll(Files.readAllBytes(file))) {
                UnDocument document = result.orThrow();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                assertThat(MarcXmlWriter.create().write(document, out).losses()).isEmpty();
                assertThat(readAll(out.toByteArray()).get(0).orThrow())
                        .as(file.toString())
                        .isEqualTo(document);
            }
        }
    }
}
