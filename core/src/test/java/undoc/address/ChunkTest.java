// SPDX-License-Identifier: Apache-2.0
package undoc.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.model.Annex;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.Quotation;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;
import undoc.model.body.Text;

class ChunkTest {
    private static FootnoteReference note(String marker, String text) {
        return new FootnoteReference(marker, List.of(Paragraph.of(text), Paragraph.of("See there.")));
    }

    private static List<String> chunks(Block... body) {
        return chunks(
                UnDocument.builder(DocumentKind.REPORT).body(List.of(body)).build());
    }

    private static List<String> chunks(UnDocument document) {
        return Chunk.of(document).stream()
                .map(chunk -> chunk.address() + " " + chunk.headings() + " " + chunk.text())
                .toList();
    }

    @Test
    void aPassageHasWhatTheDocumentIs() {
        UnDocument document = UnDocument.builder(DocumentKind.LETTER)
                .masthead(Masthead.builder()
                        .addSymbol("A/99/812")
                        .addSymbol("S/2045/17")
                        .language(Language.FRENCH)
                        .build())
                .addTitle("Lettre")
                .addNote(note("*", "Nouveau tirage."))
                .addBlock(Paragraph.numbered("1.", "Les îles."))
                .build();
        assertThat(chunks(document))
                .containsExactly("note-1 [Lettre] * Nouveau tirage.\nSee there.", "para-1 [Lettre] 1. Les îles.");
        Chunk chunk = Chunk.of(document).get(1);
        assertThat(chunk.symbols()).hasToString("[A/99/812, S/2045/17]");
        assertThat(chunk.language()).hasValue(Language.FRENCH);
        assertThat(chunk.link()).hasValue("https://docs.un.org/fr/A/99/812");
    }

    @Test
    void headingsStandOverWhatIsUnderThem() {
        Block note = Paragraph.of(List.of(new Text("B"), note("1", "Below.")));
        assertThat(chunks(
                        Heading.of(1, "Tides"),
                        Heading.of(2, "High"),
                        Paragraph.of("A"),
                        new Quotation(List.of(Heading.of(1, "Quoted"), Paragraph.of("Q"))),
                        new Heading(2, Optional.of("II."), List.of(new Text("Low"))),
                        note,
                        Heading.of(1, "Ships"),
                        Paragraph.of("C")))
                .containsExactly(
                        "p-1 [Tides, High] A",
                        "quote-1/p-1 [Tides, High, Quoted] Q",
                        "p-2 [Tides, II. Low] B",
                        "fn-1 [Tides, II. Low] 1 Below.\nSee there.",
                        "p-3 [Ships] C");
    }

    @Test
    void annexesStandUnderTheirHeads() {
        Annex inner = Annex.of("Enclosure", List.of(Paragraph.of("Inner.")));
        Annex first = new Annex(
                Optional.of("Annex I"),
                Optional.of("Annex I to the letter"),
                List.of(),
                Optional.of("Harbours"),
                List.of(),
                List.of(note("*", "Circulated as received.")),
                List.of(Heading.of(1, "Depths"), Paragraph.of("Outer.")),
                List.of(inner));
        UnDocument document = UnDocument.builder(DocumentKind.LETTER)
                .addTitle("Letter")
                .addBlock(Heading.of(1, "Text"))
                .addAnnex(first)
                .addAnnex(Annex.of("Annex II", List.of(Paragraph.of("Second."))))
                .build();
        assertThat(chunks(document))
                .containsExactly(
                        "annex-1/note-1 [Letter, Annex I to the letter, Harbours] * Circulated as received.\nSee there.",
                        "annex-1/p-1 [Letter, Annex I to the letter, Harbours, Depths] Outer.",
                        "annex-1/annex-1/p-1 [Letter, Annex I to the letter, Harbours, Enclosure] Inner.",
                        "annex-2/p-1 [Letter, Annex II] Second.");
    }

    @Test
    void anItemHasItsMarkerAndSubItemsAreTheirOwn() {
        ListBlock deeper = new ListBlock(List.of(ListItem.of("(i)", "Deep;")));
        ListItem item =
                new ListItem(Optional.of("(a)"), List.of(Paragraph.of("Ports:"), deeper, Paragraph.of("And so on.")));
        Paragraph words = new Paragraph(
                Optional.of("4."),
                Optional.empty(),
                List.of(new Text("Asks for:")),
                List.of(new ListBlock(List.of(item))));
        assertThat(chunks(words))
                .containsExactly(
                        "para-4 [] 4. Asks for:",
                        "para-4/a [] (a) Ports:",
                        "para-4/a/i [] (i) Deep;",
                        "para-4/a/p-2 [] And so on.");
    }

    @Test
    void aTableIsReadRowByRowUnderCaptionAndHeader() {
        List<Inline> caption = List.of(new Text("Catch"));
        TableCell noted = new TableCell(1, 1, List.of(Paragraph.of(List.of(new Text("7"), note("a", "Tons.")))));
        List<TableRow> rows = List.of(
                new TableRow(List.of(TableCell.of("Island"), TableCell.of("Fish"))),
                new TableRow(List.of(TableCell.of("North"), noted)),
                new TableRow(List.of(TableCell.of(""), TableCell.of(""))),
                new TableRow(List.of(TableCell.of("South"), TableCell.of("9"))));
        assertThat(chunks(new Table(caption, 1, rows), new Table(List.of(), 1, rows.subList(0, 1))))
                .containsExactly(
                        "table-1/row-2 [Catch, Island | Fish] North | 7",
                        "table-1/row-4 [Catch, Island | Fish] South | 9",
                        "fn-a [] a Tons.\nSee there.",
                        "table-2/row-1 [] Island | Fish");
    }

    @Test
    void speakersStandOverTheirWordsAndSignaturesAreAPassage() {
        Speech speech = new Speech(
                "Ms. Exemplar", Optional.of("Examplia"), Optional.empty(), List.of(Paragraph.of("Welcome.")));
        Signatory signatory = new Signatory("A. Name", Optional.of("Chair"), true, Optional.empty());
        assertThat(chunks(
                        speech,
                        Paragraph.of("The meeting rose."),
                        new SignatureBlock(List.of(signatory)),
                        new Foreign("urn:example", "<x/>")))
                .containsExactly(
                        "speech-1/p-1 [Ms. Exemplar (Examplia)] Welcome.",
                        "p-1 [] The meeting rose.",
                        "signatures-1 [] A. Name\nChair");
    }
}
