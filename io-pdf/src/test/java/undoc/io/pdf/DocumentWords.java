// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import undoc.io.DocumentFormat;
import undoc.io.Formats;
import undoc.model.UnDocument;
import undoc.model.body.ParagraphRole;

/** The words of a document below its masthead, each with how often it occurs; of Chinese each character is a word. */
final class DocumentWords {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> SHOWN = Set.of(
            "text",
            "number",
            "marker",
            "name",
            "role",
            "mark",
            "speaker",
            "affiliation",
            "alternativeText",
            "heading",
            "title");

    /** Stretches Arabic words and is no letter; reading drops it. */
    private static final String TATWEEL = "\u0640";

    /** Parts of one text: a word may run through several. */
    private static final Set<String> INLINES = Set.of("text", "emphasis", "strong", "underline", "reference");

    private final StringBuilder running = new StringBuilder();
    private final Map<String, Integer> counts = new HashMap<>();

    private DocumentWords() {}

    static DocumentWords of(UnDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.load().writer(DocumentFormat.JSON).write(document, out);
        JsonNode root = JSON.readTree(out.toByteArray());
        DocumentWords words = new DocumentWords();
        for (String part : Set.of("title", "notes", "body", "annexes")) {
            if (root.has(part)) {
                words.collect(part, root.get(part));
                words.flush();
            }
        }
        return words;
    }

    private void collect(String name, JsonNode node) {
        if (node.isString()
                && SHOWN.contains(name)
                && ParagraphRole.ofId(node.stringValue()).isEmpty()) {
            running.append(
                    name.equals("title") ? LayoutComparison.withoutNumber(node.stringValue()) : node.stringValue());
            if (!name.equals("text")) {
                flush();
            }
        } else if (node.isArray()) {
            node.forEach(child -> collect(name, child));
        } else if (node.isObject()) {
            boolean inline = INLINES.contains(node.path("type").asString(""));
            if (!inline) {
                flush();
            }
            node.properties().forEach(child -> collect(child.getKey(), child.getValue()));
            if (!inline) {
                flush();
            }
        }
    }

    /** Counts the words of the text that ends here. */
    private void flush() {
        StringBuilder word = new StringBuilder();
        String text = running.append(' ').toString();
        running.setLength(0);
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace(TATWEEL, "")
                .codePoints()
                .forEach(c -> {
                    boolean ideograph = Character.isIdeographic(c);
                    if (Character.isLetterOrDigit(c) && !ideograph) {
                        word.appendCodePoint(c);
                        return;
                    }
                    if (!word.isEmpty()) {
                        counts.merge(word.toString(), 1, Integer::sum);
                        word.setLength(0);
                    }
                    if (ideograph) {
                        counts.merge(Character.toString(c), 1, Integer::sum);
                    }
                });
    }

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The words that the other lacks, with how often it lacks them. */
    Map<String, Integer> missingFrom(DocumentWords other) {
        Map<String, Integer> missing = new HashMap<>();
        counts.forEach((word, count) -> {
            int lacking = count - other.counts.getOrDefault(word, 0);
            if (lacking > 0) {
                missing.put(word, lacking);
            }
        });
        return missing;
    }
}
