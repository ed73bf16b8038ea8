// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import undoc.internal.ResourceTable;
import undoc.model.SessionPeriod.Precision;

/**
 * The sessions of a principal body: from number to dates and back. Dates of the General Assembly and the Human Rights
 * Council come from a table, the years of the Security Council from their rule (year n is 1945 + n), those of the
 * Economic and Social Council are known to the year.
 */
public enum SessionCalendar {
    /** Regular, special and emergency special sessions. */
    GENERAL_ASSEMBLY,
    /** Years: the 76th year is 2021. */
    SECURITY_COUNCIL {
        @Override
        public Optional<SessionPeriod> period(SessionType type, int number) {
            return type == SessionType.YEAR && number > 0 && number <= LAST_YEAR - BEFORE_FIRST
                    ? Optional.of(year(type, number, BEFORE_FIRST + number, Precision.CONFIRMED))
                    : Optional.empty();
        }

        @Override
        public Optional<SessionPeriod> current(LocalDate date) {
            return period(SessionType.YEAR, date.getYear() - BEFORE_FIRST);
        }

        @Override
        public List<SessionPeriod> on(LocalDate date) {
            return current(date).stream().toList();
        }
    },
    /** Numbered sessions until the 63rd, in 1977, then calendar years; since 2015 from July to July. */
    ECONOMIC_AND_SOCIAL_COUNCIL {
        @Override
        public Optional<SessionPeriod> period(SessionType type, int number) {
            if (number < FIRST_YEAR_SESSION || number > LAST_YEAR) {
                return super.period(type, number);
            }
            SessionPeriod year = year(SessionType.REGULAR, number, number, Precision.YEAR_ONLY);
            return Optional.of(
                    number < FIRST_SINCE_JULY
                            ? year
                            : new SessionPeriod(
                                    this,
                                    SessionType.REGULAR,
                                    number,
                                    LocalDate.of(number - 1, Month.JULY, 1),
                                    Optional.of(LocalDate.of(number, Month.JULY, 31)),
                                    Precision.YEAR_ONLY));
        }

        @Override
        public Optional<SessionPeriod> current(LocalDate date) {
            boolean next =
                    date.getYear() >= FIRST_SINCE_JULY - 1 && date.getMonth().compareTo(Month.JULY) > 0;
            return date.getYear() < FIRST_YEAR_SESSION
                    ? super.current(date)
                    : period(SessionType.REGULAR, date.getYear() + (next ? 1 : 0));
        }

        @Override
        public List<SessionPeriod> on(LocalDate date) {
            if (date.getYear() < FIRST_YEAR_SESSION) {
                return super.on(date);
            }
            List<SessionPeriod> sessions = new ArrayList<>();
            for (int year = date.getYear(); year <= date.getYear() + 1; year++) {
                period(SessionType.REGULAR, year).filter(p -> p.contains(date)).ifPresent(sessions::add);
            }
            return List.copyOf(sessions);
        }
    },
    /** Regular and special sessions, since 2006. */
    HUMAN_RIGHTS_COUNCIL;

    private static final int BEFORE_FIRST = 1945;
    private static final int FIRST_YEAR_SESSION = 1978;
    private static final int FIRST_SINCE_JULY = 2015;
    private static final int LAST_YEAR = 9999;

    /** When the session with this number meets; empty where it is not known. */
    public Optional<SessionPeriod> period(SessionType type, int number) {
        return known().stream()
                .filter(p -> p.type() == type && p.number() == number)
                .findFirst();
    }

    /** When this session meets; empty where it has no number or is not known. */
    public Optional<SessionPeriod> period(Session session) {
        return session.number().isPresent()
                ? period(session.type(), session.number().getAsInt())
                : Optional.empty();
    }

    /** The sessions among whose days this one is, adjourned ones included, the earliest opened first. */
    public List<SessionPeriod> on(LocalDate date) {
        return known().stream().filter(p -> p.contains(date)).toList();
    }

    /**
     * The regular session or year by whose number documents of this day go: the last that opened on or before it; empty
     * before the first, and where it may be one that the table does not have yet.
     */
    public Optional<SessionPeriod> current(LocalDate date) {
        return known().stream()
                .filter(p -> p.type() == SessionType.REGULAR && !p.opened().isAfter(date))
                .max(Comparator.comparing(SessionPeriod::opened).thenComparing(SessionPeriod::number))
                .filter(p -> p.closed().isPresent() || date.isBefore(p.opened().plusYears(1)));
    }

    /** The sessions in the table, by type and number; none for bodies whose sessions follow a rule. */
    public List<SessionPeriod> known() {
        return Tables.ALL.stream().filter(p -> p.calendar() == this).toList();
    }

    SessionPeriod year(SessionType type, int number, int year, Precision precision) {
        return new SessionPeriod(
                this,
                type,
                number,
                LocalDate.of(year, Month.JANUARY, 1),
                Optional.of(LocalDate.of(year, Month.DECEMBER, 31)),
                precision);
    }

    /** Read when first asked for. */
    private static final class Tables {
        static final List<SessionPeriod> ALL = ResourceTable.read(SessionCalendar.class, "session-dates").stream()
                .map(Tables::period)
                .sorted(Comparator.comparing(SessionPeriod::type).thenComparing(SessionPeriod::number))
                .toList();

        private static SessionPeriod period(ResourceTable.Row row) {
            SessionCalendar calendar = valueOf(row.get(0).replace(' ', '_').toUpperCase(Locale.ROOT));
            SessionType type = SessionType.ofId(row.get(1)).orElseThrow();
            int number = Integer.parseInt(row.get(2));
            Precision precision = Precision.valueOf(row.get(5).replace(' ', '_').toUpperCase(Locale.ROOT));
            if (precision == Precision.YEAR_ONLY) {
                return calendar.year(type, number, Integer.parseInt(row.get(3)), precision);
            }
            return new SessionPeriod(
                    calendar,
                    type,
                    number,
                    LocalDate.parse(row.get(3)),
                    row.get(4).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.get(4))),
                    precision);
        }
    }
}
