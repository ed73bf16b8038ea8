// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import undoc.recognition.StyledLine;

class RightToLeftTest {
    @Test
    void shapesDrawnFromTheLeftBecomeLettersAsRead() throws UnreadablePdf {
        // The word "session" with its article, as the shapes of its letters stand on paper.
        assertThat(line("\ufe93\u0631\ufeed\u062f\ufedf\ufe8d")).isEqualTo("\u0627\u0644\u062f\u0648\u0631\u0629");
    }

    @Test
    void aLigatureBecomesItsLettersInOrder() throws UnreadablePdf {
        assertThat(line("\ufee1\ufefc\ufeb3")).isEqualTo("\u0633\u0644\u0627\u0645");
    }

    @Test
    void theStretchingStrokeGoes() throws UnreadablePdf {
        assertThat(line("\u0645\u0640\u0640\u0644\u0633")).isEqualTo("\u0633\u0644\u0645");
    }

    @Test
    void numbersAndSymbolsKeepTheirOrder() throws UnreadablePdf {
        assertThat(line("\u0662\u0660\u0661\u0660 \u0629\u0646\u0633"))
                .isEqualTo("\u0633\u0646\u0629 \u0662\u0660\u0661\u0660");
        assertThat(line("(A/99/7) \u0629\u0642\u064a\u062b\u0648"))
                .isEqualTo("\u0648\u062b\u064a\u0642\u0629 (A/99/7)");
    }

    @Test
    void arabicNumbersOnBothSidesOfAHyphenRunToTheLeft() throws UnreadablePdf {
        assertThat(line("\u0632\u0648\u0645\u062a \u0662\u0666-\u0661\u0665"))
                .isEqualTo("\u0661\u0665-\u0662\u0666 \u062a\u0645\u0648\u0632");
        assertThat(line("\u0632\u0648\u0645\u062a \u0661\u0665/\u0662\u0666"))
                .isEqualTo("\u0661\u0665/\u0662\u0666 \u062a\u0645\u0648\u0632");
    }

    @Test
    void aLineOfTheOtherDirectionStaysAsItIs() throws UnreadablePdf {
        assertThat(line("Distr.: General")).isEqualTo("Distr.: General");
    }

    @Test
    void theMarkerOfANoteThatIsASymbolStandsBeforeIt() throws UnreadablePdf {
        assertThat(arabicPage()
                        .draw(200, 600, 12, ".A/99/7 (\u0661)")
                        .read()
                        .pages()
                        .get(0)
                        .lines())
                .last()
                .extracting(StyledLine::text)
                .isEqualTo("(\u0661) A/99/7.");
    }

    @Test
    void theNumberOfAParagraphKeepsItsFullStopBehindItThoughItStandsAlone() throws UnreadablePdf {
        assertThat(arabicPage().draw(400, 600, 12, ".12").read().pages().get(0).lines())
                .last()
                .extracting(StyledLine::text)
                .isEqualTo("12.");
    }

    @Test
    void theMarkerOfANoteStandsBeforeItHoweverFarToTheRight() throws UnreadablePdf {
        UnicodePdf page = arabicPage();
        double end = page.read().pages().get(0).lines().get(0).box().right();
        assertThat(page.draw(end + 14, 705, 6, "1").read().pages().get(0).lines())
                .singleElement()
                .extracting(StyledLine::text)
                .asString()
                .startsWith("1");
    }

    @Property(tries = 60)
    void wordsAreTheirMirrorOnPaper(
            @ForAll @StringLength(min = 1, max = 20) @CharRange(from = '\u0627', to = '\u063a') String word)
            throws UnreadablePdf {
        assertThat(line(new StringBuilder(word).reverse().toString())).isEqualTo(word);
    }

    /** A page with a line that makes it one of Arabic. */
    private static UnicodePdf arabicPage() {
        return new UnicodePdf()
                .draw(200, 700, 12, "\u0629\u0642\u064a\u062b\u0648 ".repeat(4).strip());
    }

    private static String line(String drawn) throws UnreadablePdf {
        PdfPages read = new UnicodePdf().draw(200, 700, 12, drawn).read();
        assertThat(read.pages().get(0).lines()).hasSize(1);
        return read.pages().get(0).lines().stream()
                .map(StyledLine::text)
                .findFirst()
                .orElse("");
    }
}
