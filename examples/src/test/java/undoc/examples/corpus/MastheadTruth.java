// SPDX-License-Identifier: Apache-2.0
package undoc.examples.corpus;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import undoc.model.AgendaItem;
import undoc.model.Distribution;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.UnDocument;

/** What people read off the mastheads of real documents, and the same fields of a document that was read. */
final class MastheadTruth {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MastheadTruth() {}

    /** The fields as people read them: field, values. */
    static Map<String, List<String>> expected(Path file) {
        JsonNode truth = JSON.readTree(file.toFile());
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("symbols", sorted(texts(truth.path("symbols"), JsonNode::asString)));
        fields.put("distribution", texts(truth.path("distribution"), JsonNode::asString));
        fields.put("date", texts(truth.path("date"), JsonNode::asString));
        fields.put("language", texts(truth.path("language"), JsonNode::asString));
        fields.put("originalLanguages", sorted(texts(truth.path("originalLanguages"), JsonNode::asString)));
        fields.put("organs", texts(truth.path("organs"), JsonNode::asString));
        fields.put(
                "sessions",
                sorted(texts(
                        truth.path("sessions"),
                        session -> session.path("number").asString("") + " "
                                + session.path("unit").asString("session"))));
        fields.put("agendaItemNumbers", texts(truth.path("agendaItems"), item -> item.path("number")
                .asString("")));
        fields.put("agendaItemTitles", texts(truth.path("agendaItems"), item -> item.path("title")
                .asString("")));
        fields.put("title", texts(truth.path("title"), JsonNode::asString));
        fields.put("jobNumber", texts(truth.path("jobNumber"), JsonNode::asString));
        return fields;
    }

    /** The same fields of a document. */
    static Map<String, List<String>> found(UnDocument document) {
        Masthead masthead = document.masthead();
        List<AgendaItem> items = masthead.proceedings().stream()
                .flatMap(proceeding -> proceeding.agendaItems().stream())
                .toList();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("symbols", sorted(normal(masthead.symbols(), Object::toString)));
        fields.put("distribution", normal(masthead.distribution().stream().toList(), Distribution::id));
        fields.put("date", normal(masthead.date().stream().toList(), Object::toString));
        fields.put("language", normal(masthead.language().stream().toList(), Language::code));
        fields.put("originalLanguages", sorted(normal(masthead.originalLanguages(), Language::code)));
        fields.put("organs", normal(masthead.organs(), Function.identity()));
        fields.put("sessions", sorted(normal(sessions(masthead), MastheadTruth::session)));
        fields.put("agendaItemNumbers", normal(items, AgendaItem::number));
        fields.put("agendaItemTitles", normal(items, item -> item.title().orElse("")));
        fields.put("title", normal(document.title().stream().limit(1).toList(), Function.identity()));
        fields.put("jobNumber", normal(masthead.jobNumber().stream().toList(), Function.identity()));
        return fields;
    }

    private static List<Session> sessions(Masthead masthead) {
        return masthead.proceedings().stream()
                .map(Proceeding::session)
                .flatMap(session -> session.stream())
                .toList();
    }

    private static String session(Session session) {
        String type = session.type().id();
        return (session.number().isPresent() ? session.number().getAsInt() : "") + " "
                + (type.equals("regular") ? "session" : type);
    }

    private static List<String> texts(JsonNode node, Function<JsonNode, String> text) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        List<JsonNode> nodes =
                node.isArray() ? StreamSupport.stream(node.spliterator(), false).toList() : List.of(node);
        return normal(nodes, text);
    }

    private static <T> List<String> normal(List<T> values, Function<T, String> text) {
        List<String> out = new ArrayList<>();
        values.forEach(value -> out.add(normal(text.apply(value))));
        return out;
    }

    /** White space, quotation marks, dashes, direction marks and letter case aside. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\u0640\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
                .replaceAll("[\\u2018-\\u201B\\u02BC]", "'")
                .replaceAll("[\\u201C-\\u201F\\u00AB\\u00BB\\u300A\\u300B]", "\"")
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("\\s+", "")
                .replaceAll("[.:*]+$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> sorted(List<String> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
