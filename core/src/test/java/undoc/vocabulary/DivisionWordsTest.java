// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chapter IV",
                "PART 2",
                "Chapitre premier",
                "CHAPITRE III",
                "Deuxième partie",
                "Capítulo II",
                "CAPITULO PRIMERO",
                "Глава 3",
                "Часть вторая",
                "第一章",
                "第二部分",
                "الفصل الثالث",
                "الجزء الأول"
            })
    void numbersOfChaptersAndParts(String heading) {
        assertThat(DivisionWords.isNumber(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chapter", "Part of the lakes", "Chapter IV of the Charter", "Partie", "Глава", "章"})
    void allElseIsNone(String heading) {
        assertThat(DivisionWords.isNumber(heading)).isFalse();
    }
}
