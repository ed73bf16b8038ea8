// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.io.Box;
import undoc.model.UnDocument;
import undoc.model.body.Content;
import undoc.recognition.StructureTag.Role;

/** What pages carry at their edges. */
class PageFurnitureTest {
    private static final String SENTENCE =
            "The ferries of the northern bank run every hour of the day and of the night.";

    private static StyledLine line(int page, double y, Box box, String text, boolean artifact) {
        StyledRun run = new StyledRun(text, new TextStyle(9, false, false, false, false, false), box, Optional.empty());
        Optional<StructureTag> tag = artifact ? Optional.of(StructureTag.of(Role.ARTIFACT, 0, 0)) : Optional.empty();
        return new StyledLine(page, box, y, List.of(run), tag);
    }

    private static StyledLine cell(int page, double y, String text, Role role, int row) {
        StyledLine plain = line(page, y, new Box(123, y - 8, 40, 9), text, false);
        return new StyledLine(
                page, plain.box(), y, plain.runs(), Optional.of(new StructureTag(role, 0, row, 0, row, 0)));
    }

    private static StyledPage page(int number, StyledLine... edge) {
        Stream<StyledLine> text = IntStream.range(0, 6)
                .mapToObj(i -> 200 + 12.0 * i)
                .map(y -> line(number, y, new Box(123, y - 8, 365, 10), SENTENCE, false));
        return new StyledPage(
                number, 612, 792, Stream.concat(Stream.of(edge), text).toList(), List.of(), List.of());
    }

    private static StyledLine foot(int page, String text) {
        return line(page, 750, new Box(60, 742, 40, 9), text, false);
    }

    private static StyledPage cover() {
        return FirstPage.blank()
                .text(519, 48, 10, "A/79/99")
                .bold(123, 216, 28, "Report of the Committee on Ferries")
                .bold(123, 415, 20, "General Assembly")
                .bold(123, 432, 14, "Official Records")
                .page();
    }

    @Test
    void wordsAtASlantThatComeAgainOnEachPageAreTextOnce() {
        String text = Content.text(DocumentRecognizer.create()
                .recognize(IntStream.rangeClosed(1, 3)
                        .mapToObj(number ->
                                page(number, line(number, 500, new Box(120, 150, 350, 350), "ADVANCE COPY", false)))
                        .toList())
                .orThrow()
                .body());

        assertThat(text.split("ADVANCE COPY", -1)).hasSize(2);
    }

    @Test
    void documentsWithACoverHaveTheirJobNumberAtTheFootOfTheOtherPages() {
        UnDocument document = DocumentRecognizer.create()
                .recognize(List.of(cover(), page(2, foot(2, "25-99999")), page(3, foot(3, "3/4 25-99999"))))
                .orThrow();

        assertThat(document.masthead().jobNumber()).contains("25-99999");
    }

    @Test
    void oneNumberOfThatFormIsNone() {
        UnDocument document = DocumentRecognizer.create()
                .recognize(List.of(cover(), page(2, foot(2, "25-99999")), page(3)))
                .orThrow();

        assertThat(document.masthead().jobNumber()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/49/9001;English;Annex II;Page 12", "E/CN.4/1995/9001;page 12;Annex"})
    void theAnnexThatAPageIsOfStandsBesideSymbolAndNumber(String lines) {
        List<String> texts = List.of(lines.split(";"));
        StyledLine[] head = IntStream.range(0, texts.size())
                .mapToObj(i -> line(2, 40 + 12 * i, new Box(430, 32 + 12 * i, 45, 9), texts.get(i), false))
                .toArray(StyledLine[]::new);

        StyledPage second =
                PageFurniture.strip(List.of(page(1), page(2, head)), 9).get(1);

        assertThat(second.lines()).extracting(StyledLine::text).containsOnly(SENTENCE);
    }

    @Test
    void thePageNumberOfAPageThatWasTurnedStandsAtItsSide() {
        StyledLine turned = line(2, 45, new Box(36, 60, 9, 16), "14/24", true);

        StyledPage second =
                PageFurniture.strip(List.of(page(1), page(2, turned)), 10).get(1);

        assertThat(second.lines()).extracting(StyledLine::text).containsOnly(SENTENCE);
    }

    @Test
    void aNumberInACellAtTheEdgeOfAPageIsText() {
        StyledPage last = page(2, cell(2, 80, "2029", Role.TABLE_CELL, 4), cell(2, 740, "14", Role.TABLE_CELL, 5));

        assertThat(PageFurniture.strip(List.of(page(1), last), 10).get(1).lines())
                .extracting(StyledLine::text)
                .contains("2029", "14");
    }

    @Test
    void theHeadOfATableRepeatedOverleafIsNot() {
        StyledPage first = page(1, cell(1, 300, "Lighthouse", Role.TABLE_HEADER, 0));
        StyledPage second = page(
                2,
                line(2, 130, new Box(123, 122, 40, 9), "Lighthouse", true),
                cell(2, 150, "Lighthouse", Role.TABLE_CELL, 7));

        List<StyledPage> stripped = PageFurniture.strip(List.of(first, second), 10);

        assertThat(stripped.get(0).lines()).extracting(StyledLine::text).contains("Lighthouse");
        assertThat(stripped.get(1).lines()).extracting(StyledLine::text).containsOnlyOnce("Lighthouse");
    }
}
