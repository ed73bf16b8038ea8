// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import undoc.model.Session;
import undoc.model.SessionCalendar;
import undoc.model.SessionPeriod;
import undoc.model.SessionPeriod.Precision;
import undoc.model.SessionType;

/**
 * The days of a regular session of the General Assembly, as widely as rules may rely on them.
 *
 * @param opened the first day
 * @param closed the last day
 * @param successor the day on which the next session opens, or is due to
 */
record SessionDays(LocalDate opened, LocalDate closed, LocalDate successor) {
    /** What days that no document confirms, or that lie ahead, may be wrong by. */
    private static final int UNSURE = 14;
    /** Documents for a session were seen 230 days before its September. */
    private static final int BEFORE = 260;
    /** The latest documents of a session are printed when the next one meets. */
    private static final int AFTER = 75;

    /**
     * The days of this session; a session behind the last in the calendar is taken to meet as that one, years later.
     */
    static Optional<SessionDays> of(Session session) {
        if (session.type() != SessionType.REGULAR || session.number().isEmpty()) {
            return Optional.empty();
        }
        return SessionCalendar.GENERAL_ASSEMBLY.known().stream()
                .filter(p -> p.type() == SessionType.REGULAR
                        && p.number() <= session.number().getAsInt())
                .max(Comparator.comparing(SessionPeriod::number))
                .map(last -> of(last, session.number().getAsInt() - last.number()));
    }

    private static SessionDays of(SessionPeriod period, int later) {
        int margin = period.precision() == Precision.CONFIRMED && later == 0 ? 0 : UNSURE;
        LocalDate opened = period.opened().plusYears(later);
        LocalDate successor = opened.plusYears(1);
        LocalDate closed = period.closed().filter(c -> later == 0).orElse(successor);
        return new SessionDays(
                opened.minusDays(margin),
                closed.plusDays(margin),
                closed.isAfter(successor) ? closed.plusDays(margin) : successor.plusDays(margin));
    }

    /** Whether a resolution may be adopted on this day. */
    boolean meetsOn(LocalDate date) {
        return !date.isBefore(opened) && !date.isAfter(closed);
    }

    /** Whether what the session adopted may be issued on this day. */
    boolean reportsOn(LocalDate date) {
        return !date.isBefore(opened) && !date.isAfter(successor.plusDays(AFTER));
    }

    /** Whether documents of the session may come out on this day: from winter before it. */
    boolean issuesOn(LocalDate date) {
        return !date.isBefore(opened.minusDays(BEFORE)) && !date.isAfter(successor.plusDays(AFTER));
    }

    @Override
    public String toString() {
        return opened + " to " + closed;
    }
}
