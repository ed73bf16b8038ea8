// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static undoc.recognition.InventedMastheads.cover;

import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.model.body.Content;

/** Covers with a title page behind them that says the same again. */
class InnerTitleTest {
    private static final String SENTENCE = "The Committee met at the seat of the Union of Ferries and Rafts.";

    private static StyledPage turned(int number, FirstPage page) {
        StyledPage first = page.page();
        List<StyledLine> lines = first.lines().stream()
                .map(line -> new StyledLine(number, line.box(), line.baseline(), line.runs(), line.tag()))
                .toList();
        return new StyledPage(number, first.width(), first.height(), lines, first.rules(), first.figures());
    }

    /** The page with the title of the cover on it. */
    private static FirstPage titled(FirstPage page) {
        return page.bold(123, 160, 14, "Report of the Committee on Lighthouses").bold(123, 180, 14, "2025 session");
    }

    private static UnDocument read(FirstPage... pages) {
        List<StyledPage> all = new java.util.ArrayList<>();
        for (FirstPage page : pages) {
            all.add(turned(all.size() + 1, page));
        }
        return DocumentRecognizer.create().recognize(all).orThrow();
    }

    @Test
    void whatTheInnerTitlePageRepeatsIsNoTextAndTheRestIsOfTheMasthead() {
        UnDocument document = read(
                cover(),
                FirstPage.blank().text(530, 200, 10, "A/79/99"),
                FirstPage.blank()
                        .bold(60, 112, 14, "General Assembly")
                        .text(440, 112, 10, "A/79/99")
                        .text(60, 128, 10, "Official Records")
                        .text(60, 140, 10, "Seventy-ninth Session")
                        .text(60, 152, 10, "Supplement No. 99")
                        .text(440, 164, 10, "Original: French")
                        .bold(123, 260, 18, 20, "Report of the Committee on", "Lighthouses", "2025 session")
                        .bold(123, 600, 14, "United Nations • New York, 2025"),
                FirstPage.blank().body(123, 200, SENTENCE));

        assertThat(document.title()).containsExactly("Report of the Committee on Lighthouses", "2025 session");
        assertThat(document.masthead().printed()).endsWith("Original: French", "United Nations • New York, 2025");
        assertThat(document.masthead().originalLanguages()).containsExactly(Language.FRENCH);
        assertThat(Content.text(document.body())).startsWith(SENTENCE);
    }

    @Test
    void aShortPageInTheTypeOfTheTextIsText() {
        UnDocument document = read(
                cover(),
                FirstPage.blank()
                        .text(123, 160, 10, "Report of the Committee on Lighthouses")
                        .text(123, 172, 10, "2025 session"));

        assertThat(Content.text(document.body())).contains("Report of the Committee on Lighthouses");
    }

    @Test
    void anAnnexWithTheTitleOfTheDocumentIsText() {
        UnDocument document = read(
                cover(),
                titled(FirstPage.blank().bold(60, 112, 14, "Annex")).text(123, 220, 10, "None."),
                FirstPage.blank().body(123, 200, SENTENCE));

        assertThat(document.annexes()).singleElement().satisfies(annex -> assertThat(Content.text(annex.body()))
                .contains("None."));
    }

    @Test
    void behindTextNoPageRepeatsTheTitle() {
        UnDocument document =
                read(cover().body(123, 500, SENTENCE).body(123, 572, SENTENCE), titled(FirstPage.blank()));

        assertThat(Content.text(document.body())).contains("Report of the Committee on Lighthouses");
    }

    @Test
    void aPageWithMoreThanTheTitleIsText() {
        UnDocument document = read(cover(), titled(FirstPage.blank()).body(123, 220, SENTENCE));

        assertThat(Content.text(document.body())).contains("Report of the Committee on Lighthouses", SENTENCE);
    }
}
