// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static undoc.recognition.InventedMastheads.BLOCK;
import static undoc.recognition.InventedMastheads.SENTENCE;
import static undoc.recognition.InventedMastheads.assembly;
import static undoc.recognition.InventedMastheads.session;
import static undoc.recognition.InventedMastheads.shown;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import undoc.io.ReadResult;
import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.model.UnDocument;

/** Invented mastheads of other places, bodies and decades than the letter of today. */
class MastheadStylesTest {
    @Test
    void typewriterHasTheSymbolInTheBlockOfDistribution() {
        UnDocument document = FirstPage.blank()
                .typewriter(
                        "A",
                        "General Assembly",
                        List.of("Distr.", "GENERAL", "", "A/49/9001", "7 October 1994", "ENGLISH", "ORIGINAL: FRENCH")
                                .stream()
                                .map(line -> line.isEmpty() ? " " : line)
                                .toList())
                .text(65, 237, 10, "Forty-ninth session")
                .text(65, 249, 10, "Agenda item 91 (c)")
                .text(159, 296, 10, "PROTECTION OF LIGHTHOUSES ON INLAND WATERS AND")
                .text(198, 307, 10, "OF THE HARBOURS OF THE LAKES")
                .underlined(213, 331, 10, "Report of the Secretary-General")
                .body(65, 389, SENTENCE)
                .text(65, 719, 10, "94-99999 (E)   101094")
                .text(523, 719, 10, "/...")
                .read();
        Masthead masthead = document.masthead();

        assertThat(masthead.symbols()).extracting(Object::toString).containsExactly("A/49/9001");
        assertThat(masthead.organs()).containsExactly("General Assembly");
        assertThat(masthead.distribution()).contains(Distribution.GENERAL);
        assertThat(masthead.date()).contains(LocalDate.of(1994, 10, 7));
        assertThat(masthead.language()).contains(Language.ENGLISH);
        assertThat(masthead.originalLanguages()).containsExactly(Language.FRENCH);
        assertThat(masthead.jobNumber()).contains("94-99999");
        assertThat(masthead.printed()).contains("UNITED NATIONS", "A", "/...");
        assertThat(session(document, 0).number()).isEqualTo(OptionalInt.of(49));
        assertThat(masthead.proceedings().get(0).agendaItems())
                .extracting(AgendaItem::number)
                .containsExactly("91 (c)");
        assertThat(document.title())
                .containsExactly(
                        "PROTECTION OF LIGHTHOUSES ON INLAND WATERS AND OF THE HARBOURS OF THE LAKES",
                        "Report of the Secretary-General");
        assertThat(document.kind()).isEqualTo(DocumentKind.REPORT);
    }

    @Test
    void genevaNamesCouncilAndWorkingGroupBelowTheAssembly() {
        UnDocument document = assembly("A/HRC/WG.99/7/UTO/1")
                .bold(60, 231, 12, "Human Rights Council")
                .bold(60, 244, 10, "Working Group on Lighthouses")
                .bold(60, 256, 10, "Seventh session")
                .text(60, 268, 10, "Geneva, 8–19 February 2024")
                .bold(113, 300, 14, 15, "National report submitted in accordance with", "resolution 5/99*")
                .bold(113, 348, 14, "Utopia")
                .body(113, 390, SENTENCE)
                .text(57, 770, 10, "GE.24-99999 (E)    070324    080324")
                .read();
        List<Proceeding> proceedings = document.masthead().proceedings();

        assertThat(proceedings)
                .extracting(Proceeding::body)
                .containsExactly("Human Rights Council", "Working Group on Lighthouses");
        assertThat(proceedings.get(0).session()).isEmpty();
        assertThat(session(document, 1).number()).isEqualTo(OptionalInt.of(7));
        assertThat(session(document, 1).dates()).contains("Geneva, 8–19 February 2024");
        assertThat(document.masthead().jobNumber()).contains("GE.24-99999");
        assertThat(document.title())
                .containsExactly("National report submitted in accordance with resolution 5/99", "Utopia");
    }

    @Test
    void europeanCommissionPutsSessionAndItemInBrackets() {
        UnDocument document = FirstPage.blank()
                .typewriter(
                        "E",
                        "Economic and Social Council",
                        List.of("Distr.", "GENERAL", "TRANS/WP.99/2001/20", "6 August 2001", "Original: ENGLISH"))
                .bold(65, 238, 12, "ECONOMIC COMMISSION FOR EUROPE")
                .underlined(65, 264, 12, "Working Party on Lighthouses")
                .text(65, 278, 12, "(Fifty-fifth session, 16-18 October 2001,")
                .text(65, 292, 12, "agenda item 13 )")
                .text(183, 350, 12, "LIGHTS OF THE NORTHERN LAKES")
                .body(65, 400, SENTENCE)
                .read();

        Proceeding last = document.masthead().proceedings().get(1);
        assertThat(last.body()).isEqualTo("Working Party on Lighthouses");
        assertThat(last.session().orElseThrow().number()).isEqualTo(OptionalInt.of(55));
        assertThat(last.session().orElseThrow().dates()).contains("16-18 October 2001");
        assertThat(last.agendaItems()).extracting(AgendaItem::number).containsExactly("13");
        assertThat(document.title()).containsExactly("LIGHTS OF THE NORTHERN LAKES");
    }

    @Test
    void aCommitteeMayStandBelowTheSession() {
        UnDocument document = assembly("A/C.3/78/L.99")
                .bold(60, 222, 10, 12, "Seventy-eighth session", "Third Committee")
                .text(60, 246, 10, "Agenda item 71 (b)")
                .bold(60, 258, 10, 12, "Promotion and protection of lighthouses:", "questions of the northern lakes")
                .bold(123, 300, 10, "Utopia and Atlantis: draft resolution")
                .bold(123, 325, 12, "Lighthouses of the northern lakes")
                .body(123, 350, SENTENCE)
                .read();

        Proceeding only = document.masthead().proceedings().get(0);
        assertThat(document.masthead().proceedings()).hasSize(1);
        assertThat(only.body()).isEqualTo("Third Committee");
        assertThat(only.session().orElseThrow().number()).isEqualTo(OptionalInt.of(78));
        assertThat(only.agendaItems().get(0).title())
                .contains("Promotion and protection of lighthouses: questions of the northern lakes");
        assertThat(document.title())
                .containsExactly("Lighthouses of the northern lakes", "Utopia and Atlantis: draft resolution");
        assertThat(document.kind()).isEqualTo(DocumentKind.DRAFT_RESOLUTION);
    }

    @Test
    void aResumedSessionAndAnItemOfTheProvisionalAgenda() {
        UnDocument document = FirstPage.blank()
                .newYork(
                        "United Nations",
                        "E/C.99/2024/5",
                        List.of("Economic and Social Council"),
                        List.of(
                                "Distr.: Limited",
                                "5 March 2024",
                                "English",
                                "Original: Arabic, English",
                                "and Spanish"))
                .bold(60, 223, 12, 13.5, "Committee on Lighthouses and", "Harbours")
                .bold(60, 249, 10, "2024 resumed session")
                .text(60, 261, 10, "New York, 19–23 May 2024")
                .text(60, 273, 10, "Item 4 (a) of the provisional agenda*")
                .bold(60, 285, 10, "New lights")
                .bold(123, 320, 14, "Note by the Secretariat**")
                .body(123, 350, SENTENCE)
                .read();

        assertThat(document.masthead().distribution()).contains(Distribution.LIMITED);
        assertThat(document.masthead().originalLanguages())
                .containsExactly(Language.ARABIC, Language.ENGLISH, Language.SPANISH);
        assertThat(document.masthead().proceedings().get(0).body()).isEqualTo("Committee on Lighthouses and Harbours");
        Session session = session(document, 0);
        assertThat(session.resumed()).isTrue();
        assertThat(session.type()).isEqualTo(SessionType.REGULAR);
        assertThat(session.number()).isEqualTo(OptionalInt.of(2024));
        AgendaItem item = document.masthead().proceedings().get(0).agendaItems().get(0);
        assertThat(item.number()).isEqualTo("4 (a)");
        assertThat(item.stage()).contains(AgendaStage.PROVISIONAL);
        assertThat(document.title()).containsExactly("Note by the Secretariat");
        assertThat(document.kind()).isEqualTo(DocumentKind.NOTE);
    }

    @Test
    void anOrganOfSeveralLinesIsOneName() {
        UnDocument document = FirstPage.blank()
                .newYork(
                        "United Nations",
                        "CLH/C/UTO/CO/6",
                        List.of("Convention on the", "Protection of", "Lighthouses"),
                        shown(BLOCK))
                .bold(60, 225, 12, "Committee on the Protection of Lighthouses")
                .bold(123, 268, 14, 15, "Concluding observations on the sixth periodic", "report of Utopia*")
                .body(123, 320, SENTENCE)
                .read();

        assertThat(document.masthead().organs()).containsExactly("Convention on the Protection of Lighthouses");
        assertThat(document.masthead().proceedings())
                .extracting(Proceeding::body)
                .containsExactly("Committee on the Protection of Lighthouses");
        assertThat(document.kind()).isEqualTo(DocumentKind.OBSERVATIONS);
    }

    @Test
    void whatIsNotUnderstoodIsKeptAndReported() {
        FirstPage page = assembly("A/78/9003*")
                .text(397, 140, 10, "Printed on both sides")
                .bold(60, 222, 10, "Seventy-eighth session")
                .bold(123, 268, 14, "Lighthouses")
                .body(123, 320, SENTENCE);

        ReadResult result = DocumentRecognizer.create().recognize(List.of(page.page()));

        Masthead masthead = result.orThrow().masthead();
        assertThat(masthead.symbols()).extracting(Object::toString).containsExactly("A/78/9003");
        assertThat(masthead.printed()).contains("A/78/9003*", "Printed on both sides", "Distr.: General");
        assertThat(result.problems())
                .filteredOn(problem -> problem.isA("recognition.masthead"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().toString()).isEqualTo("page 1 at 397,132"));
    }

    @Test
    void thatATextIsNotEditedYetIsNoOrgan() {
        Masthead masthead = assembly("A/HRC/99/99")
                .bold(123, 150, 14, "Advance unedited version")
                .bold(60, 222, 12, "Human Rights Council")
                .bold(123, 268, 14, "Lighthouses")
                .body(123, 320, SENTENCE)
                .read()
                .masthead();

        assertThat(masthead.organs()).containsExactly("General Assembly");
        assertThat(masthead.printed()).contains("Advance unedited version");
    }

    @Test
    void theSecondColumnMayStandALittleHigher() {
        UnDocument document = assembly("A/78/9004-S/2024/9004")
                .bold(348, 221.5, 10, "Security Council")
                .bold(60, 222, 10, "General Assembly")
                .bold(348, 233.5, 10, "Seventy-ninth year")
                .bold(60, 234, 10, "Seventy-eighth session")
                .bold(123, 268, 14, "Lighthouses")
                .body(123, 320, SENTENCE)
                .read();

        assertThat(document.masthead().proceedings())
                .extracting(Proceeding::body)
                .containsExactly("General Assembly", "Security Council");
        assertThat(document.title()).containsExactly("Lighthouses");
    }
}
