// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.util.Arrays;
import java.util.Optional;

/** Which agenda an item is numbered by. */
public enum AgendaStage {
    /** The agenda as adopted. */
    FINAL("final"),
    /** The provisional agenda. */
    PROVISIONAL("provisional"),
    /** The preliminary list of items. */
    PRELIMINARY_LIST("preliminary list");

    private final String id;

    AgendaStage(String id) {
        this.id = id;
    }

    /** The stable name, as in JSON. */
    public String id() {
        return id;
    }

    /** The value with this stable name; empty where there is none. */
    public static Optional<AgendaStage> ofId(String id) {
        return Arrays.stream(values()).filter(v -> v.id.equals(id)).findFirst();
    }
}
