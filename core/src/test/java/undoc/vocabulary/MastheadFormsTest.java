// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.model.AgendaStage;
import undoc.model.Distribution;
import undoc.model.Language;
import undoc.model.Session;
import undoc.model.SessionType;

/** Lines of mastheads as the organs of the United Nations print them in six languages. */
class MastheadFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Resumed sixty-third session | REGULAR | 63 | true",
                "Reconvened thirty-first session | REGULAR | 31 | true",
                "Seventy-ninth session, resumed | REGULAR | 79 | true",
                "Sixty-seventh session, second resumed part | REGULAR | 67 | true",
                "Twenty-ninth session, part II | REGULAR | 29 | false",
                "Fifteenth meeting – Part II | MEETING | 15 | false",
                "Tenth emergency special session (resumed) | EMERGENCY_SPECIAL | 10 | true",
                "One hundred and forty-first session | REGULAR | 141 | false",
                "Twenty-ninth annual session | ANNUAL | 29 | false",
                "Special session 2024 | SPECIAL | 2024 | false",
                "Organizational session | ORGANIZATIONAL | 0 | false",
                "Substantive session for 2011 | SUBSTANTIVE | 2011 | false",
                "Sixty-eighth executive session | EXECUTIVE | 68 | false",
                "Seventieth executive session (first part) | EXECUTIVE | 70 | false",
                "First extraordinary session | SPECIAL | 1 | false",
                "2019 Meeting | MEETING | 2019 | false",
                "Second session of 2024 | REGULAR | 2 | false",
                "Deuxième session de 2024 | REGULAR | 2 | false",
                "Segundo período de sesiones de 2024 | REGULAR | 2 | false",
                "Вторая сессия 2024 года | REGULAR | 2 | false",
                "2024年第二届会议 | REGULAR | 2 | false",
                "الدورة الثانية لعام 2024 | REGULAR | 2 | false",
                "Soixante-huitième réunion directive | EXECUTIVE | 68 | false",
                "68ª reunión ejecutiva | EXECUTIVE | 68 | false",
                "Шестьдесят восьмая исполнительная сессия | EXECUTIVE | 68 | false",
                "第六十八届执行会议 | EXECUTIVE | 68 | false",
                "الدورة التنفيذية الثامنة والستون | EXECUTIVE | 68 | false",
                "CINQUANTE ET UNIEME SESSION | REGULAR | 51 | false",
                "QUINCUAGESIMO PRIMER PERIODO DE SESIONES | REGULAR | 51 | false",
                "Dixième session extraordinaire d’urgence (reprise) | EMERGENCY_SPECIAL | 10 | true",
                "Cent quarante et unième session | REGULAR | 141 | false",
                "Reprise de la session de 2024 | REGULAR | 2024 | true",
                "Continuación del sexagésimo tercer período de sesiones | REGULAR | 63 | true",
                "Décimo período extraordinario de sesiones de emergencia (reanudado) | EMERGENCY_SPECIAL | 10 | true",
                "Primer período ordinario de sesiones 2025 | REGULAR | 1 | false",
                "34ª Reunión | MEETING | 34 | false",
                "Сто сорок первая сессия | REGULAR | 141 | false",
                "Шестьдесят девятая сессия, вторая часть | REGULAR | 69 | false",
                "Организационная сессия | ORGANIZATIONAL | 0 | false",
                "第141届会议 | REGULAR | 141 | false",
                "第一百四十一届会议 | REGULAR | 141 | false",
                "2025 年届会 | REGULAR | 2025 | false",
                "第一四〇届会议 | REGULAR | 140 | false",
                "Cent unième session | REGULAR | 101 | false",
                "First regular session, 2025 | REGULAR | 1 | false",
                "36º período extraordinario de sesiones | SPECIAL | 36 | false",
                "36-я специальная сессия | SPECIAL | 36 | false",
                "Годовая сессия 2025 года | ANNUAL | 2025 | false",
                "第10次会议 | MEETING | 10 | false",
                "اجتماع عام 2024 | MEETING | 2024 | false",
                "2025年第一届常会 | REGULAR | 1 | false",
                "الدورة الحادية والأربعون بعد المائة | REGULAR | 141 | false",
                "الدورة العادية الأولى لعام 2025 | REGULAR | 1 | false",
                "الدورة المستأنفة لعام 2024 | REGULAR | 2024 | true",
            })
    void sessions(String line, SessionType type, int number, boolean resumed) {
        Session session = SessionForms.parse(line).orElseThrow();

        assertThat(session.type()).isEqualTo(type);
        assertThat(session.number().orElse(0)).isEqualTo(number);
        assertThat(session.resumed()).isEqualTo(resumed);
        assertThat(session.text()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Session", "Part II", "Resumed", "Third Review Conference", "First session of the day"})
    void otherLinesAreNoSessions(String line) {
        assertThat(SessionForms.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Agenda items 34 and 71 (b) | FINAL | 34; 71 (b)",
                "Items 4 (a)–(c) of the provisional agenda | PROVISIONAL | 4 (a); 4 (b); 4 (c)",
                "Items 3 (b) (i)–(iii) and (c) of the provisional agenda | PROVISIONAL | 3 (b) (i); 3 (b) (ii);"
                        + " 3 (b) (iii); 3 (c)",
                "Item 2 of the draft provisional agenda | PROVISIONAL | 2",
                "Item 5 of the annotated provisional agenda* | PROVISIONAL | 5",
                "Item 87 of the revised preliminary list* | PRELIMINARY_LIST | 87",
                "Item 4 of the proposed agenda | PROVISIONAL | 4",
                "Point 4 du projet d’ordre du jour provisoire | PROVISIONAL | 4",
                "Tema 4 del proyecto de programa provisional | PROVISIONAL | 4",
                "Пункт 4 проекта повестки дня | PROVISIONAL | 4",
                "临时议程草案项目4 | PROVISIONAL | 4",
                "البند 4 من مشروع جدول الأعمال المؤقت | PROVISIONAL | 4",
                "Agenda item III | FINAL | III",
                "Agenda item 9A | FINAL | 9 (a)",
                "Agenda item 66 (a) (continued)* | FINAL | 66 (a)",
                "Point 12 de l’ordre du jour (suite) | FINAL | 12",
                "Points 5 a) à c) et 7 de l’ordre du jour provisoire | PROVISIONAL | 5 (a); 5 (b); 5 (c); 7",
                "Point 103 nn) de l’ordre du jour | FINAL | 103 (nn)",
                "البند 103 (ن ن) من جدول الأعمال | FINAL | 103 (nn)",
                "Temas 5 a) y b) y 9 del programa provisional | PROVISIONAL | 5 (a); 5 (b); 9",
                "Temas 3 a 5 del temario | FINAL | 3; 4; 5",
                "Пункт 5 a) и b) пересмотренной предварительной повестки дня | PROVISIONAL | 5 (a); 5 (b)",
                "议程项目3(b)㈢ | FINAL | 3 (b) (iii)",
                "البنود من 5 إلى 7 من جدول الأعمال | FINAL | 5; 6; 7",
                "البند 5 (أ) و (ب) من جدول الأعمال المؤقت المشروح | PROVISIONAL | 5 (a); 5 (b)",
            })
    void agendaItems(String line, AgendaStage stage, String numbers) {
        AgendaForms.AgendaLine items = AgendaForms.parse(line).orElseThrow();

        assertThat(items.stage()).isEqualTo(stage);
        assertThat(items.numbers()).isEqualTo(List.of(numbers.split("; ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " *", ", 5", "(a)", " and", "-", "1", ". 1"})
    void noLineTakesLongToRefuse(String piece) {
        for (int times : new int[] {300, 200_000}) {
            String line = "Agenda item 5" + piece.repeat(times);

            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                AgendaForms.parse(line);
                AgendaForms.parse(line + "x");
                AgendaForms.begins(line + ": x");
            });
        }
    }

    static Stream<Language> official() {
        return Arrays.stream(Language.values()).filter(Language::isOfficial);
    }

    @ParameterizedTest
    @CsvSource({
        "Agenda item 5: Review of trade, ' Review of trade'",
        "Point 5 a) de l’ordre du jour : échanges, ' échanges'",
        "议程项目5：贸易, 贸易",
        "Agenda item 5:, ''",
    })
    void aTitleMayStandBehindTheNumber(String line, String title) {
        assertThat(line.substring(AgendaForms.titleStart(line).orElseThrow())).isEqualTo(title);
        assertThat(AgendaForms.begins(line)).isTrue();
        assertThat(AgendaForms.titleStart("Review of trade: agenda item 5")).isEmpty();
    }

    @Test
    void anItemIsReadAsItIsWritten() {
        official().forEach(language -> Arrays.stream(AgendaStage.values()).forEach(stage -> {
            String line = AgendaForms.format("72 (b)", stage, language).orElseThrow();

            assertThat(AgendaForms.parse(line)).as(line).contains(new AgendaForms.AgendaLine(stage, List.of("72 (b)")));
        }));
        assertThat(AgendaForms.format("5 (a)", AgendaStage.PROVISIONAL, Language.ENGLISH))
                .contains("Item 5 (a) of the provisional agenda");
        assertThat(AgendaForms.format("5 (b)", AgendaStage.FINAL, Language.ARABIC))
                .contains("البند 5 (ب) من جدول الأعمال");
    }

    @ParameterizedTest
    @CsvSource({
        "Distr.: Restricted*, RESTRICTED",
        "Distr: General, GENERAL",
        "Dist.: General, GENERAL",
        "Distribution : limitée, LIMITED",
        "Distr.: For participants only, PARTICIPANTS"
    })
    void distributions(String line, Distribution distribution) {
        assertThat(DistributionWords.isLine(line)).isTrue();
        assertThat(DistributionWords.parse(line)).contains(distribution);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Provisional*", "Provisoire", "Предварительный отчет", "临时逐字记录", "مؤقت"})
    void recordsAreProvisional(String line) {
        assertThat(DistributionWords.parse(line)).contains(Distribution.PROVISIONAL);
    }

    @Test
    void languagesOfTheOriginal() {
        assertThat(LanguageWords.original("[原件：阿拉伯文和英文]")).containsExactly(Language.ARABIC, Language.ENGLISH);
        assertThat(LanguageWords.original("[الأصل: بالعربية والإنكليزية]"))
                .containsExactly(Language.ARABIC, Language.ENGLISH);
        assertThat(LanguageWords.only("English, French and Spanish only"))
                .containsExactly(Language.ENGLISH, Language.FRENCH, Language.SPANISH);
        assertThat(LanguageWords.only("Только на английском языке")).containsExactly(Language.ENGLISH);
        assertThat(LanguageWords.only("Únicamente en inglés")).containsExactly(Language.ENGLISH);
        assertThat(LanguageWords.only("English cooking only")).isEmpty();
    }

    @Test
    void dates() {
        assertThat(DateForms.parse("5 March 2024*")).contains(LocalDate.of(2024, 3, 5));
        assertThat(DateForms.parse("1º de setiembre de 2024")).contains(LocalDate.of(2024, 9, 1));
        assertThat(DateForms.parse("5 حزيران/يونيو 2024")).contains(LocalDate.of(2024, 6, 5));
        assertThat(DateForms.parse("5 تشرين الاول/اكتوبر 2024")).contains(LocalDate.of(2024, 10, 5));
    }

    @Test
    void capitalsOfTypewritersHaveNoAccents() {
        assertThat(OrganNames.named("ASSEMBLEE GENERALE")).isEqualTo(OrganNames.named("Assemblée générale"));
        assertThat(OrganNames.named("CONSEJO ECONOMICO Y SOCIAL"))
                .isEqualTo(OrganNames.named("Consejo Económico y Social"));
        assertThat(LanguageWords.named("FRANCAIS")).contains(Language.FRENCH);
        assertThat(LanguageWords.original("ORIGINAL: INGLES/ESPANOL"))
                .containsExactly(Language.ENGLISH, Language.SPANISH);
        assertThat(DateForms.parse("13 FEVRIER 1995")).contains(LocalDate.of(1995, 2, 13));
        assertThat(AttachmentWords.parse("PIECE JOINTE II").orElseThrow().label())
                .isEqualTo("PIECE JOINTE II");
        assertThat(AttachmentWords.parse("ANNEXE A LA LETTRE DATEE DU 3 MAI")
                        .orElseThrow()
                        .linked())
                .isTrue();
        assertThat(Folding.fold("Ångström, œuvre, Łódź, مُرفق")).isEqualTo("angstrom, œuvre, łodz, مُرفق");
    }
}
