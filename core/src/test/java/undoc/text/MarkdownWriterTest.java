// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import undoc.io.Problem;
import undoc.io.WriteResult;
import undoc.model.AgendaItem;
import undoc.model.Annex;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Keyword;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Emphasis;
import undoc.model.body.Figure;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.Quotation;
import undoc.model.body.Reference;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Strong;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;
import undoc.model.body.Text;

class MarkdownWriterTest {
    private static String written(Block... blocks) {
        return written(
                UnDocument.builder(DocumentKind.OTHER).body(List.of(blocks)).build());
    }

    private static String written(UnDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MarkdownWriter.create().write(document, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Paragraph words(Inline... words) {
        return Paragraph.of(List.of(words));
    }

    @Test
    void wholeLetter() {
        UnDocument letter = UnDocument.builder(DocumentKind.LETTER)
                .masthead(Masthead.builder()
                        .addSymbol("A/79/9803")
                        .addOrgan("General Assembly")
                        .distribution(Distribution.GENERAL)
                        .date(LocalDate.of(2025, 3, 7))
                        .language(Language.ENGLISH)
                        .addOriginalLanguage(Language.SPANISH)
                        .jobNumber("25-99803")
                        .addPrinted("Distr.: General")
                        .addPrinted("Please recycle")
                        .addProceeding(new Proceeding(
                                "General Assembly",
                                Optional.of(new Session(
                                        SessionType.REGULAR,
                                        OptionalInt.of(79),
                                        "Seventy-ninth session",
                                        false,
                                        Optional.empty())),
                                List.of(AgendaItem.of("130 (t)", "Cooperation"))))
                        .build())
                .addTitle("Letter dated 6 March 2025")
                .addBlock(Paragraph.of("I have the honour."))
                .addBlock(new SignatureBlock(
                        List.of(new Signatory("Mara Exemplar", Optional.of("Chair"), true, Optional.of("(Signed)")))))
                .addAnnex(new Annex(
                        Optional.of("Annex"),
                        Optional.empty(),
                        List.of(Language.RUSSIAN),
                        Optional.of("Statement"),
                        List.of(),
                        List.of(),
                        List.of(Heading.of(1, "Rivers"), Paragraph.numbered("1.", "One.")),
                        List.of()))
                .build();
        assertThat(written(letter)).isEqualTo("""
                        A/79/9803

                        Please recycle

                        **General Assembly**

                        Distr.: General\s\s
                        7 March 2025\s\s
                        English\s\s
                        Original: Spanish

                        **General Assembly**\s\s
                        **Seventy-ninth session**\s\s
                        Agenda item 130 (t)\s\s
                        **Cooperation**

                        # Letter dated 6 March 2025

                        I have the honour.

                        (*Signed*) **Mara Exemplar**\s\s
                        Chair

                        # Annex

                        [Original: Russian]

                        ## Statement

                        ### Rivers

                        1. One.

                        25-99803
                        """);
    }

    @Test
    void marks() {
        assertThat(written(words(
                        new Text("a"),
                        new Strong(List.of(new Text("b"))),
                        new Emphasis(List.of(new Text("c"))),
                        new Strong(List.of(new Text("d:"))),
                        new Text("e "),
                        new Reference(
                                Optional.empty(), Optional.of("https://x.example/A(1)"), List.of(new Text("f]"))))))
                .isEqualTo("a**b**<i>c</i><b>d:</b>e [f\\]](<https://x.example/A(1)>)\n");
    }

    @Test
    void whatLooksLikeAMarkIsEscaped() {
        assertThat(written(words(new Text("A/79/1* a_b _c_ [x](y) <u> a<b &amp; R&D ~ #1"))))
                .isEqualTo("A/79/1\\* a_b \\_c\\_ [x\\](y) \\<u> a\\<b \\&amp; R&D ~ #1\n");
        assertThat(written(
                        Paragraph.of("# one"),
                        Paragraph.of("- two"),
                        Paragraph.of("3. three"),
                        Paragraph.of("---"),
                        Paragraph.of("> four")))
                .isEqualTo("\\# one\n\n\\- two\n\n3\\. three\n\n\\---\n\n\\> four\n");
    }

    @Test
    void listsAndQuotations() {
        assertThat(written(
                        new ListBlock(List.of(
                                ListItem.of("•", "one"),
                                new ListItem(
                                        Optional.of("–"),
                                        List.of(
                                                Paragraph.of("two"),
                                                new ListBlock(List.of(ListItem.of("(a)", "three"))))))),
                        new Quotation(List.of(Paragraph.of("four"), Paragraph.numbered("5.", "five"))),
                        new Paragraph(
                                Optional.of("12."),
                                Optional.empty(),
                                List.of(new Text("six")),
                                List.of(Paragraph.numbered("(a)", "seven")))))
                .isEqualTo("- one\n\n- two\n\n  (a) three\n\n> four\n>\n> 5. five\n\n12. six\n\n    (a) seven\n");
    }

    @Test
    void footnotes() {
        FootnoteReference note = new FootnoteReference("1", List.of(Paragraph.of("One."), Paragraph.of("Two.")));
        FootnoteReference same = new FootnoteReference("1", List.of(Paragraph.of("Three.")));
        assertThat(written(words(new Text("a"), note, new Text(" b"), new FootnoteReference("1", List.of()), same)))
                .isEqualTo("a[^1] b[^1][^1-2]\n\n[^1]: One.\n\n    Two.\n\n[^1-2]: Three.\n");
    }

    @Test
    void tables() {
        Table table = new Table(
                List.of(new Text("Caption")),
                1,
                List.of(
                        new TableRow(List.of(TableCell.of("a|b"), new TableCell(2, 1, List.of(Paragraph.of("c"))))),
                        new TableRow(List.of(new TableCell(
                                1,
                                1,
                                List.of(words(new Text("d"), new LineBreak(), new Text("e")), Paragraph.of("f")))))));
        assertThat(written(table)).isEqualTo("**Caption**\n\n| a\\|b | c |  |\n|---|---|---|\n| d<br>e<br>f |  |  |\n");
    }

    @Test
    void lineBreaksAndPictures() {
        assertThat(written(
                        words(new Text("a"), new LineBreak(), new Text("- b"), new LineBreak()), new Figure("A map")))
                .isEqualTo("a  \n\\- b<br>\n\n![A map](#)\n");
    }

    @Test
    void lossesNameTheirPlace() throws IOException {
        UnDocument document = UnDocument.builder(DocumentKind.OTHER)
                .keywords(List.of(new Keyword("", "", "RIVERS")))
                .addBlock(new Table(List.of(), 0, List.of(new TableRow(List.of(new TableCell(2, 1, List.of()))))))
                .build();
        WriteResult result = MarkdownWriter.create().write(document, new ByteArrayOutputStream());
        assertThat(result.losses())
                .extracting(Problem::id)
                .containsExactly("markdown.structure", "markdown.loss", "markdown.loss");
        assertThat(result.losses()).extracting(p -> p.location().toString()).containsExactly("", "keywords", "body/0");
    }
}
