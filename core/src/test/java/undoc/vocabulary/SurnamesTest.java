// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesTest {
    @ParameterizedTest
    @CsvSource({
        "Anna Maria Example, Example",
        "Madonna, Madonna",
        "Jean-Noël Beispiel, Beispiel",
        "Joost van der Voorbeeld, van der Voorbeeld",
        "María José del Ejemplo, del Ejemplo",
        "Van Beispiel, Beispiel",
        "René EXEMPLE, EXEMPLE",
        "EXEMPLE René, EXEMPLE",
        "A. B. Example, Example",
        "John Example Jr., Example Jr.",
        "Fu Lizi, Fu",
        "Kim Won-bogi, Kim",
        "Иван Примеров, Примеров",
        "扬·范例, 范例",
        "李例, 李例",
        "فلان المثال, المثال"
    })
    void isTheLastWordWithItsParticlesUnlessTheNameSaysOtherwise(String name, String surname) {
        Surnames.Place place = Surnames.find(name);
        assertThat(name.substring(place.start(), place.end())).isEqualTo(surname);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"Anna Example (retired)|Example", "Anna Example, MP|Example"},
            delimiter = '|')
    void isSoughtBeforeWhatIsAddedToTheName(String name, String surname) {
        Surnames.Place place = Surnames.find(name);
        assertThat(name.substring(place.start(), place.end())).isEqualTo(surname);
    }
}
