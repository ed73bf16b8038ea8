// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.io.DocumentSource;
import undoc.model.UnDocument;
import undoc.recognition.StructureTag;
import undoc.recognition.StructureTag.Role;
import undoc.recognition.StyledLine;
import undoc.recognition.StyledPage;

/** What the pages look like that the recognizers get to see. */
class PageLayoutTest {
    private static final String LETTER = """
            A/79/9803–S/2025/9803

            **General Assembly
            Security Council**

            Distr.: General
            7 March 2025
            English
            Original: Spanish

            **General Assembly**
            **Seventy-ninth session**
            Agenda item 130 (t)
            **Cooperation between rivers and lakes**

            **Security Council**
            **Eightieth year**

            **Letter dated 6 March 2025 from the Chair**

            I have the honour[^1] to write to the

            members of the lakes.

            [^1]: An honour.

            **Annex**

            **Rivers and lakes**

            1. One.
            """;

    private static List<StyledPage> pages(String text) {
        return MarkdownReader.pages(text, new ArrayList<>());
    }

    private static StyledLine line(List<StyledPage> pages, String text) {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + text));
    }

    @Test
    void organsAreLargeAtTheLeftAndDistributionIsBesideThem() {
        List<StyledPage> pages = pages(LETTER);
        StyledLine organ = line(pages, "General Assembly");
        StyledLine distribution = line(pages, "Distr.: General");
        assertThat(organ.runs().get(0).style().size()).isEqualTo(20);
        assertThat(distribution.box().left()).isGreaterThan(organ.box().right());
        assertThat(distribution.baseline())
                .isLessThan(pages.get(0).rules().get(0).top());
        assertThat(line(pages, "Seventy-ninth session").baseline())
                .isGreaterThan(pages.get(0).rules().get(0).top());
    }

    @Test
    void aSecondBodyHasAColumnOfItsOwn() {
        List<StyledPage> pages = pages(LETTER);
        List<StyledLine> council = pages.get(0).lines().stream()
                .filter(line -> line.text().equals("Security Council"))
                .toList();
        assertThat(council).hasSize(2);
        assertThat(council.get(1).box().left()).isGreaterThan(300);
        assertThat(line(pages, "Eightieth year").baseline())
                .isEqualTo(line(pages, "Seventy-ninth session").baseline());
    }

    @Test
    void theJobNumberBelowTheLastLinesOfTextIsAtTheFoot() throws IOException {
        String text = LETTER.substring(0, LETTER.indexOf("**Annex**"))
                + "Reissued for technical reasons.\n GE.25-02016* (E)   080824   090824\n*2502016*\n";

        assertThat(line(pages(text), "Reissued for technical reasons.").baseline())
                .isLessThan(700);
        UnDocument document = MarkdownReader.create()
                .read(DocumentSource.of("note.txt", text))
                .orThrow();
        assertThat(document.masthead().jobNumber()).contains("GE.25-02016");
        assertThat(document.body().toString()).contains("technical reasons").doesNotContain("02016");
    }

    @Test
    void titlesAndAnnexesAreSetLarger() {
        List<StyledPage> pages = pages(LETTER);
        assertThat(line(pages, "Letter dated 6 March 2025 from the Chair")
                        .runs()
                        .get(0)
                        .style()
                        .size())
                .isEqualTo(12);
        StyledLine annex = line(pages, "Annex");
        assertThat(annex.runs().get(0).style().size()).isEqualTo(14);
        assertThat(annex.page()).isEqualTo(2);
    }

    @Test
    void aFootnoteStandsAtTheFootOfThePageThatRefersToIt() {
        StyledLine note = line(pages(LETTER), "1 An honour.");
        assertThat(note.page()).isEqualTo(1);
        assertThat(note.tag().map(StructureTag::role)).contains(Role.NOTE);
        assertThat(note.runs().get(0).style().raised()).isTrue();
    }

    @Test
    void aSentenceThatGoesOnAfterAnEmptyLineIsOneElement() {
        String text =
                "The members of the commission of rivers and lakes ask all of the\n\nmembers of the sea.\n\nNext.";
        List<StyledLine> lines = pages(text).get(0).lines();
        assertThat(lines)
                .extracting(line -> line.tag().map(StructureTag::element))
                .containsExactly(Optional.of(0), Optional.of(0), Optional.of(1));
    }

    @Test
    void longLinesAreBrokenBetweenWords() {
        String text = "word ".repeat(100).strip();
        List<StyledLine> lines = pages(text).get(0).lines();
        assertThat(lines)
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(line.box().right()).isLessThan(540));
        assertThat(String.join(" ", lines.stream().map(l -> l.text().strip()).toList()))
                .isEqualTo(text);
    }

    @Test
    void pagesOfAScriptFromTheRightAreMirrored() {
        List<StyledPage> pages =
                pages("Distr.: General\n7 March 2025\nArabic\n\nالجمعية العامة\n\n" + "كلمة ".repeat(60));
        assertThat(line(pages, "Distr.: General").box().right()).isLessThan(306);
    }
}
