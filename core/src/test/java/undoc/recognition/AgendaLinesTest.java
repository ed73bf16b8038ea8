// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Proceeding;
import undoc.model.SessionType;
import undoc.model.UnDocument;

/** Sessions and agenda items below the rule of a masthead, as they are set. */
class AgendaLinesTest {
    private static final String SENTENCE = "The Board will have before it the plan for the northern lights.";

    @Test
    void aSpecialSessionMayBeNamedOverTwoLines() {
        SessionLine line = SessionLine.at(
                        new Sheet().text("Dixième session", "extraordinaire").lines(), 0)
                .orElseThrow();

        assertThat(line.session().type()).isEqualTo(SessionType.SPECIAL);
        assertThat(line.session().text()).isEqualTo("Dixième session extraordinaire");
        assertThat(line.length()).isEqualTo(2);
    }

    @Test
    void theTitleMayBeginBehindTheNumber() {
        AgendaItem item = only(board().text(60, 260, 10, "Agenda item 5: Review of the lights")
                        .text(60, 272, 10, "of the northern lakes"))
                .agendaItems()
                .get(0);

        assertThat(item.number()).isEqualTo("5");
        assertThat(item.title()).contains("Review of the lights of the northern lakes");
        assertThat(item.text()).contains("Agenda item 5");
    }

    @Test
    void titlesOfSeveralItemsBeginAtTheMargin() {
        Proceeding board = only(board().text(60, 260, 10, "Agenda items 10 and 39")
                .text(60, 272, 10, "REPORT OF THE BOARD ON THE")
                .text(72, 284, 10, "LIGHTS OF THE NORTH")
                .text(60, 296, 10, "LAW OF THE LAKES"));

        assertThat(board.agendaItems())
                .extracting(item -> item.title().orElse(""))
                .containsExactly("REPORT OF THE BOARD ON THE LIGHTS OF THE NORTH", "LAW OF THE LAKES");
    }

    @Test
    void theNameOfTheAgendaMayGoOnInTheNextLine() {
        Proceeding board = only(board().text(60, 260, 10, "Temas 28 y 112 del programa")
                .text(72, 272, 10, "provisional*")
                .text(60, 284, 10, "LUCES DEL NORTE")
                .text(60, 296, 10, "CUESTIONES RELATIVAS A LOS LAGOS"));

        assertThat(board.agendaItems())
                .extracting(item -> item.title().orElse(""))
                .containsExactly("LUCES DEL NORTE", "CUESTIONES RELATIVAS A LOS LAGOS");
        assertThat(board.agendaItems().get(0).stage()).contains(AgendaStage.PROVISIONAL);
    }

    @Test
    void executiveSessionsAreCountedOnTheirOwn() {
        Proceeding board = only(board().text(60, 260, 10, "Item 1 of the provisional agenda"));

        assertThat(board.body()).isEqualTo("Trade and Development Board");
        assertThat(board.session().orElseThrow().type()).isEqualTo(SessionType.EXECUTIVE);
        assertThat(board.session().orElseThrow().number()).hasValue(68);
        assertThat(board.session().orElseThrow().dates()).contains("Geneva, 30 September–4 October 2024");
    }

    private static FirstPage board() {
        return FirstPage.blank()
                .newYork(
                        "United Nations",
                        "TD/B/EX(68)/9",
                        List.of("United Nations Conference", "on Trade and Development"),
                        List.of("Distr.: General", "2 July 2024", "Original: English"))
                .bold(60, 223, 10, 12, "Trade and Development Board", "Sixty-eighth executive session")
                .text(60, 247, 10, "Geneva, 30 September–4 October 2024");
    }

    private static Proceeding only(FirstPage page) {
        UnDocument document = page.bold(123, 320, 14, "Northern lights")
                .body(123, 350, SENTENCE)
                .read();
        assertThat(document.masthead().proceedings()).hasSize(1);
        return document.masthead().proceedings().get(0);
    }
}
