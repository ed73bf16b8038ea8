// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static undoc.recognition.SplitSheets.LETTER;
import static undoc.recognition.SplitSheets.only;
import static undoc.recognition.SplitSheets.split;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which annexes go on from one another, and which are of an annexed text. */
class NestedAnnexesTest {
    @Test
    void numbersInWordsGoOn() {
        Sheet sheet = new Sheet().text(LETTER);
        List.of("المرفق العاشر", "المرفق الحادي عشر", "الضميمة الأولى", "الضميمة الثانية", "المرفق الثاني عشر")
                .forEach(label -> sheet.page().heading(label).text(LETTER));

        assertThat(split(sheet).annexes()).extracting(AnnexPart::depth).containsExactly(1, 1, 2, 2, 1);
    }

    @Test
    void annexesInPartsGoOnFromOneAnother() {
        Sheet sheet = new Sheet().text(LETTER);
        List.of("Annex 1", "Annex 2.1", "Annex 2.2", "Annex 2.10", "Annex 3a", "Annex 3b", "Annex 3b", "Annex 2")
                .forEach(label -> sheet.page().heading(label).text(LETTER));

        assertThat(split(sheet).annexes())
                .extracting(annex -> annex.head().words().label())
                .containsExactly("Annex 1", "Annex 2.1", "Annex 2.2", "Annex 2.10", "Annex 3a", "Annex 3b");
    }

    @Test
    void enclosuresHangOnAnnexes() {
        SplitDocument split = split(new Sheet()
                .text(LETTER)
                .page()
                .heading("Annex I")
                .text(LETTER)
                .page()
                .heading("Enclosure")
                .text(LETTER)
                .page()
                .heading("Attachment")
                .text(LETTER)
                .page()
                .heading("Annex II")
                .text(LETTER)
                .page()
                .heading("Enclosure")
                .text(LETTER));

        assertThat(split.annexes())
                .extracting(part -> part.head().words().label(), AnnexPart::depth)
                .containsExactly(
                        tuple("Annex I", 1),
                        tuple("Enclosure", 2),
                        tuple("Attachment", 3),
                        tuple("Annex II", 1),
                        tuple("Enclosure", 2));
    }

    @Test
    void annexesOfAnAnnexedTextStayInIt() {
        AnnexPart annex = only(new Sheet()
                .text(LETTER)
                .page()
                .heading("Annex")
                .heading("Regulations on ferries")
                .text(LETTER)
                .page()
                .heading("Annex I")
                .text(LETTER)
                .page()
                .heading("Annex II")
                .text(LETTER));

        assertThat(annex.lines()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "Annex I, Annex 1, Annex 2, Annex II",
        "Annex I to the letter dated 3 May 2031, Annex I, Annex II, Annex II to the letter dated 3 May 2031"
    })
    void annexesOfAnAnnexedTextAreNumberedOrNamedInAnotherWay(String one, String inner, String other, String two) {
        Sheet sheet = new Sheet().text(LETTER);
        List.of(one, inner, other, two)
                .forEach(head -> sheet.page().heading(head).text(LETTER));

        assertThat(split(sheet).annexes())
                .extracting(part -> part.head().words().label(), AnnexPart::depth)
                .containsExactly(tuple("Annex I", 1), tuple("Annex II", 1));
    }

    @Test
    void mentionsContentsAndPluralsAreNoHeads() {
        SplitDocument split = split(new Sheet()
                .heading("Annexes")
                .text("Annex I . . . . . . . . . . . . . . . . . . . . . . . . . . . . 12")
                .text("annex II to the present report, for onward transmission to the Board")
                .text("Annex III to the Convention lists the ferries that the Parties run at night,")
                .heading("Annex-related questions of the ferry")
                .text(LETTER));

        assertThat(split.annexes()).isEmpty();
        assertThat(split.body()).hasSize(7);
    }
}
