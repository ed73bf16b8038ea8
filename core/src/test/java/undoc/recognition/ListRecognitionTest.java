// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static undoc.recognition.SheetReading.blocks;
import static undoc.recognition.SheetReading.texts;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.ListBlock;
import undoc.model.body.Paragraph;
import undoc.model.body.Table;

/** Numbers, letters and bullets, and what belongs to them. */
class ListRecognitionTest {
    @Test
    void numberedParagraphsTakeTheirSubparagraphs() {
        List<Block> blocks = blocks(new Sheet()
                .text("1. Ferries run by day and by", "night, except:")
                .text("(a) In ice;")
                .text("(b) In fog;")
                .text("2. Fares are fixed every year."));

        assertThat(blocks).hasSize(2);
        assertThat(((Paragraph) blocks.get(0)).number()).contains("1.");
        assertThat(Content.text(((Paragraph) blocks.get(0)).content()))
                .isEqualTo("Ferries run by day and by night, except:");
        assertThat(((Paragraph) blocks.get(0)).blocks())
                .extracting(block -> ((Paragraph) block).number())
                .containsExactly(Optional.of("(a)"), Optional.of("(b)"));
    }

    @ParameterizedTest
    @CsvSource({"2., (a), (b)", "11., a), b)", "٢ -, (أ), (ب)", "2, (a), (b)", "(c), (i), (ii)"})
    void aNumberWithALetterRightBehindItTakesWhatTheLetterBegins(String number, String first, String second) {
        String blank = number.equals("2") ? "" : " ";
        List<Block> blocks = blocks(new Sheet()
                .text(number + blank + first + " Ferries run by day", "and by night.")
                .text(second + " Rafts do not."));

        assertThat(blocks).singleElement().isInstanceOfSatisfying(Paragraph.class, paragraph -> {
            assertThat(paragraph.number()).contains(number);
            assertThat(paragraph.content()).isEmpty();
            assertThat(paragraph.blocks())
                    .extracting(block -> ((Paragraph) block).number().orElse(""))
                    .containsExactly(first, second);
        });
    }

    @Test
    void aLetterThatIsNotTheFirstIsOfTheText() {
        assertThat(blocks(new Sheet().text("2. (c) of the list is about ferries.")))
                .singleElement()
                .isInstanceOfSatisfying(Paragraph.class, paragraph -> assertThat(Content.text(paragraph.content()))
                        .startsWith("(c) of the list"));
    }

    @Test
    void aNumberWithPointsThatDoesNotGoOnIsOfTheText() {
        List<Block> blocks = blocks(new Sheet()
                .text("21.6 Ferries may be stopped, in the cases of paragraph", "21.1 above, by night.")
                .text("21.7 Rafts may not."));

        assertThat(blocks)
                .extracting(block -> ((Paragraph) block).number().orElse(""))
                .containsExactly("21.6", "21.7");
    }

    @Test
    void listsSideBySideAreReadFromTheirTops() {
        List<Block> blocks = blocks(new Sheet()
                .cells("• Albania", "• Fiji")
                .cells("• Bahamas", "• Ghana")
                .cells("• Chad", "• Haiti"));

        assertThat(blocks).singleElement().isInstanceOfSatisfying(Table.class, table -> assertThat(table.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .extracting(cell -> Content.text(cell.content()))
                        .containsExactly("Albania\nBahamas\nChad", "Fiji\nGhana\nHaiti")));
    }

    @Test
    void anEmptyBulletBesideABulletIsNoItem() {
        assertThat(blocks(new Sheet().cells("•", "• Albania").at(120, "• Bahamas")))
                .singleElement()
                .isInstanceOfSatisfying(
                        ListBlock.class, list -> assertThat(list.items()).hasSize(2));
    }

    @Test
    void bulletsMakeAList() {
        List<Block> blocks = blocks(new Sheet()
                .text("• One ferry for the whole of the", "northern bank.")
                .text("• Two ferries for the whole of the", "southern bank.")
                .text("The end of it."));

        assertThat(blocks).hasSize(2);
        assertThat(((ListBlock) blocks.get(0)).items()).hasSize(2);
    }

    @Test
    void aBulletBehindDashesGoesBackToTheBulletsFurtherOut() {
        List<Block> blocks = blocks(new Sheet()
                .at(20, "• Ferries of the north:")
                .at(40, "– Those that run in ice;")
                .at(40, "– Those that run in fog;")
                .at(20, "• Ferries of the south:")
                .at(40, "• Those that run by night;")
                .at(20, "• Rafts."));

        assertThat(blocks).singleElement().isInstanceOfSatisfying(ListBlock.class, list -> assertThat(list.items())
                .extracting(item -> texts(item.content()))
                .containsExactly(
                        List.of("Ferries of the north:", "Those that run in ice;\nThose that run in fog;"),
                        List.of("Ferries of the south:", "Those that run by night;"),
                        List.of("Rafts.")));
    }

    @Test
    void numbersFurtherInBelongToTheNumberedParagraphThatAnnouncesThem() {
        List<Block> blocks = blocks(new Sheet()
                .text("6. The agenda of the meeting was as follows:")
                .at(24, "1. Ferries of the north:")
                .at(48, "(a) By day;")
                .at(24, "2. Ferries of the south.")
                .text("7. It was adopted.")
                .text("1. Numbers begin anew."));

        assertThat(blocks)
                .extracting(block -> ((Paragraph) block).number().orElse(""))
                .containsExactly("6.", "7.", "1.");
        assertThat(((Paragraph) blocks.get(0)).blocks())
                .extracting(block -> ((Paragraph) block).number().orElse(""))
                .containsExactly("1.", "2.");
    }

    @Test
    void numbersFurtherInNeedNoAnnouncementAndGoOnAtTheirPlace() {
        List<Block> blocks = blocks(new Sheet()
                .text("2. The list below sets out the ferries.")
                .at(24, "1. Ferries of the north.")
                .at(24, "2. Ferries of the south.")
                .text("3. Fares are fixed every year."));

        assertThat(blocks)
                .extracting(block -> ((Paragraph) block).number().orElse(""))
                .containsExactly("2.", "3.");
        assertThat(((Paragraph) blocks.get(0)).blocks()).hasSize(2);
    }

    @Test
    void theFirstLetterBelowAShortLineIsNotOfIt() {
        List<Block> blocks = blocks(new Sheet()
                .text("1. Ferries run by day and by night, except those of the", "north, which run by day only.")
                .text(
                        "2. Freight",
                        "a. Ferries carry freight by day and by night on",
                        "all rivers.",
                        "b. Rafts do not."));

        assertThat(Content.text(((Paragraph) blocks.get(1)).content())).isEqualTo("Freight");
        assertThat(((Paragraph) blocks.get(1)).blocks()).hasSize(2);
    }

    @Test
    void theNinthLetterWithAStopGoesOnWithTheEighth() {
        List<Block> blocks = blocks(new Sheet()
                .text("(c) What the Union knows:")
                .text("h. The ferries;")
                .text("i. The rafts;")
                .text("j. The rivers."));

        assertThat(((Paragraph) blocks.get(0)).blocks()).hasSize(3);
    }

    @Test
    void aRowOfAsterisksIsNoList() {
        assertThat(blocks(new Sheet()
                        .text("1. The ferries run.")
                        .centred("*   *   *")
                        .text("2. The rafts do not.")))
                .hasSize(3)
                .allMatch(Paragraph.class::isInstance);
    }

    @Test
    void lettersGoOnBehindAQuotationAndWhatIsSaidOfIt() {
        List<Block> blocks = blocks(new Sheet()
                .text("7. The report of the Ferry Union was amended in two", "places, as the members had asked:")
                .at(24, "(a) Paragraph 4, which read:")
                .at(36, "“4. Calls upon all the ferries to run by", "night;”,")
                .text("would be deleted from it;")
                .at(24, "(b) Paragraph 5 would be deleted too.")
                .text("8. The report was adopted."));

        assertThat(blocks).hasSize(2);
        assertThat(((Paragraph) blocks.get(0)).blocks()).hasSize(2);
        assertThat(((Paragraph) ((Paragraph) blocks.get(0)).blocks().get(0)).blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Quotation", "Paragraph");
    }
}
