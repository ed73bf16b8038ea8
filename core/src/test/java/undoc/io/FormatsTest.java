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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.Undoc;
import undoc.model.DocumentKind;
import undoc.model.UnDocument;

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
