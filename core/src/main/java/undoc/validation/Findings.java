// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.ArrayList;
import java.util.List;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.Severity;

/** Collects what a check finds. */
final class Findings {
    private final String id;
    private final Severity severity;
    private final String hint;
    private final List<Problem> problems = new ArrayList<>();

    Findings(String id, Severity severity, String hint) {
        this.id = id;
        this.severity = severity;
        this.hint = hint;
    }

    /** A finding at a path in the document; the empty path is the document as a whole. */
    void add(String path, String message) {
        Location location = path.isEmpty() ? Location.whole() : Location.document(path);
        problems.add(new Problem(id, severity, message, location, java.util.Optional.of(hint)));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
