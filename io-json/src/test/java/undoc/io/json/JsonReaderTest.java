// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.io.DocumentSource;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.model.Annex;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.FootnoteReference;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Strong;
import undoc.model.body.Text;

class JsonReaderTest {
    private static final UnDocument LETTER = UnDocument.builder(DocumentKind.LETTER)
            .masthead(Masthead.builder()
                    .addSymbol("A/99/812")
                    .addOrgan("General Assembly")
                    .date(LocalDate.of(2045, 3, 4))
                    .language(Language.ENGLISH)
                    .build())
            .addTitle("Letter dated 2 March 2045 from the Permanent Representative of Examplia")
            .addBlock(Paragraph.of(List.of(
                    new Text("I have the honour"),
                    new FootnoteReference("1", List.of(Paragraph.of("A note."))),
                    new Strong(List.of(new Text(" to write."))))))
            .addBlock(new ListBlock(List.of(ListItem.of("(a)", "First;"), ListItem.of("(b)", "Second."))))
            .addBlock(new SignatureBlock(
                    List.of(new Signatory("A. Name", Optional.of("Ambassador"), true, Optional.of("(Signed)")))))
            .addAnnex(Annex.of("Annex", List.of(Paragraph.of("Text."))))
            .build();

    @Test
    void readsWhatItWrote() throws IOException {
        String json = write(LETTER);
        assertThat(json)
                .startsWith("{\n  \"undoc\" : \"1\",\n  \"kind\" : \"letter\"")
                .endsWith("}\n");
        ReadResult result = read(json);
        assertThat(result.problems()).isEmpty();
        assertThat(result.orThrow()).isEqualTo(LETTER);
    }

    @Test
    void theOrderOfPropertiesDoesNotMatter() throws IOException {
        ReadResult result = read("""
                {"body": [{"content": [{"text": "Words.", "type": "text"}], "type": "paragraph"}],
                 "kind": "note", "undoc": "1"}""");
        assertThat(result.problems()).isEmpty();
        assertThat(result.orThrow().body()).containsExactly(Paragraph.of("Words."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"undoc":"1","kind":7}                                            | json.type.wrong       | 1:21
            {"undoc":"1","kind":"poem"}                                       | json.value.invalid    | 1:21
            {"undoc":"1","kind":"note","colour":"blue"}                       | json.property.unknown | 1:37
            {"undoc":"1","body":[{"type":"heading","level":9}]}               | json.value.invalid    | 1:49
            {"undoc":"1","body":[{"type":"text","text":"loose"}]}             | json.value.invalid    | 1:52
            {"undoc":"1","masthead":{"date":"yesterday"}}                     | json.value.invalid    | 1:33
            {"undoc":"1"                                                      | json.syntax           | 1:13
            []                                                                | json.type.wrong       | 1:1
            {"kind":"note"}                                                   | json.value.invalid    | 1:15
            {"undoc":"1","kind":"note","kind":"letter"}                       | json.property.repeated | 1:35
            {"undoc":"1"} {"undoc":"1"}                                       | json.more             | 1:14
            {"undoc":"1"} x                                                   | json.more             | 1:15
            """)
    void saysWhatIsWrongAndWhere(String json, String id, String place) throws IOException {
        assertThat(read(json).problems()).anySatisfy(problem -> {
            assertThat(problem.id()).isEqualTo(id);
            assertThat(problem.location()).isInstanceOf(Location.InText.class).hasToString(place);
            assertThat(problem.hint()).isPresent();
        });
    }

    @Test
    void keepsTheRestOfADocumentWithAFault() throws IOException {
        ReadResult result = read("{\"undoc\":\"1\",\"kind\":\"letter\",\"title\":[\"One\",2,\"Three\"]}");
        assertThat(result.hasProblem("json.type")).isTrue();
        assertThat(result.orThrow().title()).containsExactly("One", "Three");
    }

    @Test
    void whatIsLeftOutOfTheDocumentIsKeptInTheProblem() throws IOException {
        ReadResult result = read("""
                {"undoc":"1","colour":{"name":"blue"},"body":[
                 {"type":"poem","text":"Words."},
                 {"type":"heading","level":9,"content":[{"type":"text","text":"High"}]},
                 {"type":"paragraph","role":"comic","content":[{"type":"text","text":"Kept."}]}]}""");
        assertThat(result.orThrow().body()).containsExactly(Paragraph.of("Kept."));
        assertThat(result.problems())
                .extracting(Problem::message)
                .satisfiesExactly(
                        unknown -> assertThat(unknown).endsWith(": {\"name\":\"blue\"}"),
                        poem -> assertThat(poem).contains("\"text\":\"Words.\""),
                        heading -> assertThat(heading).contains("\"text\":\"High\""),
                        role -> assertThat(role).contains("\"comic\""));
    }

    @Test
    void stringsThatAreLeftOutAreKeptToTheirEnd() throws IOException {
        ReadResult result = read("""
                {"undoc":"1","kind":"note","kind":"letter","x":"a, b","title":"One","masthead":7}""");
        assertThat(result.problems())
                .extracting(Problem::message)
                .satisfiesExactly(
                        m -> assertThat(m).endsWith(": \"letter\""),
                        m -> assertThat(m).endsWith(": \"a, b\""),
                        m -> assertThat(m).endsWith(": \"One\""),
                        m -> assertThat(m).endsWith(": 7"));
    }

    @Test
    void problemsDoNotPileUp() throws IOException {
        ReadResult result = read("{\"undoc\":\"1\",\"title\":[" + "1,".repeat(50_000) + "1]}");
        assertThat(result.problems()).hasSizeLessThan(1_100);
        assertThat(result.hasProblem("json.problems.more")).isTrue();
    }

    @Test
    @Timeout(10)
    void aMillionNeighbouringTextsBecomeOneInTime() throws IOException {
        String texts = "{\"type\":\"text\",\"text\":\"a\"},".repeat(400_000);
        ReadResult result = read("{\"undoc\":\"1\",\"body\":[{\"type\":\"paragraph\",\"content\":["
                + texts.substring(0, texts.length() - 1) + "]}]}");
        assertThat(result.orThrow().body()).containsExactly(Paragraph.of("a".repeat(400_000)));
    }

    @Test
    void limitsHold() throws IOException {
        JsonReader small = JsonReader.builder().maxBytes(20).maxDepth(5).build();
        assertThat(small.read(DocumentSource.of("long", "{\"undoc\":\"1\",\"kind\":\"letter\"}"))
                        .hasProblem("json.limit.bytes"))
                .isTrue();
        assertThat(small.read(DocumentSource.of("deep", "[[[[[[[]]]]]]]")).problems())
                .filteredOn(problem -> problem.id().equals("json.limit"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("Document nesting depth (6) exceeds the maximum allowed (5)"));
        assertThat(JsonReader.builder()
                        .maxTokens(10)
                        .build()
                        .read(DocumentSource.of(
                                "many", "{\"undoc\":\"1\",\"title\":[" + "\"a\",".repeat(20) + "\"b\"]}"))
                        .hasProblem("json.limit"))
                .isTrue();
        assertThat(read("[".repeat(100_000)).document()).isEmpty();
    }

    @Test
    void truncatedAnywhereItIsRefusedWithoutException() throws IOException {
        byte[] whole = write(LETTER).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length - 2; length++) {
            ReadResult result = JsonReader.create().read(DocumentSource.of("cut", Arrays.copyOf(whole, length)));
            assertThat(result.problems()).as("cut at %d", length).isNotEmpty();
        }
    }

    private static String write(UnDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(JsonWriter.create().write(document, out).losses()).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ReadResult read(String json) throws IOException {
        return JsonReader.create().read(DocumentSource.of("test.json", json));
    }
}
