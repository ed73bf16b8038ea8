// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static undoc.io.pdf.LakeReport.document;
import static undoc.io.pdf.Looks.ABOUT;
import static undoc.io.pdf.Looks.LEFT;
import static undoc.io.pdf.Looks.LONG;
import static undoc.io.pdf.Looks.OUTER_LEFT;
import static undoc.io.pdf.Looks.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import undoc.model.Annex;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Heading;
import undoc.model.body.Paragraph;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;
import undoc.model.body.Text;

/** Where the headings of written pages stand, as on those of the United Nations. */
class HeadingLooksTest {
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
                document(DocumentKind.REPORT, Language.ENGLISH, Collections.nCopies(50, Paragraph.of(LONG)));
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
}
