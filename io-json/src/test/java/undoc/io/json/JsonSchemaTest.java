// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import undoc.model.AgendaStage;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.SessionType;
import undoc.model.UnDocument;
import undoc.model.body.ParagraphRole;
import undoc.testing.UnDocuments;

/** The published schema says what the writer writes: no less, and no more. */
class JsonSchemaTest {
    private static final JsonMapper JACKSON = new JsonMapper();
    private static final JsonNode TREE = tree();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TREE);

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsValid(@ForAll("documents") UnDocument document) throws IOException {
        assertThat(SCHEMA.validate(written(document))).isEmpty();
    }

    @Test
    void everyPropertyOfTheSchemaIsWritten() throws IOException {
        JsonNode written = written(Specimen.document());
        assertThat(SCHEMA.validate(written)).isEmpty();
        Set<String> seen = new TreeSet<>();
        collectNames(written, seen);
        Set<String> names = new TreeSet<>();
        for (JsonNode object : TREE.findParents("additionalProperties")) {
            names.addAll(object.get("properties").propertyNames());
        }
        assertThat(seen).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"undoc\":\"2\",\"kind\":\"note\"}",
                "{\"undoc\":\"1\",\"kind\":\"poem\"}",
                "{\"undoc\":\"1\",\"kind\":\"note\",\"colour\":\"blue\"}",
                "{\"undoc\":\"1\",\"kind\":\"note\",\"title\":\"One\"}",
                "{\"undoc\":\"1\",\"kind\":\"note\",\"masthead\":{\"date\":\"yesterday\"}}",
                "{\"undoc\":\"1\",\"kind\":\"note\",\"body\":[{\"type\":\"text\",\"text\":\"loose\"}]}",
                "{\"undoc\":\"1\",\"kind\":\"note\",\"body\":[{\"type\":\"heading\",\"level\":9}]}",
                "{\"undoc\":\"1\",\"kind\":\"note\",\"body\":[{\"type\":\"list\",\"items\":[]}]}"
            })
    void whatTheReaderReportsIsNotValid(String json) {
        assertThat(SCHEMA.validate(JACKSON.readTree(json))).isNotEmpty();
    }

    @Test
    void valuesAreThoseOfTheModel() {
        assertThat(values("/properties/kind"))
                .isEqualTo(Arrays.stream(DocumentKind.values())
                        .map(DocumentKind::id)
                        .toList());
        assertThat(values("/$defs/masthead/properties/distribution"))
                .isEqualTo(Arrays.stream(Distribution.values())
                        .map(Distribution::id)
                        .toList());
        assertThat(values("/$defs/language"))
                .isEqualTo(Arrays.stream(Language.values()).map(Language::code).toList());
        assertThat(values("/$defs/session/properties/type"))
                .isEqualTo(
                        Arrays.stream(SessionType.values()).map(SessionType::id).toList());
        assertThat(values("/$defs/agendaItem/properties/agenda"))
                .isEqualTo(
                        Arrays.stream(AgendaStage.values()).map(AgendaStage::id).toList());
        assertThat(values("/$defs/paragraph/properties/role"))
                .isEqualTo(Arrays.stream(ParagraphRole.values())
                        .map(ParagraphRole::id)
                        .toList());
    }

    @Provide
    Arbitrary<UnDocument> documents() {
        return UnDocuments.documents();
    }

    private static List<String> values(String place) {
        return TREE.at(place + "/enum").valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode written(UnDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.create().write(document, out);
        return JACKSON.readTree(out.toByteArray());
    }

    private static void collectNames(JsonNode node, Set<String> names) {
        if (node.isObject()) {
            names.addAll(node.propertyNames());
        }
        node.forEach(child -> collectNames(child, names));
    }

    private static JsonNode tree() {
        try (InputStream in = JsonSchemaTest.class.getResourceAsStream("undoc.schema.json")) {
            return JACKSON.readTree(Objects.requireNonNull(in, "undoc.schema.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
