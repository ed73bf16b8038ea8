// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.model.Annex;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.Emphasis;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Heading;
import undoc.model.body.LineBreak;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;
import undoc.model.body.Text;

/** Where things stand on written pages, as on those of the United Nations. */
class LooksTest {
    private static final float LEFT = 123;
    private static final float RIGHT = 489;
    private static final float INDENT = 24;
    private static final float OUTER_LEFT = 60;
    private static final Offset<Float> ABOUT = within(0.6f);
    private static final String LONG =
            "the riparian States keep the lighthouses of the lake in good repair, ".repeat(3);

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
    void numbersOfHeadingsEndBelowEachOther() throws IOException {
        PrintedGlyphs page = print(
                DocumentKind.REPORT,
                new Heading(1, Optional.of("I."), List.of(new Text("Lights"))),
                Paragraph.of("Some."),
                new Heading(1, Optional.of("XVIII."), List.of(new Text("Buoys"))),
                Paragraph.of("More."));
        assertThat(page.end("I.")).isCloseTo(page.end("XVIII."), ABOUT).isLessThan(LEFT - 8);
        assertThat(page.start("Lights")).isCloseTo(LEFT, ABOUT);
        assertThat(page.start("Buoys")).isCloseTo(LEFT, ABOUT);
    }

    @ParameterizedTest
    @CsvSource({"SUPPLEMENT, 60", "REPORT, 123"})
    void theNumberOfAChapterStandsRightAboveItsTitle(DocumentKind kind, float left) throws IOException {
        Heading number = new Heading(1, Optional.empty(), List.of(new Text("Chapter VII")));
        Heading title = new Heading(1, Optional.empty(), List.of(new Text("Lights")));
        Heading both = new Heading(1, Optional.empty(), List.of(new Text("Chapter VII Lights")));
        for (List<Block> headings : List.of(List.<Block>of(number, title), List.<Block>of(both))) {
            List<Block> body = new ArrayList<>(headings);
            body.add(Paragraph.of("Some."));
            PrintedGlyphs page = PrintedGlyphs.of(document(kind, Language.ENGLISH, body));
            assertThat(page.start("Chapter VII")).isCloseTo(left, ABOUT);
            assertThat(page.start("Lights")).isCloseTo(LEFT, ABOUT);
            assertThat(page.find("Lights").get(0).y()
                            - page.find("Chapter VII").get(0).y())
                    .isBetween(14f, 18f);
        }
    }

    /** Headings one below the other, and a low table below its heading, stay with what they head. */
    @Test
    void headingsAreNotLeftAtTheFootOfAPage() throws IOException {
        TableRow row = new TableRow(List.of(TableCell.of("Lakeshire"), TableCell.of("7")));
        for (int before = 30; before < 46; before++) {
            List<Block> body = new ArrayList<>(Collections.nCopies(before, Paragraph.of("Some.")));
            body.add(new Heading(1, Optional.of("VII."), List.of(new Text("Lights"))));
            body.add(new Heading(2, Optional.of("A."), List.of(new Text("Buoys"))));
            body.add(new Table(List.of(), 1, Collections.nCopies(9, row)));
            PrintedGlyphs pages = PrintedGlyphs.of(document(DocumentKind.REPORT, Language.ENGLISH, body));
            float first = pages.find("Lights").get(0).y();
            float second = pages.find("Buoys").get(0).y();
            float table = pages.find("Lakeshire 7 Lakeshire").get(0).y();
            assertThat(List.of(second - first, table - second)).allMatch(below -> below > 0);
        }
    }

    @Test
    void dotsLeadToTheNumbersOfPages() throws IOException {
        PrintedGlyphs page =
                print(DocumentKind.REPORT, Paragraph.of("A. Lights of the lake …7"), Paragraph.of("B. Buoys …112"));
        assertThat(page.start("A. Lights")).isCloseTo(LEFT, ABOUT);
        assertThat(page.end("....7")).isCloseTo(RIGHT, within(2f));
        assertThat(page.end("....112")).isCloseTo(RIGHT, within(2f));
    }

    @Test
    void dotsLeadToThePagesInATableOfContentsAndItIsReadWithoutThem() throws IOException {
        Table contents = new Table(
                List.of(), 1, List.of(row("Chapter", "", "Page"), row("I.", "Lights", "4"), row("II.", "Buoys", "12")));
        List<Block> body = List.of(contents, Paragraph.of("The lake has four lights."));
        PrintedGlyphs page = PrintedGlyphs.of(document(DocumentKind.REPORT, Language.ENGLISH, body));
        assertThat(page.end("Lights....")).isLessThan(page.start(".4"));
        assertThat(page.start(".12")).isGreaterThan(RIGHT - 60);
        UnDocument read = LayoutComparison.of(document(DocumentKind.REPORT, Language.ENGLISH, body))
                .read();
        assertThat(Content.text(read.body())).contains("Lights").doesNotContain("..");
    }

    private static TableRow row(String... cells) {
        return new TableRow(Stream.of(cells).map(TableCell::of).toList());
    }

    /** A word in a column of numbers, or a note that goes across all of them, leaves these at the right. */
    @Test
    void numbersStandAtTheRightOfTheirColumn() throws IOException {
        TableRow note = new TableRow(List.of(new TableCell(2, 1, List.of(Paragraph.of("As of today")))));
        Table table = new Table(
                List.of(),
                0,
                List.of(
                        row("Lakeshire", "7"),
                        row("Seashire", "1,071"),
                        row("Bayshire", "–"),
                        row("Cape", "17"),
                        row("Isle", "none"),
                        note));
        PrintedGlyphs page = print(DocumentKind.REPORT, table);
        assertThat(page.end("Lakeshire 7")).isCloseTo(page.end("Seashire 1,071"), ABOUT);
        assertThat(page.end("Lakeshire 7")).isCloseTo(page.end("Isle none"), ABOUT);
    }

    @Test
    void theLabelOfAnAnnexStandsAtTheEdgeOfTheMasthead() throws IOException {
        Annex annex = new Annex(
                Optional.of("Annex XVI"),
                Optional.empty(),
                List.of(Language.FRENCH),
                Optional.of("Map of lights"),
                List.of(),
                List.of(),
                List.of(Paragraph.of("See overleaf.")),
                List.of());
        UnDocument document =
                document(DocumentKind.REPORT, Language.ENGLISH, List.of(Paragraph.of("Some."))).toBuilder()
                        .annexes(List.of(annex))
                        .build();
        PrintedGlyphs pages = PrintedGlyphs.of(document);
        assertThat(pages.start("Annex XVI")).isCloseTo(OUTER_LEFT, ABOUT);
        assertThat(pages.start("Map of lights")).isCloseTo(LEFT, ABOUT);
        assertThat(LayoutComparison.of(document).differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GE.44-01234, 2", "44-01234, 2/"})
    void pagesOfGenevaAreNumberedWithoutTheirCount(String job, String number) throws IOException {
        UnDocument document =
                document(DocumentKind.REPORT, Language.ENGLISH, java.util.Collections.nCopies(50, Paragraph.of(LONG)));
        PrintedGlyphs pages = PrintedGlyphs.of(document.toBuilder()
                .masthead(document.masthead().toBuilder().jobNumber(job).build())
                .build());
        String foot = pages.glyphs().stream()
                .filter(glyph -> glyph.bold() && glyph.y() > 740)
                .map(PrintedGlyphs.Glyph::text)
                .collect(Collectors.joining());
        assertThat(foot).startsWith(number);
        assertThat(foot.contains("/")).isEqualTo(number.contains("/"));
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

    private static PrintedGlyphs print(DocumentKind kind, Block... body) throws IOException {
        return PrintedGlyphs.of(document(kind, Language.ENGLISH, List.of(body)));
    }

    private static UnDocument document(DocumentKind kind, Language language, List<? extends Block> body) {
        Masthead masthead = Masthead.builder()
                .addSymbol("A/99/251")
                .language(language)
                .date(LocalDate.of(2044, 5, 4))
                .build();
        return UnDocument.builder(kind)
                .masthead(masthead)
                .title(List.of(PrintedForm.heading(language)))
                .body(List.copyOf(body))
                .build();
    }
}
