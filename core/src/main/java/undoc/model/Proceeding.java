// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.internal.Characters;
import undoc.internal.SerialForm;

/**
 * A body with its session and the agenda items under which it takes up the document, as printed below the masthead's
 * rule.
 *
 * @param body the body's name as printed; empty text where only the session is printed
 * @param session its session
 * @param agendaItems the items, in print order; may be empty
 */
public record Proceeding(String body, Optional<Session> session, List<AgendaItem> agendaItems) implements Serializable {
    public Proceeding {
        Characters.check(body, "body");
        Objects.requireNonNull(session, "session");
        agendaItems = List.copyOf(agendaItems);
    }

    private Object writeReplace() {
        return SerialForm.of(this);
    }
}
