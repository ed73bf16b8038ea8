// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.model.UnDocument;
import undoc.model.body.Paragraph;

/** Distances between lines on short pages of the typewriter age, a blank line between paragraphs. */
class LeadingTest {
    private static FirstPage page() {
        return FirstPage.blank()
                .typewriter(
                        "E",
                        "Economic and Social Council",
                        List.of("Distr.", "LIMITED", "E/1994/L.99", "25 July 1994", "ORIGINAL: ENGLISH"));
    }

    @Test
    void paragraphsOfOneLineStayApart() {
        UnDocument document = page().text(186, 250, 10, "LIGHTHOUSES OF THE NORTHERN LAKES")
                .text(95, 290, 10, "The Economic and Social Council,")
                .text(95, 314, 10, "Recalling its resolution 1993/99 of 25 July 1993,")
                .text(95, 338, 10, "1.   Takes note of the report of the Secretary-General on lighthouses;")
                .text(95, 362, 10, "2.   Requests the Secretary-General to report on them.")
                .read();

        assertThat(document.body())
                .extracting(block -> ((Paragraph) block).number().orElse(""))
                .containsExactly("", "", "1.", "2.");
    }

    @Test
    void linesInDoubleSpacingGoOn() {
        UnDocument document = page().text(186, 250, 10, "LIGHTHOUSES OF THE NORTHERN LAKES")
                .text(65, 290, 10, "The Secretary-General has the honour to transmit to the Council the report on the")
                .text(
                        65,
                        312,
                        10,
                        "lighthouses of the northern lakes, which the Board adopted at its third session and")
                .text(
                        65,
                        334,
                        10,
                        "which the Council had asked for in its resolution of the year before, together with")
                .text(65, 356, 10, "the views of Governments.")
                .read();

        assertThat(document.body()).hasSize(1);
    }
}
