// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import undoc.io.Location;
import undoc.io.Problem;

/** Problems as lines of JSON. */
final class ProblemJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ProblemJson() {}

    /** One problem of an input on one line. */
    static String line(String input, Problem problem) {
        ObjectNode line = object().put("file", input);
        line.setAll(node(problem));
        return MAPPER.writeValueAsString(line);
    }

    /** The verdict on an input with all its problems on one line. */
    static String verdict(String input, boolean valid, List<Problem> problems) {
        ObjectNode line = object().put("file", input).put("valid", valid);
        problems.forEach(p -> line.withArray("problems").add(node(p)));
        return MAPPER.writeValueAsString(line);
    }

    private static ObjectNode node(Problem problem) {
        ObjectNode node = object().put("id", problem.id())
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("message", problem.message());
        if (!(problem.location() instanceof Location.Whole)) {
            node.set("location", node(problem.location()));
        }
        problem.hint().ifPresent(hint -> node.put("hint", hint));
        return node;
    }

    private static ObjectNode node(Location location) {
        if (location instanceof Location.OnPage place) {
            ObjectNode node = object().put("page", place.page());
            place.box().ifPresent(b -> node.putObject("box")
                    .put("left", b.left())
                    .put("top", b.top())
                    .put("width", b.width())
                    .put("height", b.height()));
            return node;
        }
        if (location instanceof Location.InText place) {
            return object().put("line", place.line()).put("column", place.column());
        }
        if (location instanceof Location.InDocument place) {
            ObjectNode node = object().put("path", place.path());
            place.address().ifPresent(address -> node.put("address", address.toString()));
            return node;
        }
        return object().put("path", location.toString());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
