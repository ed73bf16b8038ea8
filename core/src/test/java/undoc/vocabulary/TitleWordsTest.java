// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.model.DocumentKind;

/** What the titles of documents show of their kinds, in six languages. */
class TitleWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REPORT | Twenty-third report of the Keeper of the Lights",
                "REPORT | Fifth and sixth periodic reports of Utopia",
                "REPORT | Compilation on Utopia",
                "REPORT | Troisième rapport périodique de l’Utopie",
                "REPORT | Premier rapport du Comité des phares",
                "REPORT | Segundo informe del Comité de Faros",
                "REPORT | Второй периодический доклад Утопии",
                "REPORT | Подборка информации об Утопии",
                "REPORT | 乌托邦的汇编",
                "REPORT | التقرير الثاني للجنة المنارات",
                "NOTE | Note des coprésidents",
                "NOTE | Memorandum by the Keeper of the Lights",
                "NOTE | 秘书长的备忘录",
                "NOTE | مذكرة مقدمة من الأمين العام",
                "NOTE_VERBALE | مذكرات شفوية مؤرخة 5 آذار/مارس",
                "NOTE_VERBALE | Identical notes verbales dated 1 March 2024",
                "NOTE_VERBALE | Идентичные вербальные ноты от 1 марта 2024 года",
                "NOTE_VERBALE | 2024年3月1日乌托邦常驻代表团给秘书长的同文普通照会",
                "LETTER | Joint letter dated 1 March 2024 from the lighthouses",
                "AGENDA | Revised provisional agenda",
                "AGENDA | Projet d’ordre du jour",
                "AGENDA | Anotaciones al programa provisional",
                "AGENDA | Аннотированная предварительная повестка дня",
                "AGENDA | 临时议程说明",
                "AGENDA | شروح جدول الأعمال المؤقت",
                "STATEMENT | Совместное письменное заявление",
                "STATEMENT | 灯塔之友提交的书面陈述",
                "STATEMENT | بيان خطي مقدم من أصدقاء المنارات",
                "WORKING_PAPER | Documento de antecedentes sobre los faros",
                "WORKING_PAPER | 背景文件",
                "OBSERVATIONS | Avis adoptés par le Groupe de travail",
                "DRAFT_RESOLUTION | Utopie : projet de résolution révisé",
                "LIST | Первоначальный перечень пунктов",
            })
    void kinds(DocumentKind kind, String title) {
        assertThat(TitleWords.kind(title)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Second International Decade of the Lights", "执行2030年可持续发展议程", "Third Committee", "First"})
    void otherTitlesShowNone(String title) {
        assertThat(TitleWords.kind(title)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Submitted by Utopia",
                "Présenté par l’Utopie",
                "Presentado por Utopía",
                "Представлено Утопией",
                "乌托邦提交",
                "مقدم من يوتوبيا"
            })
    void headingsThatSayWhoHandsADocumentIn(String heading) {
        assertThat(TitleWords.namesSubmitter(heading)).isTrue();
        assertThat(TitleWords.namesSubmitter("Lighthouses")).isFalse();
    }
}
