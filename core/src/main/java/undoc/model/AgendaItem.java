// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import undoc.internal.Characters;
import undoc.internal.SerialForm;

/**
 * An item of an agenda.
 *
 * @param number its number, the same in every language: {@code "130 (t)"}; empty text where a title stands alone
 * @param title its title as printed, parts joined by {@code ": "}
 * @param stage which agenda the number counts in
 * @param text the printed line that names it: {@code "Point 130 t) de l'ordre du jour"}; absent where several items
 *     share a line and an earlier one carries it
 */
public record AgendaItem(String number, Optional<String> title, Optional<AgendaStage> stage, Optional<String> text)
        implements Serializable {
    public AgendaItem {
        Characters.check(number, "number");
        title.ifPresent(t -> Characters.check(t, "title"));
        Objects.requireNonNull(stage, "stage");
        text.ifPresent(t -> Characters.check(t, "text"));
    }

    /** An item of the final agenda. */
    public static AgendaItem of(String number, String title) {
        return new AgendaItem(number, Optional.of(title), Optional.of(AgendaStage.FINAL), Optional.empty());
    }

    private Object writeReplace() {
        return SerialForm.of(this);
    }
}
