// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.model.DocumentKind;
import undoc.model.UnDocument;
import undoc.model.body.Heading;

/** Titles of invented documents: several headings, markers of notes, numbers of resolutions. */
class TitleRecognizerTest {
    private static final String SENTENCE = "The committee took note of the state of the lighthouses of the lakes.";

    private static FirstPage page(String symbol, String organ) {
        return FirstPage.blank()
                .newYork(
                        "United Nations",
                        symbol,
                        List.of(organ),
                        List.of("Distr.: General", "5 March 2024", "Original: English"));
    }

    @Test
    void aResolutionIsCalledByItsSubject() {
        UnDocument document = page("A/RES/78/999", "General Assembly")
                .bold(123, 240, 14, 15, "Resolution adopted by the General Assembly", "on 1 March 2024")
                .text(123, 280, 10, "[on the report of the Third Committee (A/78/9001,")
                .text(123, 292, 10, "para. 9)]")
                .bold(85, 320, 12, "78/999. Lighthouses of the northern")
                .bold(123, 333, 12, "lakes")
                .body(123, 360, SENTENCE)
                .read();

        assertThat(document.title())
                .containsExactly(
                        "Lighthouses of the northern lakes",
                        "Resolution adopted by the General Assembly on 1 March 2024",
                        "[on the report of the Third Committee (A/78/9001, para. 9)]");
        assertThat(document.masthead().printed()).contains("78/999");
        assertThat(document.kind()).isEqualTo(DocumentKind.RESOLUTION);
    }

    @Test
    void aResolutionOfTheSecurityCouncilIsCalledByItsNumber() {
        UnDocument document = page("S/RES/9999 (2024)", "Security Council")
                .bold(123, 240, 14, "Resolution 9999 (2024)")
                .bold(123, 265, 12, 13, "Adopted by the Security Council at its 9999th meeting,", "on 1 March 2024")
                .body(147, 310, SENTENCE)
                .read();

        assertThat(document.masthead().symbols()).extracting(Object::toString).containsExactly("S/RES/9999 (2024)");
        assertThat(document.title())
                .containsExactly(
                        "Resolution 9999 (2024)",
                        "Adopted by the Security Council at its 9999th meeting, on 1 March 2024");
    }

    @Test
    void headingsOneBelowTheOtherStayApart() {
        UnDocument document = page("A/78/9004", "General Assembly")
                .bold(123, 254, 14, 15, "Request for the inclusion of an item in the agenda", "of the session")
                .bold(123, 297, 14, "Observer status for the League of Lighthouses")
                .bold(
                        123,
                        323,
                        12,
                        13.5,
                        "Letter dated 1 March 2024 from the representatives of",
                        "Utopia and Atlantis")
                .body(147, 365, SENTENCE)
                .read();

        assertThat(document.title())
                .containsExactly(
                        "Request for the inclusion of an item in the agenda of the session",
                        "Observer status for the League of Lighthouses",
                        "Letter dated 1 March 2024 from the representatives of Utopia and Atlantis");
        assertThat(document.kind()).isEqualTo(DocumentKind.LETTER);
    }

    @Test
    void contentsSummaryAndChaptersAreNotOfTheTitle() {
        UnDocument document = page("A/78/9005", "General Assembly")
                .bold(123, 254, 14, "Lighthouses of the northern lakes*")
                .bold(123, 280, 12, "Report of the Secretary-General**")
                .bold(123, 310, 12, "Summary")
                .body(123, 330, SENTENCE)
                .bold(102, 420, 14, "I. Introduction")
                .body(123, 440, SENTENCE)
                .read();

        assertThat(document.title())
                .containsExactly("Lighthouses of the northern lakes", "Report of the Secretary-General");
    }

    @ParameterizedTest
    @CsvSource({
        "Report of the Secretary-General, Lamps of the north",
        "Note by the Secretariat, Introduction",
        "Rapport du Secrétaire général, Contexte",
        "Записка Секретариата, Введение",
    })
    void theFirstHeadingOfTheTextIsNotOfTheTitle(String report, String heading) {
        UnDocument document = page("A/78/9008", "General Assembly")
                .bold(123, 254, 14, "Lighthouses of the northern lakes")
                .bold(123, 280, 12, report)
                .bold(123, 310, 12, heading)
                .body(123, 330, SENTENCE)
                .read();

        assertThat(document.title()).containsExactly("Lighthouses of the northern lakes", report);
        assertThat(document.body().get(0)).isInstanceOf(Heading.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Report of the Secretary-General, Addendum",
        "Rapport du Secrétaire général, Additif",
        "Informe del Secretario General, Adición",
        "Доклад Генерального секретаря, Добавление",
        "秘书长的报告, 增编",
        "Note by the Secretariat, Prepared by the keepers of the lights",
    })
    void remarksBelowWhoWroteItAreOfTheTitle(String report, String remark) {
        UnDocument document = page("A/78/9009/Add.1", "General Assembly")
                .bold(123, 254, 14, "Lighthouses of the northern lakes")
                .bold(123, 280, 12, report)
                .bold(123, 310, 10, remark)
                .body(123, 330, SENTENCE)
                .read();

        assertThat(document.title()).containsExactly("Lighthouses of the northern lakes", report, remark);
        assertThat(document.annexes()).isEmpty();
    }

    @Test
    void aLetterHasNoFurtherTitle() {
        UnDocument document = page("S/2024/9001", "Security Council")
                .bold(123, 240, 12, 13.5, "Letter dated 1 March 2024 from the Chair of the League", "of Lighthouses")
                .bold(123, 285, 10, "Lamps of the north")
                .body(123, 310, SENTENCE)
                .read();

        assertThat(document.title()).hasSize(1);
    }

    @Test
    void aHeadingThatReturnsBelowIsASectionOfTheText() {
        UnDocument document = page("A/AC.99/2024/INF/1", "General Assembly")
                .bold(200, 254, 16, "LIST OF PARTICIPANTS")
                .bold(262, 290, 12, "CHAIR")
                .text(240, 310, 12, "Ms. Example")
                .bold(262, 340, 12, "MEMBERS")
                .body(123, 360, SENTENCE)
                .read();

        assertThat(document.title()).containsExactly("LIST OF PARTICIPANTS");
        assertThat(document.kind()).isEqualTo(DocumentKind.LIST);
    }

    @Test
    void aDraftStandsBeforeThoseWhoHandItIn() {
        UnDocument document = page("E/CN.99/2024/L.9", "Economic and Social Council")
                .bold(123, 240, 14, "Draft resolution on lighthouses")
                .bold(123, 270, 12, "Submitted by Utopia")
                .body(147, 300, SENTENCE)
                .read();

        assertThat(document.title()).containsExactly("Draft resolution on lighthouses", "Submitted by Utopia");
        assertThat(document.kind()).isEqualTo(DocumentKind.DRAFT_RESOLUTION);
    }

    @Test
    void whatTransmitsAReportIsNoReport() {
        UnDocument document = page("A/79/9007", "General Assembly")
                .bold(123, 240, 14, "Report of the Forum on Lighthouses")
                .bold(123, 270, 12, "Letter dated 1 March 2024 from the Chair of the Forum")
                .body(147, 300, SENTENCE)
                .read();

        assertThat(document.title()).hasSize(2);
        assertThat(document.kind()).isEqualTo(DocumentKind.LETTER);
    }

    @Test
    void aTitleBelowNothingIsStillFound() {
        UnDocument document = page("S/2024/9006", "Security Council")
                .bold(123, 223, 12, 13.5, "Letter dated 1 March 2024 from the Permanent Representative", "of Utopia")
                .body(147, 265, SENTENCE)
                .read();

        assertThat(document.masthead().proceedings()).isEmpty();
        assertThat(document.title())
                .containsExactly("Letter dated 1 March 2024 from the Permanent Representative of Utopia");
    }

    @Test
    void theHeadingOfTheListOfItemsIsNoTitle() {
        UnDocument document = page("E/CN.99/2024/1", "Economic and Social Council")
                .bold(123, 240, 14, "Annotated provisional agenda")
                .bold(123, 270, 12, "Provisional agenda")
                .text(123, 290, 10, "1. Election of officers.")
                .text(123, 302, 10, "2. Lighthouses of the northern lakes.")
                .body(123, 330, SENTENCE)
                .read();

        assertThat(document.title()).containsExactly("Annotated provisional agenda");
        assertThat(document.kind()).isEqualTo(DocumentKind.AGENDA);
        assertThat(document.body().get(0)).isInstanceOf(Heading.class);
    }

    @Test
    void capitalsBelowATitleInCapitalsGoOnThoughTheyAreNotCentred() {
        UnDocument document = page("S/1995/999", "Security Council")
                .text(150, 240, 10, "LETTER DATED 3 MAY 1995 FROM THE PERMANENT REPRESENTATIVE")
                .text(150, 252, 10, "OF UTOPIA TO THE UNITED NATIONS")
                .body(95, 300, SENTENCE)
                .read();

        assertThat(document.title())
                .containsExactly(
                        "LETTER DATED 3 MAY 1995 FROM THE PERMANENT REPRESENTATIVE OF UTOPIA TO THE UNITED NATIONS");
    }
}
