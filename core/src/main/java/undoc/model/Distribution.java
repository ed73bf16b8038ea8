// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.util.Arrays;
import java.util.Optional;

/** How widely a document is distributed, as its masthead says. */
public enum Distribution {
    /** General. */
    GENERAL("general"),
    /** Limited: drafts and the like, symbols with L. */
    LIMITED("limited"),
    /** Restricted, symbols with R. */
    RESTRICTED("restricted"),
    /** Provisional: records before correction. */
    PROVISIONAL("provisional"),
    /** For participants of a meeting only. */
    PARTICIPANTS("participants");

    private final String id;

    Distribution(String id) {
        this.id = id;
    }

    /** The stable name, as in JSON. */
    public String id() {
        return id;
    }

    /** The value with this stable name; empty where there is none. */
    public static Optional<Distribution> ofId(String id) {
        return Arrays.stream(values()).filter(v -> v.id.equals(id)).findFirst();
    }
}
