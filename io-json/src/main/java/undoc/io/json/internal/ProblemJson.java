// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import undoc.io.Box;
import undoc.io.Location;
import undoc.io.Problem;

/** Writes problems as objects. */
public final class ProblemJson {
    private ProblemJson() {}

    /** Writes a problem as one object. */
    public static void write(Problem problem, JsonGenerator json) {
        json.writeStartObject();
        properties(problem, json);
        json.writeEndObject();
    }

    private static void properties(Problem problem, JsonGenerator json) {
        json.writeStringProperty("id", problem.id());
        json.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("message", problem.message());
        if (!(problem.location() instanceof Location.Whole)) {
            json.writeName("location");
            json.writeStartObject();
            location(problem.location(), json);
            json.writeEndObject();
        }
        problem.hint().ifPresent(hint -> json.writeStringProperty("hint", hint));
    }

    private static void location(Location location, JsonGenerator json) {
        if (location instanceof Location.OnPage place) {
            json.writeNumberProperty("page", place.page());
            place.box().ifPresent(box -> box(box, json));
        } else if (location instanceof Location.InText place) {
            json.writeNumberProperty("line", place.line());
            json.writeNumberProperty("column", place.column());
        } else {
            json.writeStringProperty("path", location.toString());
        }
    }

    private static void box(Box box, JsonGenerator json) {
        json.writeName("box");
        json.writeStartObject();
        json.writeNumberProperty("left", box.left());
        json.writeNumberProperty("top", box.top());
        json.writeNumberProperty("width", box.width());
        json.writeNumberProperty("height", box.height());
        json.writeEndObject();
    }
}
