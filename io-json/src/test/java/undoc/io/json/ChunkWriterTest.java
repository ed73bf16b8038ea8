// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import undoc.address.Chunk;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.Paragraph;

class ChunkWriterTest {
    private static String write(UnDocument... documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (UnDocument document : documents) {
            ChunkWriter.create().write(document, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everythingOfAPassageIsInItsLine() throws IOException {
        UnDocument document = UnDocument.builder(DocumentKind.LETTER)
                .masthead(Masthead.builder()
                        .addSymbol("A/99/812")
                        .addSymbol("S/2045/17")
                        .language(Language.FRENCH)
                        .build())
                .addTitle("Lettre")
                .addBlock(Paragraph.numbered("1.", "Les \"îles\"."))
                .build();
        assertThat(write(document))
                .isEqualTo("{\"address\":\"para-1\",\"symbol\":\"A/99/812\",\"otherSymbols\":[\"S/2045/17\"],"
                        + "\"language\":\"fr\",\"headings\":[\"Lettre\"],\"text\":\"1. Les \\\"îles\\\".\","
                        + "\"link\":\"https://docs.un.org/fr/A/99/812\"}\n");
    }

    @Test
    void whatIsAbsentIsLeftOut() throws IOException {
        UnDocument document = UnDocument.builder(DocumentKind.NOTE)
                .addBlock(Paragraph.of("Words."))
                .build();
        UnDocument empty = UnDocument.builder(DocumentKind.NOTE).build();
        String line = "{\"address\":\"p-1\",\"text\":\"Words.\"}\n";
        assertThat(write(document, empty, document)).isEqualTo(line + line);
    }

    @Test
    void thereAreAsManyLinesAsPassages() throws IOException {
        JsonMapper jackson = JsonMapper.builder().build();
        List<JsonNode> lines =
                write(Specimen.document()).lines().map(jackson::readTree).toList();
        assertThat(lines)
                .extracting(line -> line.get("address").asString())
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(Chunk.of(Specimen.document()).stream()
                        .map(chunk -> chunk.address().toString())
                        .toList());
    }

    @Test
    void aBrokenStreamIsAnIoException() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ChunkWriter.create().write(Specimen.document(), broken))
                .withMessage("disk full");
    }
}
