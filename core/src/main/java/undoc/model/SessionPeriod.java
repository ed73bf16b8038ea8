// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a session meets.
 *
 * @param calendar whose session it is
 * @param type its kind
 * @param number its number, as in {@link Session}
 * @param opened the day on which it opens; where only the year is known, the first day on which it may
 * @param closed the day on which it closes; where only the year is known, the last day on which it may; empty while it
 *     goes on, or is adjourned with no end in sight
 * @param precision how well the days are known
 */
public record SessionPeriod(
        SessionCalendar calendar,
        SessionType type,
        int number,
        LocalDate opened,
        Optional<LocalDate> closed,
        Precision precision) {

    /** How well the days of a session are known. */
    public enum Precision {
        /** Documents confirm them, or they follow from a rule. */
        CONFIRMED,
        /** They are given in references that no document here confirms; a day or two may be wrong. */
        RECALLED,
        /** The session lies within these days; which they are is not known here. */
        YEAR_ONLY
    }

    /** Whether a day is among those of the session, adjournments included. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(opened) && closed.map(c -> !date.isAfter(c)).orElse(true);
    }

    /** The session as mastheads have it, without words. */
    public Session session() {
        return Session.of(type, number);
    }

    @Override
    public String toString() {
        return type.id() + " " + number + ", " + opened + " to "
                + closed.map(LocalDate::toString).orElse("date");
    }
}
