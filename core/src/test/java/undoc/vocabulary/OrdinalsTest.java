// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.model.Language;

class OrdinalsTest {
    @Test
    void wordsLeadBackToTheNumberInSixLanguages() {
        Arrays.stream(Language.values()).filter(Language::isOfficial).forEach(language -> {
            for (int number = 1; number <= 150; number++) {
                String words = SessionForms.ordinal(number, language).orElseThrow();
                assertThat(SessionForms.ordinalNumber(words, language))
                        .as("%s in %s", words, language)
                        .hasValue(number);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, Seventy-fifth, 75",
        "FRENCH, soixante-quinzième, 75",
        "SPANISH, Septuagésimo quinto, 75",
        "CHINESE, 七十五, 75",
        "RUSSIAN, семьдесят пятая, 75"
    })
    void caseDoesNotMatter(Language language, String words, int number) {
        assertThat(SessionForms.ordinalNumber(words, language)).hasValue(number);
    }

    @Test
    void otherWordsAreNoOrdinals() {
        assertThat(SessionForms.ordinalNumber("seventy", Language.ENGLISH)).isEmpty();
        assertThat(SessionForms.ordinal(0, Language.ENGLISH)).isEmpty();
    }
}
