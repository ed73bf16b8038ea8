// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that a reader, writer or validator found.
 *
 * @param id what kind of problem, dotted: {@code "pdf.page.scanned"}; never changes once published
 * @param severity how bad it is
 * @param message what is the matter, for people
 * @param location where
 * @param hint what can be done about it
 */
public record Problem(String id, Severity severity, String message, Location location, Optional<String> hint) {
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(hint, "hint");
        if (id.isBlank()) {
            throw new IllegalArgumentException("a problem needs an id");
        }
    }

    /** An error. */
    public static Problem error(String id, String message, Location location, String hint) {
        return new Problem(id, Severity.ERROR, message, location, Optional.of(hint));
    }

    /** A warning. */
    public static Problem warning(String id, String message, Location location, String hint) {
        return new Problem(id, Severity.WARNING, message, location, Optional.of(hint));
    }

    /** A note. */
    public static Problem note(String id, String message, Location location) {
        return new Problem(id, Severity.NOTE, message, location, Optional.empty());
    }

    /** Whether the id is this one or below it: {@code "pdf"} contains {@code "pdf.page.scanned"}. */
    public boolean isA(String idOrFamily) {
        return id.equals(idOrFamily) || id.startsWith(idOrFamily + ".");
    }

    /** One line: severity, place, message, id. */
    @Override
    public String toString() {
        String place = location.toString();
        return "[" + severity + "] " + (place.isEmpty() ? "" : place + ": ") + message + " | " + id;
    }
}
