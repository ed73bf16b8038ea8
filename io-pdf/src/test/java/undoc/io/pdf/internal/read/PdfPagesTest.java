// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import undoc.recognition.StyledLine;
import undoc.recognition.StyledPage;
import undoc.recognition.StyledRun;

class PdfPagesTest {
    @Test
    void positionsArePointsFromTheTopLeft() throws UnreadablePdf {
        StyledPage page = only("BT /F1 12 Tf 72 720 Td (Letter dated 3 May 2031) Tj ET");
        assertThat(page.width()).isEqualTo(612);
        assertThat(page.height()).isEqualTo(792);
        StyledLine line = page.lines().get(0);
        assertThat(line.text()).isEqualTo("Letter dated 3 May 2031");
        assertThat(line.baseline()).isCloseTo(72, within(0.01));
        assertThat(line.box().left()).isCloseTo(72, within(0.01));
        assertThat(line.box().width()).isBetween(115.0, 130.0);
        assertThat(line.runs().get(0).style().size()).isEqualTo(12);
    }

    @Test
    void aSymbolWithALargeLetterIsOneLine() throws UnreadablePdf {
        StyledPage page = only("BT /F1 20 Tf 1 0 0 1 450 735 Tm (A) Tj /F1 10 Tf 1 0 0 1 464.5 731 Tm (/99/1-) Tj "
                + "/F1 20 Tf 1 0 0 1 489.5 735 Tm (S) Tj /F1 10 Tf 1 0 0 1 501 731 Tm (/2044/7) Tj ET");
        assertThat(texts(page)).containsExactly("A/99/1-S/2044/7");
    }

    @Test
    void aRaisedMarkerBelongsToItsLine() throws UnreadablePdf {
        StyledPage page = only("BT /F1 10 Tf 1 0 0 1 72 700 Tm (as agreed) Tj /F1 6 Tf 1 0 0 1 109.6 704 Tm (1) Tj "
                + "/F1 10 Tf 1 0 0 1 115 700 Tm (in the plan) Tj ET");
        assertThat(texts(page)).containsExactly("as agreed1 in the plan");
        List<StyledRun> runs = page.lines().get(0).runs();
        assertThat(runs.stream().filter(r -> r.style().raised()).map(r -> r.text()
                        .strip()))
                .containsExactly("1");
    }

    @Test
    void wideGapsPartLines() throws UnreadablePdf {
        StyledPage page =
                only("BT /F1 10 Tf 1 0 0 1 72 700 Tm (Agenda item 9) Tj 1 0 0 1 350 700 Tm (Ninetieth year) Tj ET");
        assertThat(texts(page)).containsExactly("Agenda item 9", "Ninetieth year");
    }

    @Test
    void wordsAtASlantAreLinesOfTheirOwnAndLeaveTheTextWhole() throws UnreadablePdf {
        StringBuilder content =
                new StringBuilder("BT /F2 60 Tf 0.7071 0.7071 -0.7071 0.7071 140 200 Tm (ADVANCE) Tj ( COPY) Tj ");
        for (int i = 0; i < 30; i++) {
            content.append("/F1 10 Tf 1 0 0 1 72 " + (700 - 14 * i) + " Tm (The ferries run by day and by night.) Tj ");
        }
        content.append(
                "/F1 6 Tf 0.866 -0.5 0.5 0.866 300 120 Tm (Northern) Tj 0.866 -0.5 0.5 0.866 315 120 Tm (Southern) Tj ET");

        List<String> texts = texts(only(content.toString()));
        assertThat(texts).contains("ADVANCE COPY", "Northern", "Southern");
        assertThat(texts)
                .filteredOn("The ferries run by day and by night."::equals)
                .hasSize(30);
        assertThat(texts).hasSize(33);
    }

    @Test
    void wordsThatRunUpTheAxisOfAChartStandBesideIt() throws UnreadablePdf {
        StyledPage page = only("BT /F1 10 Tf 1 0 0 1 72 700 Tm (Figure of the ferries) Tj "
                + "1 0 0 1 90 640 Tm (1 000) Tj 1 0 0 1 72 500 Tm (The text goes on, and) Tj "
                + "0 1 -1 0 80 600 Tm (Passengers) Tj ET");
        assertThat(texts(page))
                .containsExactly("Figure of the ferries", "1 000", "Passengers", "The text goes on, and");
    }

    @Test
    void textDrawnTwiceIsBoldOnce() throws UnreadablePdf {
        StyledPage page = only("BT /F1 12 Tf 1 0 0 1 72 700 Tm (NATIONS) Tj 1 0 0 1 72.4 700 Tm (NATIONS) Tj ET");
        assertThat(texts(page)).containsExactly("NATIONS");
        assertThat(page.lines().get(0).runs().get(0).style().bold()).isTrue();
    }

    @Test
    void theEdgeOfAShadingUnderlinesNothing() throws UnreadablePdf {
        StyledPage page = only("1 g 70 698 m 100 698 l 100 712 l 70 712 l h f 70 698 30 14 re f 0 g "
                + "BT /F1 12 Tf 1 0 0 1 72 700 Tm (Title) Tj ET");
        assertThat(page.lines().get(0).runs().get(0).style().underlined()).isFalse();
        assertThat(page.rules()).isEmpty();
    }

    @Test
    void aThinFilledAreaIsARule() throws UnreadablePdf {
        StyledPage page = only("72 500 m 400 500 l 400 500.7 l 72 500.7 l h f BT /F1 12 Tf 72 700 Td (Title) Tj ET");
        assertThat(page.rules()).hasSize(1);
    }

    @Test
    void roomForABlankBetweenTypewriterLettersPartsWords() throws UnreadablePdf {
        String courier = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>";
        SamplePdf pdf = SamplePdf.withPage(
                "BT /F3 10 Tf 72 700 Td (arts.) Tj 36 0 Td 6 Tc (4y5) Tj ET", "/Font << /F3 " + courier + " >>");
        assertThat(texts(SamplePdf.read(pdf.bytes()).pages().get(0))).containsExactly("arts. 4 y 5");
    }

    @Test
    void roomBetweenLettersThatIsTakenBackPartsWordsWhereItIsLeft() throws UnreadablePdf {
        assertThat(texts(only("BT /F1 10 Tf 72 700 Td 2.6 Tc [(:M)246(r)275(.)-3(T)243(o)240(m)] TJ ET")))
                .containsExactly(": Mr. Tom");
        assertThat(texts(only("BT /F1 10 Tf 72 700 Td 2.6 Tc [(SP)-10(A)12(CED)] TJ ET")))
                .containsExactly("SPACED");
    }

    @Test
    void aDrawnLineUnderTextUnderlinesIt() throws UnreadablePdf {
        StyledPage page =
                only("BT /F1 12 Tf 1 0 0 1 72 700 Tm (Title) Tj ET 72 698.5 m 96 698.5 l S 72 500 m 400 500 l S");
        assertThat(page.lines().get(0).runs().get(0).style().underlined()).isTrue();
        assertThat(page.rules()).hasSize(1);
    }

    @Test
    void linksGoToTheTextUnderThem() throws UnreadablePdf {
        byte[] pdf = SamplePdf.page(
                "BT /F1 12 Tf 1 0 0 1 72 700 Tm (see A/99/1 for more) Tj ET",
                "/Annots [<< /Type /Annot /Subtype /Link /Rect [92 697 126 710] /A << /S /URI /URI (https://example.org/a) >> >>]");
        StyledLine line = SamplePdf.read(pdf).pages().get(0).lines().get(0);
        assertThat(line.text()).isEqualTo("see A/99/1 for more");
        assertThat(line.runs().stream().filter(r -> r.href().isPresent()).map(r -> r.text()
                        .strip()))
                .containsExactly("A/99/1");
    }

    @Test
    void rotatedPagesAreUpright() throws UnreadablePdf {
        byte[] pdf = SamplePdf.page("BT /F1 12 Tf 0 1 -1 0 72 100 Tm (sideways) Tj ET", "/Rotate 90");
        StyledPage page = SamplePdf.read(pdf).pages().get(0);
        assertThat(page.width()).isEqualTo(792);
        assertThat(page.lines().get(0).baseline()).isCloseTo(72, within(0.01));
        assertThat(page.lines().get(0).box().left()).isCloseTo(100, within(0.01));
    }

    @Test
    void textThatRunsUpwardsTurnsThePage() throws UnreadablePdf {
        StyledPage page = only("BT /F1 12 Tf 0 1 -1 0 72 100 Tm (sideways) Tj ET");
        assertThat(page.width()).isEqualTo(792);
        assertThat(page.height()).isEqualTo(612);
        assertThat(page.lines().get(0).baseline()).isCloseTo(72, within(0.01));
    }

    private static StyledPage only(String content) throws UnreadablePdf {
        PdfPages read = SamplePdf.read(SamplePdf.page(content));
        assertThat(read.problems()).isEmpty();
        return read.pages().get(0);
    }

    private static List<String> texts(StyledPage page) {
        return page.lines().stream().map(StyledLine::text).toList();
    }
}
