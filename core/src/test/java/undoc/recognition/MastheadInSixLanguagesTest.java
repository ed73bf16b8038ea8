// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import undoc.model.AgendaItem;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.model.UnDocument;

/** An invented letter to two organs, printed in each official language as New York prints them. */
class MastheadInSixLanguagesTest {
    private record Printed(
            Language language,
            String organization,
            List<String> organs,
            List<String> block,
            String session,
            String agenda,
            List<String> itemTitles,
            String year,
            List<String> title,
            String sentence) {
        FirstPage page() {
            FirstPage page = language.isRightToLeft() ? FirstPage.mirrored() : FirstPage.blank();
            page.newYork(organization, "A/78/9001-S/2024/9002", organs, block);
            page.bold(60, 222, 10, organs.get(0)).bold(348, 222, 10, organs.get(1));
            page.bold(60, 234, 10, session).bold(348, 234, 10, year);
            page.text(60, 246, 10, agenda);
            page.bold(60, 264, 10, itemTitles.get(0)).bold(60, 282, 10, itemTitles.get(1));
            page.bold(123, 315, 12, 13.5, title.toArray(String[]::new));
            return page.body(123, 370, sentence).foot("24-99999 (X) 010324 020324", "*2499999*");
        }

        @Override
        public String toString() {
            return language.code();
        }
    }

    static Stream<Printed> letters() {
        return Stream.of(
                new Printed(
                        Language.ENGLISH,
                        "United Nations",
                        List.of("General Assembly", "Security Council"),
                        List.of("Distr.: General", "1 March 2024", "English", "Original: French"),
                        "Seventy-eighth session",
                        "Agenda items 32 (a) and 84",
                        List.of("Harbours of the northern lakes", "Lighthouses"),
                        "Seventy-ninth year",
                        List.of("Letter dated 28 February 2024 from the Permanent", "Representative of Utopia"),
                        "I have the honour to write to you about the lighthouses of the lakes."),
                new Printed(
                        Language.FRENCH,
                        "Nations Unies",
                        List.of("Assemblée générale", "Conseil de sécurité"),
                        List.of("Distr. générale", "1er mars 2024", "Français", "Original : anglais"),
                        "Soixante-dix-huitième session",
                        "Points 32 a) et 84 de l’ordre du jour",
                        List.of("Ports des lacs du nord", "Phares"),
                        "Soixante-dix-neuvième année",
                        List.of("Lettre datée du 28 février 2024, adressée au", "Secrétaire général par l’Utopie"),
                        "J’ai l’honneur de vous écrire au sujet des phares et des ports de la région."),
                new Printed(
                        Language.SPANISH,
                        "Naciones Unidas",
                        List.of("Asamblea General", "Consejo de Seguridad"),
                        List.of("Distr. general", "1 de marzo de 2024", "Español", "Original: inglés"),
                        "Septuagésimo octavo período de sesiones",
                        "Temas 32 a) y 84 del programa",
                        List.of("Puertos de los lagos del norte", "Faros"),
                        "Septuagésimo noveno año",
                        List.of("Carta de fecha 28 de febrero de 2024 dirigida al", "Secretario General por Utopía"),
                        "Tengo el honor de escribirle acerca de los faros y los puertos de la región."),
                new Printed(
                        Language.RUSSIAN,
                        "Организация Объединенных Наций",
                        List.of("Генеральная Ассамблея", "Совет Безопасности"),
                        List.of("Distr.: General", "1 March 2024", "Russian", "Original: English"),
                        "Семьдесят восьмая сессия",
                        "Пункты 32 a) и 84 повестки дня",
                        List.of("Гавани северных озер", "Маяки"),
                        "Семьдесят девятый год",
                        List.of("Письмо Постоянного представителя Утопии", "от 28 февраля 2024 года"),
                        "Имею честь обратиться к Вам по вопросу о маяках и гаванях озер."),
                new Printed(
                        Language.CHINESE,
                        "联合国",
                        List.of("大 会", "安全理事会"),
                        List.of("Distr.: General", "1 March 2024", "Chinese", "Original: English"),
                        "第七十八届会议",
                        "议程项目 32(a)和 84",
                        List.of("北方湖泊的港口", "灯塔"),
                        "第七十九年",
                        List.of("2024年2月28日乌托邦常驻代表给", "秘书长的信"),
                        "谨就北方湖泊的灯塔和港口问题致函阁下，并请将本函作为文件分发。"),
                new Printed(
                        Language.ARABIC,
                        "الأمم المتحدة",
                        List.of("الجمعية العامة", "مجلس الأمن"),
                        List.of("Distr.: General", "1 March 2024", "Arabic", "Original: English"),
                        "الدورة الثامنة والسبعون",
                        "البندان ٣٢ (أ) و ٨٤ من جدول الأعمال",
                        List.of("موانئ البحيرات الشمالية", "المنارات"),
                        "السنة التاسعة والسبعون",
                        List.of("رسالة مؤرخة ٢٨ شباط/فبراير ٢٠٢٤", "من الممثل الدائم ليوتوبيا"),
                        "يشرفني أن أكتب إليكم بشأن المنارات والموانئ في البحيرات الشمالية"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyFieldIsRead(Printed printed) {
        UnDocument document = printed.page().read();
        Masthead masthead = document.masthead();

        assertThat(masthead.symbols()).extracting(Object::toString).containsExactly("A/78/9001", "S/2024/9002");
        assertThat(masthead.organs())
                .containsExactly(
                        printed.organs().get(0).replace("大 会", "大会"),
                        printed.organs().get(1));
        assertThat(masthead.distribution()).contains(Distribution.GENERAL);
        assertThat(masthead.date()).contains(LocalDate.of(2024, 3, 1));
        assertThat(masthead.language()).contains(printed.language());
        assertThat(masthead.originalLanguages())
                .containsExactly(printed.language() == Language.ENGLISH ? Language.FRENCH : Language.ENGLISH);
        assertThat(masthead.jobNumber()).contains("24-99999");
        assertThat(document.kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(document.title()).hasSize(1);
        assertThat(document.title().get(0))
                .startsWith(printed.title().get(0))
                .endsWith(printed.title().get(1));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void eachOrganHasItsSession(Printed printed) {
        List<Proceeding> proceedings = printed.page().read().masthead().proceedings();

        assertThat(proceedings).hasSize(2);
        Session assembly = proceedings.get(0).session().orElseThrow();
        assertThat(assembly.type()).isEqualTo(SessionType.REGULAR);
        assertThat(assembly.number()).isEqualTo(OptionalInt.of(78));
        assertThat(assembly.text()).isEqualTo(printed.session());
        Session council = proceedings.get(1).session().orElseThrow();
        assertThat(council.type()).isEqualTo(SessionType.YEAR);
        assertThat(council.number()).isEqualTo(OptionalInt.of(79));
        assertThat(proceedings.get(1).agendaItems()).isEmpty();
        List<AgendaItem> items = proceedings.get(0).agendaItems();
        assertThat(items).extracting(AgendaItem::number).containsExactly("32 (a)", "84");
        assertThat(items).extracting(item -> item.title().orElse("")).containsExactlyElementsOf(printed.itemTitles());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void theFirstPageAloneGivesTheSame(Printed printed) {
        UnDocument whole = printed.page().read();

        UnDocument head = DocumentRecognizer.create()
                .recognizeMasthead(printed.page().page())
                .orThrow();

        assertThat(head.masthead()).isEqualTo(whole.masthead());
        assertThat(head.title()).isEqualTo(whole.title());
        assertThat(head.kind()).isEqualTo(whole.kind());
        assertThat(head.body()).isEmpty();
    }
}
