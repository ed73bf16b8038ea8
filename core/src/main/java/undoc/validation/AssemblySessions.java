// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.time.LocalDate;
import java.util.Optional;
import undoc.model.SessionType;

/**
 * When regular sessions of the General Assembly meet, as widely as rules may rely on it. Rule of procedure 1: session n
 * opens in September of 1945 + n and lasts to the eve of the next.
 */
final class AssemblySessions {
    /** The first session whose number stands in symbols, 1976. */
    private static final int FIRST_IN_SYMBOLS = 31;

    private AssemblySessions() {}

    /**
     * A span of dates.
     *
     * @param first the first day
     * @param last the last day
     */
    record Dates(LocalDate first, LocalDate last) {
        boolean contains(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }

        /** When documents of that session come out: the earliest seen is 230 days before it opens. */
        Dates issue() {
            return new Dates(first.minusDays(245), last.plusDays(60));
        }

        @Override
        public String toString() {
            return first + " to " + last;
        }
    }

    /** When the session that a symbol names meets; absent where it names none or its dates are not known. */
    static Optional<Dates> dates(SymbolFacts symbol) {
        return symbol.assemblySession()
                .filter(s -> s.type() == SessionType.REGULAR && s.number() >= FIRST_IN_SYMBOLS)
                .map(s -> new Dates(LocalDate.of(1945 + s.number(), 9, 1), LocalDate.of(1946 + s.number(), 9, 30)));
    }
}
