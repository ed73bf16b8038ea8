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
    @ValueSource(
            strings = {
                "Article 4",
                "RULE 12",
                "Article premier",
                "Règle 3",
                "Artículo 2",
                "Статья 7",
                "第 4 条",
                "المادة ٤"
            })
    void numbersOfArticlesAndRules(String heading) {
        assertThat(DivisionWords.isArticle(heading)).isTrue();
        assertThat(DivisionWords.isNumber(heading)).isFalse();
        assertThat(DivisionWords.isArticle(heading + " a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chapter", "Part of the lakes", "Chapter IV of the Charter", "Partie", "Глава", "章"})
    void allElseIsNone(String heading) {
        assertThat(DivisionWords.isNumber(heading)).isFalse();
    }
}
