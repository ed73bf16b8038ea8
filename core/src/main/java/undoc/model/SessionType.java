// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.util.Arrays;
import java.util.Optional;

/** The kind of a session. */
public enum SessionType {
    /** A regular session. */
    REGULAR("regular"),
    /** A special session. */
    SPECIAL("special session"),
    /** An emergency special session of the General Assembly. */
    EMERGENCY_SPECIAL("emergency special session"),
    /** A year of the Security Council: the 76th year is 2021. */
    YEAR("year"),
    /** An annual session. */
    ANNUAL("annual session"),
    /** An organizational session. */
    ORGANIZATIONAL("organizational session"),
    /** A substantive session. */
    SUBSTANTIVE("substantive session"),
    /** An executive session, as of the Trade and Development Board. */
    EXECUTIVE("executive session"),
    /** A meeting as of States parties, counted by number or year. */
    MEETING("meeting"),
    /** Any other kind; the text says which. */
    OTHER("other");

    private final String id;

    SessionType(String id) {
        this.id = id;
    }

    /** The stable name, as in JSON. */
    public String id() {
        return id;
    }

    /** The value with this stable name; empty where there is none. */
    public static Optional<SessionType> ofId(String id) {
        return Arrays.stream(values()).filter(v -> v.id.equals(id)).findFirst();
    }
}
