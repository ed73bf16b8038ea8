// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import undoc.io.Box;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.model.Annex;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Paragraph;
import undoc.symbol.DocumentSymbol;

/** undoc's types in a mapper with habits of its own, as frameworks set one up. */
class UndocJacksonModuleTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new UndocJacksonModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    record Upload(String userName, UnDocument unDocument, Map<Language, DocumentSymbol> versions) {}

    record Parts(Masthead masthead, List<Annex> annexes, List<Block> body, Optional<Paragraph> first) {}

    @Test
    void aClassThatHoldsDocumentsIsWrittenAndReadBack() {
        Upload upload =
                new Upload("jane", Specimen.document(), Map.of(Language.FRENCH, DocumentSymbol.parse("A/99/812")));
        String json = MAPPER.writeValueAsString(upload);
        assertThat(json).contains("\"user_name\"", "\"un_document\"", "\"jobNumber\"", "\"fr\" : \"A/99/812\"");
        assertThat(MAPPER.readValue(json, Upload.class)).isEqualTo(upload);
    }

    @Test
    void partsStandForThemselves() {
        UnDocument document = Specimen.document();
        Parts parts = new Parts(
                document.masthead(), document.annexes(), document.body(), Optional.of(Paragraph.of("Words.")));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(parts), Parts.class))
                .isEqualTo(parts);
    }

    @Test
    void aTreeOfJacksonIsReadToo() {
        JsonNode tree = MAPPER.valueToTree(Specimen.document());
        assertThat(MAPPER.treeToValue(tree, UnDocument.class)).isEqualTo(Specimen.document());
    }

    @Test
    void problemsAreObjects() {
        Problem problem = Problem.error("pdf.damaged", "broken", Location.page(3, new Box(1, 2, 3, 4)), "get it anew");
        JsonNode json = MAPPER.valueToTree(List.of(problem, Problem.note("x", "y", Location.text(1, 2))));
        assertThat(json.at("/0/id").asString()).isEqualTo("pdf.damaged");
        assertThat(json.at("/0/location/box/width").asDouble()).isEqualTo(3);
        assertThat(json.at("/1/location/line").asInt()).isEqualTo(1);
    }

    @Test
    void whatDoesNotFitIsAnExceptionThatSaysWhere() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"undoc\":\"1\",\n\"kind\":\"poem\"}", UnDocument.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("poem")
                .hasMessageContaining("2:8");
        assertThatThrownBy(() -> MAPPER.readValue("\"not a symbol\"", DocumentSymbol.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void unknownPropertiesFollowTheMappersHabit() {
        String json = "{\"undoc\":\"1\",\"kind\":\"note\",\"colour\":\"blue\"}";
        assertThat(MAPPER.readValue(json, UnDocument.class).kind().id()).isEqualTo("note");
        assertThatThrownBy(() -> MAPPER.rebuild()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build()
                        .readValue(json, UnDocument.class))
                .hasMessageContaining("colour");
    }
}
