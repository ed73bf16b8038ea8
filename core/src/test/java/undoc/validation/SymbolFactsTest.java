// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.symbol.DocumentSymbol;

class SymbolFactsTest {
    @ParameterizedTest
    @CsvSource({
        "A/79/775, REGULAR, 79",
        "A/C.3/79/L.5/Rev.1, REGULAR, 79",
        "A/BUR/79/1, REGULAR, 79",
        "A/RES/9314 (XXIX), REGULAR, 29",
        "A/S-30/4, SPECIAL, 30",
        "A/RES/ES-11/9, EMERGENCY_SPECIAL, 11"
    })
    void theAssemblysSessions(String symbol, SessionType type, int number) {
        assertThat(facts(symbol).assemblySession()).contains(Session.of(type, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/HRC/50/7", "A/CN.4/73/2", "S/2025/11", "E/2025/79"})
    void otherBodiesHaveSessionsOfTheirOwn(String symbol) {
        assertThat(facts(symbol).assemblySession()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"S/2021/7", "S/PRST/2021/7", "S/C.1/2021/7", "S/2021/7/Add.1"})
    void yearsOfTheCouncilsDocuments(String symbol) {
        assertThat(facts(symbol).year("S")).hasValue(2021);
        assertThat(facts(symbol).year("E")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"S/AC.44/2021/7", "S/RES/9325 (2021)", "S/PV.2021", "A/76/7"})
    void noYearsOfTheCouncilsDocuments(String symbol) {
        assertThat(facts(symbol).year("S")).isEmpty();
    }

    @Test
    void aResolutionHasTheYearOfItsAdoption() {
        assertThat(facts("S/RES/9325 (2021)").resolutionYear()).hasValue(2021);
        assertThat(facts("E/RES/2021/3").resolutionYear()).isEmpty();
    }

    private static SymbolFacts facts(String symbol) {
        return new SymbolFacts(DocumentSymbol.parse(symbol));
    }
}
