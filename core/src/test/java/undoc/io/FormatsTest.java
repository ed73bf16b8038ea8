// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.Undoc;
import undoc.model.DocumentKind;
import undoc.model.UnDocument;
import undoc.text.MarkdownFormatProvider;

class FormatsTest {
    private static final UnDocument NOTE =
            UnDocument.builder(DocumentKind.NOTE).addTitle("A note").build();

    /** A format whose files begin with one letter. */
    private record Lettered(DocumentFormat format, char letter, int confidence)
            implements DocumentFormatProvider, DocumentReader {
        @Override
        public int sniff(byte[] head) {
            return head.length > 0 && head[0] == letter ? confidence : 0;
        }

        @Override
        public Optional<DocumentReader> reader() {
            return Optional.of(this);
        }

        @Override
        public Optional<DocumentWriter> writer() {
            return Optional.empty();
        }

        @Override
        public ReadResult read(DocumentSource source) throws IOException {
            String text = new String(source.bytes(1000).orElseThrow(), StandardCharsets.UTF_8);
            return ReadResult.of(NOTE.toBuilder().addTitle(text).build(), List.of());
        }
    }

    private static final Formats FORMATS = Formats.of(
            new Lettered(DocumentFormat.JSON, '{', 90),
            new Lettered(DocumentFormat.PDF, '%', 100),
            new Lettered(DocumentFormat.MARKDOWN, '{', 10));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>\n<html lang=\"en\"><title>Not found</title></html>",
                "  <HTML><body>404</body></HTML>",
                "<!-- error --><!doctype html><html/>",
                "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"/>"
            })
    void aWebPageInPlaceOfADocumentIsSaidToBeOne(String page) throws IOException {
        ReadResult result = FORMATS.read(DocumentSource.of("A_80_1.pdf", page));

        assertThat(result.document()).isEmpty();
        assertThat(result.problems()).extracting(Problem::id).containsExactly("input.format.html");
    }

    @Test
    void anotherFormatThanTheNameSaysIsReadAndSaid() throws IOException {
        ReadResult result = FORMATS.read(DocumentSource.of("A_80_1.pdf", "{}"));

        assertThat(result.document()).isPresent();
        assertThat(result.problems()).singleElement().satisfies(p -> {
            assertThat(p.id()).isEqualTo("input.format.name");
            assertThat(p.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(FORMATS.read(DocumentSource.of("a.json", "{}")).problems()).isEmpty();
        assertThat(FORMATS.read(DocumentSource.of("no name", "{}")).problems()).isEmpty();
    }

    @Test
    void theSurestFormatReadsTheWholeSource() throws IOException {
        assertThat(FORMATS.sniff("{}".getBytes(StandardCharsets.UTF_8))).contains(DocumentFormat.JSON);
        assertThat(FORMATS.read(DocumentSource.of("x", "{whole}")).orThrow().title())
                .containsExactly("A note", "{whole}");
    }

    @Test
    void whatIsOfNoFormatIsSaidToBeSo() throws IOException {
        ReadResult unknown = FORMATS.read(DocumentSource.of("picture", "PNG"));
        assertThat(unknown.document()).isEmpty();
        assertThat(unknown.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isA("input.format")).isTrue();
            assertThat(problem.isA("input.form")).isFalse();
            assertThat(problem.hint()).isPresent();
        });
        assertThat(FORMATS.read(DocumentSource.of("nothing", "")).hasProblem("input.empty"))
                .isTrue();
        assertThatThrownBy(unknown::orThrow)
                .isInstanceOf(UndocException.class)
                .hasMessageContaining("input.format.unknown");
    }

    @Test
    void aFormatWhoseArtifactIsNotThereIsNamedWithIt() throws IOException {
        Map<String, String> heads = Map.of(
                "%PDF-1.7",
                "undoc-io-pdf",
                "{\"undoc\": \"1\"}",
                "undoc-io-json",
                "<?xml version=\"1.0\"?><akomaNtoso/>",
                "undoc-io-xml",
                "<collection xmlns=\"http://www.loc.gov/MARC21/slim\"/>",
                "undoc-io-xml");
        Formats alone = Formats.of(new MarkdownFormatProvider());
        for (Map.Entry<String, String> head : heads.entrySet()) {
            ReadResult result = alone.read(DocumentSource.of("in", head.getKey()));
            assertThat(result.document()).as(head.getKey()).isEmpty();
            assertThat(result.hasProblem("input.format.missing"))
                    .as(head.getKey())
                    .isTrue();
            assertThat(result.problems().get(0).hint().orElse("")).contains(head.getValue());
        }
    }

    @Test
    void theServiceLoaderFindsMarkdown() {
        Formats found = Formats.load();
        assertThat(found.formats()).contains(DocumentFormat.MARKDOWN);
        assertThat(found.sniff("# A letter".getBytes(StandardCharsets.UTF_8))).contains(DocumentFormat.MARKDOWN);
        assertThat(found.sniff("<!doctype html>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(found.sniff(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})).isEmpty();
    }

    @Test
    void aMissingWriterNamesItsArtifact() {
        assertThatThrownBy(() -> FORMATS.writer(DocumentFormat.PDF))
                .hasMessageContaining("io.github.undoc:undoc-io-pdf");
        assertThatThrownBy(() -> FORMATS.reader(DocumentFormat.MARCXML)).hasMessageContaining("undoc-io-xml");
    }

    @Test
    void aFileNameWithoutFormatIsMisuse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Undoc.write(NOTE, Path.of("letter")))
                .withMessageContaining(".pdf");
        assertThat(DocumentFormat.ofFileName("A.XML")).contains(DocumentFormat.AKOMA_NTOSO);
        assertThat(DocumentFormat.ofFileName("a.docx")).isEmpty();
    }

    @Test
    void bytesAreLimited() throws IOException {
        byte[] ten = new byte[10];
        assertThat(DocumentSource.of("ten", ten).bytes(10)).contains(ten);
        assertThat(DocumentSource.of("ten", ten).bytes(9)).isEmpty();
        assertThat(DocumentSource.of("stream", new ByteArrayInputStream(ten)).bytes(11))
                .hasValueSatisfying(b -> assertThat(Arrays.equals(b, ten)).isTrue());
    }
}
