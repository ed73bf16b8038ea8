// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static undoc.model.SessionCalendar.ECONOMIC_AND_SOCIAL_COUNCIL;
import static undoc.model.SessionCalendar.GENERAL_ASSEMBLY;
import static undoc.model.SessionCalendar.HUMAN_RIGHTS_COUNCIL;
import static undoc.model.SessionCalendar.SECURITY_COUNCIL;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionCalendarTest {
    @Test
    void regularSessionsOfTheAssembly() {
        SessionPeriod session = GENERAL_ASSEMBLY.period(SessionType.REGULAR, 75).orElseThrow();
        assertThat(session.opened()).isEqualTo(LocalDate.of(2020, 9, 15));
        assertThat(session.contains(LocalDate.of(2021, 3, 5))).isTrue();
        assertThat(GENERAL_ASSEMBLY.current(LocalDate.of(2021, 3, 5))).hasValue(session);
        assertThat(GENERAL_ASSEMBLY
                        .current(LocalDate.of(2020, 9, 14))
                        .orElseThrow()
                        .number())
                .isEqualTo(74);
        assertThat(GENERAL_ASSEMBLY.current(LocalDate.of(1945, 12, 31))).isEmpty();
        assertThat(GENERAL_ASSEMBLY.current(LocalDate.of(2150, 1, 1))).isEmpty();
        assertThat(session.session().number()).hasValue(75);
        assertThat(GENERAL_ASSEMBLY.period(session.session())).hasValue(session);
    }

    @Test
    void theyFollowOneAnotherAndOpenOnTuesdays() {
        List<SessionPeriod> regular = GENERAL_ASSEMBLY.known().stream()
                .filter(p -> p.type() == SessionType.REGULAR)
                .toList();
        for (int i = 0; i < regular.size(); i++) {
            SessionPeriod session = regular.get(i);
            assertThat(session.number()).isEqualTo(i + 1);
            if (i > 0) {
                assertThat(session.opened())
                        .isAfterOrEqualTo(regular.get(i - 1).closed().orElseThrow());
                assertThat(session.opened().getYear()).isEqualTo(1945 + session.number());
            }
            if (session.number() >= 58) {
                assertThat(session.opened().getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
            }
        }
    }

    @Test
    void specialSessions() {
        assertThat(GENERAL_ASSEMBLY
                        .period(SessionType.SPECIAL, 32)
                        .orElseThrow()
                        .opened())
                .isEqualTo(LocalDate.of(2021, 6, 2));
        assertThat(GENERAL_ASSEMBLY.on(LocalDate.of(2023, 2, 23)))
                .extracting(SessionPeriod::type, SessionPeriod::number)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(SessionType.REGULAR, 77),
                        org.assertj.core.groups.Tuple.tuple(SessionType.EMERGENCY_SPECIAL, 11));
        assertThat(GENERAL_ASSEMBLY.period(SessionType.EMERGENCY_SPECIAL, 99)).isEmpty();
    }

    @Test
    void yearsOfTheSecurityCouncil() {
        SessionPeriod year = SECURITY_COUNCIL.period(SessionType.YEAR, 76).orElseThrow();
        assertThat(year.opened()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(SECURITY_COUNCIL.current(LocalDate.of(2021, 12, 31))).hasValue(year);
        assertThat(SECURITY_COUNCIL.on(LocalDate.of(2021, 7, 1))).containsExactly(year);
        assertThat(SECURITY_COUNCIL.period(SessionType.YEAR, 0)).isEmpty();
        assertThat(SECURITY_COUNCIL.current(LocalDate.of(1945, 10, 24))).isEmpty();
    }

    @Test
    void economicAndSocialCouncil() {
        assertThat(ECONOMIC_AND_SOCIAL_COUNCIL
                        .period(SessionType.REGULAR, 63)
                        .orElseThrow()
                        .opened()
                        .getYear())
                .isEqualTo(1977);
        assertThat(ECONOMIC_AND_SOCIAL_COUNCIL
                        .current(LocalDate.of(1985, 12, 1))
                        .orElseThrow()
                        .number())
                .isEqualTo(1985);
        assertThat(ECONOMIC_AND_SOCIAL_COUNCIL
                        .current(LocalDate.of(2024, 10, 1))
                        .orElseThrow()
                        .number())
                .isEqualTo(2025);
        assertThat(ECONOMIC_AND_SOCIAL_COUNCIL.on(LocalDate.of(2024, 7, 10)))
                .extracting(SessionPeriod::number)
                .containsExactly(2024, 2025);
    }

    @Test
    void humanRightsCouncil() {
        assertThat(HUMAN_RIGHTS_COUNCIL
                        .period(SessionType.REGULAR, 49)
                        .orElseThrow()
                        .closed())
                .hasValue(LocalDate.of(2022, 4, 1));
        assertThat(HUMAN_RIGHTS_COUNCIL.on(LocalDate.of(2022, 3, 10)))
                .extracting(SessionPeriod::number)
                .containsExactly(49);
    }

    @ParameterizedTest
    @EnumSource
    void everyKnownSessionIsFoundByItsDays(SessionCalendar calendar) {
        for (SessionPeriod period : calendar.known()) {
            assertThat(calendar.on(period.opened())).contains(period);
            assertThat(calendar.period(period.type(), period.number())).hasValue(period);
            assertThat(period.closed()).satisfiesAnyOf(c -> assertThat(c).isEmpty(), c -> assertThat(c.orElseThrow())
                    .isAfterOrEqualTo(period.opened()));
        }
    }
}
