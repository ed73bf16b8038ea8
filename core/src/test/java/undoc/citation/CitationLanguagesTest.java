// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.model.Language;
import undoc.symbol.DocumentSymbol;

/** Citations in the other languages; what all have in common is in {@link EnglishCitationsTest}. */
class CitationLanguagesTest {
    private static List<String> found(Language language, String... paragraphs) {
        return Found.in(CitationContext.of(language, DocumentSymbol.parse("A/75/9999")), paragraphs);
    }

    @Test
    void french() {
        assertThat(
                        found(
                                Language.FRENCH,
                                "Rappelant ses résolutions 61/16 du 20 novembre 2006, 67/290 du 9 juillet 2013 et 68/1, et la "
                                        + "décision 75/510,",
                                "les résolutions 34/8 du 23 mars 2017 et 40/11 du Conseil des droits de l’homme",
                                "au paragraphe 5 a) de la résolution 1325 (2000) du Conseil de sécurité et dans ladite résolution",
                                "la résolution 1996/31 du Conseil économique et social ; voir A/64/13 et Add.1",
                                "Documents officiels de l’Assemblée générale, trente-quatrième session, Supplément no 5, par. 3"))
                .containsExactly(
                        "résolutions 61/16 = A/RES/61/16",
                        "67/290 = A/RES/67/290",
                        "68/1 = A/RES/68/1",
                        "décision 75/510 = A/DEC/75/510",
                        "résolutions 34/8 = A/HRC/RES/34/8",
                        "40/11 = A/HRC/RES/40/11",
                        "paragraphe 5 a) : résolution 1325 (2000) = S/RES/1325 (2000)",
                        "ladite résolution = S/RES/1325 (2000)",
                        "résolution 1996/31 = E/RES/1996/31",
                        "A/64/13 = A/64/13",
                        "Add.1 = A/64/13/Add.1",
                        "Supplément no 5 = A/34/5");
    }

    @Test
    void supplementsOfTheOfficialRecords() {
        assertThat(found(
                        Language.SPANISH,
                        "Documentos Oficiales del Consejo Económico y Social, 2003, Suplemento núm. 4, cap. I"))
                .containsExactly("Suplemento núm. 4 = E/2003/24");
        assertThat(found(
                        Language.RUSSIAN,
                        "Официальные отчеты Генеральной Ассамблеи, тридцать четвертая сессия, Дополнение № 5"))
                .containsExactly("Дополнение № 5 = A/34/5");
        assertThat(found(Language.CHINESE, "《大会正式记录，第三十四届会议，补编第5号》", "《经济及社会理事会正式记录，2003年，补编第4号》"))
                .containsExactly("补编第5 = A/34/5", "补编第4 = E/2003/24");
        assertThat(found(Language.ARABIC, "الوثائق الرسمية للجمعية العامة، الدورة الرابعة والثلاثون، الملحق رقم 5"))
                .containsExactly("الملحق رقم 5 = A/34/5");
    }

    @Test
    void spanish() {
        assertThat(
                        found(
                                Language.SPANISH,
                                "Recordando sus resoluciones 61/16, de 20 de noviembre de 2006, 67/290, de 9 de julio de 2013, y 68/1",
                                "la decisión 75/510 y las resoluciones 217 A (III) y 3201 (S-VI)",
                                "la resolución 34/8 del Consejo de Derechos Humanos, de 23 de marzo de 2017, y la misma resolución",
                                "el párrafo 5 a) de la resolución 1325 (2000) y la resolución 1996/31 del Consejo Económico y Social"))
                .containsExactly(
                        "resoluciones 61/16 = A/RES/61/16",
                        "67/290 = A/RES/67/290",
                        "68/1 = A/RES/68/1",
                        "decisión 75/510 = A/DEC/75/510",
                        "resoluciones 217 A (III) = A/RES/217 A (III)",
                        "3201 (S-VI) = A/RES/3201 (S-VI)",
                        "resolución 34/8 = A/HRC/RES/34/8",
                        "la misma resolución = A/HRC/RES/34/8",
                        "párrafo 5 a) : resolución 1325 (2000) = S/RES/1325 (2000)",
                        "resolución 1996/31 = E/RES/1996/31");
    }

    @Test
    void russianWithLettersOfEitherAlphabet() {
        assertThat(found(
                        Language.RUSSIAN,
                        "ссылаясь на свои резолюции\u00A061/16 от 20\u00A0ноября 2006\u00A0года, 67/290 и 68/1, а также решение 75/510",
                        "резолюции 55/180 А и 55/180 В и резолюцией 217 A (III)",
                        "пункт 5 a) резолюции 1325 (2000) Совета Безопасности, резолюция 34/8 Совета по правам человека",
                        "резолюции 1996/31 Экономического и Социального Совета; см. A/64/13 и Add.1"))
                .containsExactly(
                        "резолюции\u00A061/16 = A/RES/61/16",
                        "67/290 = A/RES/67/290",
                        "68/1 = A/RES/68/1",
                        "решение 75/510 = A/DEC/75/510",
                        "резолюции 55/180 А = A/RES/55/180 A",
                        "55/180 В = A/RES/55/180 B",
                        "резолюцией 217 A (III) = A/RES/217 A (III)",
                        "пункт 5 a) : резолюции 1325 (2000) = S/RES/1325 (2000)",
                        "резолюция 34/8 = A/HRC/RES/34/8",
                        "резолюции 1996/31 = E/RES/1996/31",
                        "A/64/13 = A/64/13",
                        "Add.1 = A/64/13/Add.1");
    }

    @Test
    void chineseNamesThingsBeforeAndAfter() {
        assertThat(found(
                        Language.CHINESE,
                        "回顾其2006年11月20日第61/16号、2013年7月9日第67/290号和第68/1号决议以及第75/510号决定，",
                        "大会第217 A (III)号决议、安全理事会第1325(2000)号决议第5(a)段，",
                        "人权理事会2017年3月23日第34/8号决议和经济及社会理事会第1996/31号决议；见A/64/13和Add.1。",
                        "第74/92 A和B号决议，S-27/2号决议"))
                .containsExactly(
                        "第61/16号 = A/RES/61/16",
                        "第67/290号 = A/RES/67/290",
                        "第68/1号决议 = A/RES/68/1",
                        "第75/510号决定 = A/DEC/75/510",
                        "第217 A (III)号决议 = A/RES/217 A (III)",
                        "第5(a)段 : 第1325(2000)号决议 = S/RES/1325 (2000)",
                        "第34/8号决议 = A/HRC/RES/34/8",
                        "第1996/31号决议 = E/RES/1996/31",
                        "A/64/13 = A/64/13",
                        "Add.1 = A/64/13/Add.1",
                        "第74/92 A和B号决议 = A/RES/74/92 A + A/RES/74/92 B",
                        "S-27/2号决议 = A/RES/S-27/2");
    }

    @Test
    void arabicWithItsOwnLettersAndSessions() {
        assertThat(found(
                        Language.ARABIC,
                        "إذ تشير إلى قراراتها 61/16 المؤرخ 20 تشرين الثاني/نوفمبر 2006 و 67/290 و68/1 والمقرر 75/510",
                        "قراري الجمعية العامة 217 ألف (د-3) و 1514 (د-15) والقرار 3201 (دإ-6) والقرار دإ-27/2 والقرار دإط-10/14",
                        "الفقرة 5 (أ) من قرار مجلس الأمن 1325 (2000)، وقرار مجلس حقوق الإنسان 34/8",
                        "وقرار المجلس الاقتصادي والاجتماعي 1996/31؛ انظر A/64/13 وAdd.1"))
                .containsExactly(
                        "قراراتها 61/16 = A/RES/61/16",
                        "67/290 = A/RES/67/290",
                        "68/1 = A/RES/68/1",
                        "والمقرر 75/510 = A/DEC/75/510",
                        "قراري الجمعية العامة 217 ألف (د-3) = A/RES/217 A (III)",
                        "1514 (د-15) = A/RES/1514 (XV)",
                        "والقرار 3201 (دإ-6) = A/RES/3201 (S-VI)",
                        "والقرار دإ-27/2 = A/RES/S-27/2",
                        "والقرار دإط-10/14 = A/RES/ES-10/14",
                        "الفقرة 5 (أ) : قرار مجلس الأمن 1325 (2000) = S/RES/1325 (2000)",
                        "وقرار مجلس حقوق الإنسان 34/8 = A/HRC/RES/34/8",
                        "وقرار المجلس الاقتصادي والاجتماعي 1996/31 = E/RES/1996/31",
                        "A/64/13 = A/64/13",
                        "Add.1 = A/64/13/Add.1");
    }

    @Test
    void arabicDigitsCount() {
        assertThat(found(Language.ARABIC, "القرار ١٣٢٥ (٢٠٠٠)"))
                .containsExactly("القرار ١٣٢٥ (٢٠٠٠) = S/RES/1325 (2000)");
    }

    @Test
    void germanOfTheSecurityCouncil() {
        assertThat(found(
                        Language.GERMAN,
                        "mit Ziffer 4 der Resolution 2536 (2020) und den Resolutionen 1970 (2011) und 1973 (2011)"))
                .containsExactly(
                        "Ziffer 4 : Resolution 2536 (2020) = S/RES/2536 (2020)",
                        "Resolutionen 1970 (2011) = S/RES/1970 (2011)",
                        "1973 (2011) = S/RES/1973 (2011)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRENCH | deux tiers, soit 2/3, des membres ; le 31/12/2020 ; article 60/2 ; 24 h/24 ; loi no 15/2008",
                "SPANISH | dos tercios (2/3) de los miembros; el 31/12/2020; artículo 60/2; ley núm. 15/2008; págs. 60/65",
                "RUSSIAN | 2/3 голосов; 31/12/2020; статья 60/2; закон № 15/2008; приказ № 60/38; тел. 963/5000",
                "CHINESE | 三分之二(2/3)多数，60/2页，第15/2008号法令，第60/38号命令，2020/21学年，比例为4/3",
                "ARABIC | ثلثا الأعضاء (2/3) في 31/12/2020 والمادة 60/2 والقانون رقم 15/2008"
            })
    void whatLooksLikeOneIsNone(Language language, String text) {
        assertThat(found(language, text)).isEmpty();
    }
}
