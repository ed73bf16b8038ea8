// SPDX-License-Identifier: Apache-2.0
package undoc.examples.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import undoc.testing.SharedCorpus;

/**
 * What the United Nations themselves extracted from their documents: one JSON object for each resolution, many to a
 * file. Some objects hold raw line ends or are wrapped in quotation marks, which is put right here.
 */
final class MetadataExtract {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final Map<String, JsonNode> bySymbol = new HashMap<>();

    private MetadataExtract() {}

    static MetadataExtract read() throws IOException {
        MetadataExtract extract = new MetadataExtract();
        for (Path file : SharedCorpus.files("akn/un", ".json")) {
            String text = Files.readString(file, StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .replaceAll("\\}\"\\s*\"\\{", "}\n{")
                    .strip();
            text = text.startsWith("\"{") ? text.substring(1) : text;
            text = text.endsWith("}\"") ? text.substring(0, text.length() - 1) : text;
            try (MappingIterator<JsonNode> nodes =
                    MAPPER.readerFor(JsonNode.class).readValues(text)) {
                while (nodes.hasNext()) {
                    JsonNode node = nodes.next();
                    extract.bySymbol.put(key(node.path("symbol").asString()), node);
                }
            }
        }
        return extract;
    }

    /** What was extracted from the document with a symbol. */
    Optional<JsonNode> of(String symbol) {
        return Optional.ofNullable(bySymbol.get(key(symbol)));
    }

    private static String key(String symbol) {
        return symbol.replace(" ", "");
    }
}
