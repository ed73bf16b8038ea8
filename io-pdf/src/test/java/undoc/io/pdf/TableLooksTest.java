// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static undoc.io.pdf.LakeReport.document;
import static undoc.io.pdf.Looks.ABOUT;
import static undoc.io.pdf.Looks.LEFT;
import static undoc.io.pdf.Looks.RIGHT;
import static undoc.io.pdf.Looks.print;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.Paragraph;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/** Where the columns of written pages stand, as on those of the United Nations. */
class TableLooksTest {
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
}
