// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static undoc.io.pdf.LakeReport.document;
import static undoc.io.pdf.Looks.ABOUT;
import static undoc.io.pdf.Looks.INDENT;
import static undoc.io.pdf.Looks.LEFT;
import static undoc.io.pdf.Looks.LONG;
import static undoc.io.pdf.Looks.RIGHT;
import static undoc.io.pdf.Looks.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.body.Block;
import undoc.model.body.Emphasis;
import undoc.model.body.FootnoteReference;
import undoc.model.body.LineBreak;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Text;

/** Where the words of written pages stand, as on those of the United Nations. */
class ParagraphLooksTest {
    @Test
    void ofASignatureTheSurnameIsBold() throws IOException {
        Block signature = new SignatureBlock(List.of(new Signatory(
                "Maria van der Example", Optional.of("Permanent Representative"), true, Optional.of("(Signed)"))));
        assertThat(print(DocumentKind.LETTER, signature).bold("(Signed) Maria van der Example"))
                .isEqualTo("vanderExample");
    }

    @ParameterizedTest
    @CsvSource({"RESOLUTION, true", "DECISION, true", "REPORT, false"})
    void meetingAndDateStandAtTheRightEndOfAResolution(DocumentKind kind, boolean right) throws IOException {
        Block end = Paragraph.of(List.of(
                new Emphasis(List.of(new Text("95th plenary meeting"))),
                new LineBreak(),
                new Emphasis(List.of(new Text("1 August 2044")))));
        PrintedGlyphs page = print(kind, Paragraph.of("Decides to wait."), end);
        assertThat(page.end("95th plenary meeting") > RIGHT - 1).isEqualTo(right);
        assertThat(page.end("1 August 2044") > RIGHT - 1).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"REPORT, 0", "RESOLUTION, 24", "DRAFT_RESOLUTION, 24"})
    void numbersOfParagraphsStandAtTheEdgeButForResolutions(DocumentKind kind, float indent) throws IOException {
        PrintedGlyphs page = print(kind, Paragraph.numbered("71.", LONG), Paragraph.of("Unnumbered " + LONG));
        assertThat(page.start("71.")).isCloseTo(LEFT + indent, ABOUT);
        assertThat(page.start("the riparian")).isCloseTo(LEFT + indent + INDENT, ABOUT);
        assertThat(page.start("Unnumbered")).isCloseTo(LEFT + INDENT, ABOUT);
    }

    @Test
    void subParagraphsAreAsWideAsTheTextAndThoseBelowThemFurtherIn() throws IOException {
        Block inner = Paragraph.numbered("(ii)", "inmost " + LONG);
        Block sub = Paragraph.numbered("(b)", "further in " + LONG).withBlocks(List.of(inner));
        PrintedGlyphs page = print(
                DocumentKind.REPORT, Paragraph.numbered("71.", "Consider:").withBlocks(List.of(sub)));
        assertThat(page.start("(b)")).isCloseTo(LEFT + INDENT, ABOUT);
        assertThat(page.start("further")).isCloseTo(LEFT + 2 * INDENT, ABOUT);
        assertThat(secondLine(page, "further in " + LONG)).isCloseTo(LEFT, ABOUT);
        assertThat(page.start("(ii)")).isCloseTo(LEFT + INDENT, ABOUT);
        assertThat(secondLine(page, "inmost " + LONG)).isCloseTo(LEFT + INDENT, ABOUT);
    }

    @Test
    void itemsWithLettersAreAsWideAsTheTextAndThoseWithBulletsAreNot() throws IOException {
        Block letters = new ListBlock(List.of(item("(b)", "lettered " + LONG), item("(c)", "short")));
        Block bullets = new ListBlock(List.of(item("•", "bulleted " + LONG)));
        Paragraph paragraph = Paragraph.numbered("71.", "Consider:");
        for (List<Block> body : List.of(
                List.of(paragraph, letters, bullets),
                List.<Block>of(paragraph.withBlocks(List.of(letters, bullets))))) {
            PrintedGlyphs page = PrintedGlyphs.of(document(DocumentKind.REPORT, Language.ENGLISH, body));
            assertThat(page.start("(b)")).isCloseTo(LEFT + INDENT, ABOUT);
            assertThat(page.start("lettered")).isCloseTo(LEFT + 2 * INDENT, ABOUT);
            assertThat(secondLine(page, "lettered " + LONG)).isCloseTo(LEFT, ABOUT);
            assertThat(page.start("bulleted")).isCloseTo(LEFT + 2 * INDENT, ABOUT);
            assertThat(secondLine(page, "bulleted " + LONG)).isCloseTo(LEFT + 2 * INDENT, ABOUT);
        }
    }

    @Test
    void noLineBeginsWithTheMarkerOfANote() throws IOException {
        for (int words = 5; words < 25; words++) {
            Block paragraph = Paragraph.of(List.of(
                    new Text("lake ".repeat(words) + "repairs. "),
                    new FootnoteReference("987", List.of(Paragraph.of("See the report.")))));
            PrintedGlyphs page = print(DocumentKind.REPORT, paragraph);
            assertThat(page.start("987")).as(words + " words").isGreaterThan(page.start("repairs."));
        }
    }

    private static ListItem item(String marker, String words) {
        return new ListItem(Optional.of(marker), List.of(Paragraph.of(words)));
    }

    @Test
    void behindALongNumberTheTextBeginsAtTheNextStop() throws IOException {
        PrintedGlyphs page =
                print(DocumentKind.REPORT, Paragraph.numbered("140.193", "Lights"), Paragraph.numbered("A.", "Buoys"));
        assertThat(page.start("Lights")).isCloseTo(LEFT + 2 * INDENT, ABOUT);
        assertThat(page.start("A.")).isCloseTo(LEFT, ABOUT);
        assertThat(page.start("Buoys")).isCloseTo(LEFT + INDENT, ABOUT);
    }

    @Test
    void aDayStaysWithItsMonth() throws IOException {
        for (int before = 40; before < 80; before++) {
            PrintedGlyphs page = print(DocumentKind.REPORT, Paragraph.of("x ".repeat(before) + "on 12 December 2043."));
            List<PrintedGlyphs.Glyph> date = page.find("12 December");
            assertThat(date.get(2).y()).isEqualTo(date.get(0).y());
        }
    }

    private static float secondLine(PrintedGlyphs page, String words) {
        List<PrintedGlyphs.Glyph> glyphs = page.find(words);
        return glyphs.stream()
                .filter(glyph -> glyph.y() > glyphs.get(0).y() + 1)
                .findFirst()
                .orElseThrow()
                .x();
    }

    @Test
    void punctuationOfChineseLeavesNoGaps() throws IOException {
        String text = "会员国报告了以下措施（又称“灯光委员会”），每年举行两次会议。";
        PrintedGlyphs page = PrintedGlyphs.of(document(
                DocumentKind.REPORT, Language.CHINESE, List.of(Paragraph.of(text), Paragraph.of(text.repeat(9)))));
        List<PrintedGlyphs.Glyph> closing = page.find("”），每");
        float letter = closing.get(3).end() - closing.get(3).x();
        assertThat(closing.get(1).x() - closing.get(0).x()).isCloseTo(letter / 2, ABOUT);
        assertThat(closing.get(2).x() - closing.get(1).x()).isCloseTo(letter / 2, ABOUT);
        assertThat(closing.get(3).x() - closing.get(2).x()).isCloseTo(letter, ABOUT);
    }
}
