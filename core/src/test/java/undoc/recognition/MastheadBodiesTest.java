// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.io.ReadResult;
import undoc.model.AgendaItem;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.UnDocument;

/** Invented mastheads of bodies whose sessions and names are printed in ways of their own. */
class MastheadBodiesTest {
    private static final String SENTENCE = "The committee took note of the state of the lighthouses of the lakes.";
    private static final List<String> BLOCK = List.of("Distr.: General", "5 March 2024", "Original: English");

    private static FirstPage page(String symbol, String organ) {
        return FirstPage.blank().newYork("United Nations", symbol, List.of(organ), BLOCK);
    }

    private static List<Proceeding> proceedings(FirstPage page) {
        ReadResult result = DocumentRecognizer.create()
                .recognize(List.of(page.body(123, 420, SENTENCE).page()));
        assertThat(result.problems()).isEmpty();
        return result.orThrow().masthead().proceedings();
    }

    private static Session session(Proceeding proceeding) {
        return proceeding.session().orElseThrow();
    }

    @Test
    void aResumptionBelowTheSessionIsOfThatSession() {
        List<Proceeding> proceedings = proceedings(page("A/C.5/78/L.99", "General Assembly")
                .bold(60, 222, 10, 12, "Seventy-eighth session", "Second resumed session", "Fifth Committee")
                .text(60, 258, 10, "Agenda item 149")
                .bold(60, 270, 10, "Financing of the lights")
                .bold(123, 320, 12, "Draft resolution submitted by the Chair"));

        assertThat(proceedings).singleElement().satisfies(only -> {
            assertThat(only.body()).isEqualTo("Fifth Committee");
            assertThat(session(only).number()).isEqualTo(OptionalInt.of(78));
            assertThat(session(only).resumed()).isTrue();
            assertThat(session(only).text()).isEqualTo("Seventy-eighth session, Second resumed session");
        });
    }

    @Test
    void anotherBodyOverTwoLinesEndsTheTitleOfAnItem() {
        List<Proceeding> proceedings = proceedings(page("E/CN.7/2024/99-E/CN.15/2024/99", "Economic and Social Council")
                .bold(60, 222, 10, 12, "Commission on Narcotic Drugs", "Sixty-seventh session")
                .text(60, 246, 10, "Vienna, 14–22 March 2024")
                .text(60, 258, 10, "Item 4 of the provisional agenda*")
                .bold(60, 270, 10, 12, "Lights of the north", "Commission on Crime Prevention", "and Criminal Justice")
                .bold(60, 306, 10, "Thirty-third session")
                .text(60, 318, 10, "Vienna, 13–17 May 2024")
                .text(60, 330, 10, "Item 3 of the provisional agenda**")
                .bold(60, 342, 10, "Lights of the south")
                .bold(123, 380, 14, "Report of the Executive Director"));

        assertThat(proceedings)
                .extracting(Proceeding::body)
                .containsExactly("Commission on Narcotic Drugs", "Commission on Crime Prevention and Criminal Justice");
        assertThat(proceedings)
                .flatExtracting(Proceeding::agendaItems)
                .extracting(AgendaItem::number, item -> item.title().orElseThrow())
                .containsExactly(tuple("4", "Lights of the north"), tuple("3", "Lights of the south"));
    }

    @Test
    void aBoardAndItsCommissionAreTwoBodies() {
        List<Proceeding> proceedings =
                proceedings(page("TD/B/C.I/99", "United Nations Conference on Trade and Development")
                        .bold(60, 222, 12, 13.5, "Trade and Development Board", "Lights Commission")
                        .bold(60, 250, 10, "Fifteenth session")
                        .bold(123, 320, 14, "Provisional agenda and annotations"));

        assertThat(proceedings)
                .extracting(Proceeding::body)
                .containsExactly("Trade and Development Board", "Lights Commission");
    }

    @Test
    void aBodyMayBeSetLikeTheTextBelowItsFund() {
        List<Proceeding> proceedings = proceedings(page("E/ICEF/2024/99", "Economic and Social Council")
                .bold(60, 222, 10, "United Nations Children’s Fund")
                .text(60, 234, 10, "Executive Board")
                .bold(60, 246, 10, "Annual session 2024")
                .bold(123, 320, 14, "Report on the lights"));

        assertThat(proceedings)
                .extracting(Proceeding::body)
                .containsExactly("United Nations Children’s Fund", "Executive Board");
        assertThat(session(proceedings.get(1)).number()).isEqualTo(OptionalInt.of(2024));
    }

    @Test
    void datesThatGoOnInTheNextLineHaveNoCommaBetween() {
        List<Proceeding> proceedings = proceedings(page("A/CN.4/9999", "General Assembly")
                .bold(60, 222, 10, 12, "International Law Commission", "Seventy-fifth session")
                .text(60, 246, 10, "Geneva, 29 April–31 May and")
                .text(60, 258, 10, "1 July–2 August 2024")
                .bold(123, 320, 14, "First report on lighthouses"));

        assertThat(session(proceedings.get(0)).dates()).contains("Geneva, 29 April–31 May and 1 July–2 August 2024");
    }

    @ParameterizedTest
    @CsvSource({
        "Naciones Unidas, Consejo de Seguridad, Provisional, Septuagésimo noveno año, 9999ª sesión,"
                + " Martes 5 de marzo de 2024 a las 10.00 horas, SPANISH",
        "Nations Unies, Conseil de sécurité, Provisoire, Soixante-dix-neuvième année, 9999e séance,"
                + " Mardi 5 mars 2024 à 10 heures, FRENCH",
        "Организация Объединенных Наций, Совет Безопасности, Предварительный отчет, Семьдесят девятый год,"
                + " 9999-е заседание, Вторник 5 марта 2024 года 10 ч 00 мин, RUSSIAN",
        "联合国, 安全理事会, 临时逐字记录, 第七十九年, 第9999次会议, 2024年3月5日星期二上午10时, CHINESE"
    })
    void recordsOfMeetingsInOtherLanguages(
            String organization,
            String organ,
            String provisional,
            String year,
            String meeting,
            String date,
            Language language) {
        UnDocument document = FirstPage.blank()
                .text(60, 58, 14, organization)
                .text(480, 56, 14, "S/PV.9999")
                .rule(65)
                .bold(60, 120, 20, organ)
                .text(450, 120, 14, provisional)
                .bold(60, 138, 14, year)
                .bold(60, 180, 14, meeting)
                .text(60, 194, 10, date)
                .read();

        assertThat(document.kind()).isEqualTo(DocumentKind.VERBATIM_RECORD);
        assertThat(document.masthead().organs()).containsExactly(organ);
        assertThat(document.masthead().distribution()).contains(Distribution.PROVISIONAL);
        assertThat(document.masthead().date()).contains(LocalDate.of(2024, 3, 5));
        assertThat(document.masthead().language()).contains(language);
        assertThat(session(document.masthead().proceedings().get(0)).number()).isEqualTo(OptionalInt.of(79));
        assertThat(document.title()).containsExactly(meeting);
    }
}
