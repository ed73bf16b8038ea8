// SPDX-License-Identifier: Apache-2.0
package undoc.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import undoc.Undoc;
import undoc.model.Annex;
import undoc.model.UnDocument;
import undoc.model.body.Content;
import undoc.model.body.SignatureBlock;
import undoc.testing.SharedCorpus;

/** Annexes and signatures of real letters and reports against what people read off them. */
class GroundTruthTest {
    @Test
    void annexesAndSignatories() throws IOException {
        List<Path> truths = SharedCorpus.files("corpus/truth", ".json");
        assumeFalse(truths.isEmpty(), SharedCorpus.MISSING);
        int labels = 0;
        int signatories = 0;
        List<String> misses = new ArrayList<>();
        for (Path file : truths) {
            JsonNode truth = JsonMapper.shared().readTree(file.toFile());
            String name = file.getFileName().toString().replace(".json", ".pdf");
            UnDocument document = Undoc.read(file.resolveSibling("../pdf/" + name));

            boolean sameLabels = labels(document).equals(texts(truth.path("annexes"), "label"));
            boolean sameNames = names(document).equals(texts(truth.path("signatories"), ""));
            labels += sameLabels ? 1 : 0;
            signatories += sameNames ? 1 : 0;
            if (!sameLabels || !sameNames) {
                misses.add(name);
            }
        }
        assertThat(signatories).as("misses %s", misses).isGreaterThanOrEqualTo(truths.size() * 97 / 100);
        assertThat(labels).as("misses %s", misses).isGreaterThanOrEqualTo(truths.size() * 96 / 100);
    }

    private static List<String> labels(UnDocument document) {
        return document.annexes().stream()
                .flatMap(GroundTruthTest::withNested)
                .map(annex -> folded(annex.label().orElse("")))
                .toList();
    }

    private static Stream<Annex> withNested(Annex annex) {
        return Stream.concat(Stream.of(annex), annex.annexes().stream().flatMap(GroundTruthTest::withNested));
    }

    private static List<String> names(UnDocument document) {
        return Content.all(SignatureBlock.class, document.body())
                .flatMap(block -> block.signatories().stream())
                .map(signatory -> folded(signatory.name()))
                .sorted()
                .toList();
    }

    /** The folded texts of an array: of a property of its objects, in their order, or of its strings, sorted. */
    private static List<String> texts(JsonNode array, String property) {
        Stream<String> texts =
                array.valueStream().map(node -> folded((property.isEmpty() ? node : node.path(property)).asString()));
        return property.isEmpty() ? texts.sorted().toList() : texts.toList();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u00A0]+", " ")
                .replace('’', '\'')
                .strip();
    }
}
