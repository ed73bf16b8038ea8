// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.model.Session;
import undoc.model.SessionType;

class SessionDaysTest {
    @ParameterizedTest
    @CsvSource({
        "75, 2020-09-15, true",
        "75, 2020-09-14, false",
        "75, 2021-09-14, true",
        "75, 2021-09-15, false",
        "29, 1974-09-10, true", // within the doubt about that day
        "29, 1974-08-10, false",
        "82, 2027-12-20, true", // behind the last that the calendar has
        "82, 2026-12-20, false"
    })
    void adoptsInTheSession(int session, LocalDate date, boolean adopts) {
        assertThat(days(session).meetsOn(date)).isEqualTo(adopts);
    }

    @ParameterizedTest
    @CsvSource({
        "75, 2020-01-20, true",
        "75, 2019-12-01, false",
        "75, 2021-11-20, true",
        "75, 2021-12-20, false",
        "32, 1978-06-01, true" // closed in December, its documents come out until the next
    })
    void issuesAroundTheSession(int session, LocalDate date, boolean issues) {
        assertThat(days(session).issuesOn(date)).isEqualTo(issues);
    }

    @Test
    void printsWhatItAdoptedLaterButNotBefore() {
        assertThat(days(75).reportsOn(LocalDate.of(2021, 10, 20))).isTrue();
        assertThat(days(75).reportsOn(LocalDate.of(2020, 9, 1))).isFalse();
    }

    @Test
    void knowsRegularSessionsOnly() {
        assertThat(SessionDays.of(Session.of(SessionType.SPECIAL, 30))).isEmpty();
    }

    private static SessionDays days(int session) {
        return SessionDays.of(Session.of(SessionType.REGULAR, session)).orElseThrow();
    }
}
