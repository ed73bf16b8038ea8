// SPDX-License-Identifier: Apache-2.0
package undoc.io.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Annex;
import undoc.model.Deliberation;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Keyword;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Property;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.model.UnDocument;
import undoc.model.Vote;
import undoc.model.body.Block;
import undoc.model.body.Emphasis;
import undoc.model.body.Figure;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Quotation;
import undoc.model.body.Reference;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Strong;
import undoc.model.body.Subscript;
import undoc.model.body.Superscript;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;
import undoc.model.body.Text;
import undoc.model.body.Underline;
import undoc.symbol.DocumentSymbol;

/** A document with everything that a document can have. */
final class Specimen {
    private static final FootnoteReference NOTE = new FootnoteReference("1", List.of(Paragraph.of("See above.")));

    private Specimen() {}

    static UnDocument document() {
        return UnDocument.builder(DocumentKind.RESOLUTION)
                .masthead(masthead())
                .addTitle("Cooperation among the islands of the Exemplary Sea")
                .notes(List.of(NOTE))
                .body(blocks())
                .addAnnex(annex())
                .deliberation(deliberation())
                .keywords(List.of(new Keyword("UNBIS Thesaurus", "ISLANDS", "Islands")))
                .properties(List.of(new Property("akn.meta.note", "kept")))
                .build();
    }

    private static Masthead masthead() {
        Session session = new Session(
                SessionType.REGULAR, OptionalInt.of(99), "Ninety-ninth session", true, Optional.of("1–3 March 2045"));
        AgendaItem item = new AgendaItem(
                "130 (t)", Optional.of("Cooperation"), Optional.of(AgendaStage.FINAL), Optional.of("Item 130 (t)"));
        return Masthead.builder()
                .addSymbol("A/99/812")
                .addOrgan("General Assembly")
                .distribution(Distribution.GENERAL)
                .date(LocalDate.of(2045, 3, 4))
                .language(Language.ENGLISH)
                .addOriginalLanguage(Language.FRENCH)
                .addProceeding(new Proceeding("General Assembly", Optional.of(session), List.of(item)))
                .jobNumber("45-01234")
                .addPrinted("Original: French")
                .build();
    }

    private static List<Block> blocks() {
        List<Inline> words = List.of(new Text("words"));
        List<Inline> inlines = List.of(
                new Text("All "),
                new Emphasis(words),
                new Strong(words),
                new Underline(words),
                new Superscript(words),
                new Subscript(words),
                new Reference(Optional.of(DocumentSymbol.parse("A/98/1")), Optional.of("https://example.org/"), words),
                NOTE,
                new LineBreak());
        TableCell cell = new TableCell(2, 3, List.of(Paragraph.of("wide")));
        return List.of(
                new Heading(1, Optional.of("I."), words),
                new Paragraph(
                        Optional.of("1."), Optional.of(ParagraphRole.OPERATIVE), inlines, List.of(Paragraph.of("and"))),
                new ListBlock(List.of(ListItem.of("(a)", "First;"))),
                new Table(words, 1, List.of(new TableRow(List.of(cell)))),
                new Quotation(List.of(Paragraph.of("Quoted."))),
                new SignatureBlock(
                        List.of(new Signatory("A. Name", Optional.of("Chair"), true, Optional.of("(Signed)")))),
                new Speech(
                        "The President",
                        Optional.of("Examplia"),
                        Optional.of(Language.SPANISH),
                        List.of(Paragraph.of("Welcome."))),
                new Figure("A map"),
                new Foreign("urn:example", "<x/>"));
    }

    private static Annex annex() {
        return new Annex(
                Optional.of("Annex"),
                Optional.of("Annex to the resolution"),
                List.of(Language.RUSSIAN),
                Optional.of("Declaration"),
                List.of("[Original: Russian]"),
                List.of(NOTE),
                List.of(Paragraph.of("Text.")),
                List.of(Annex.of("Enclosure", List.of(Paragraph.of("More.")))));
    }

    private static Deliberation deliberation() {
        return new Deliberation(
                Optional.of(LocalDate.of(2045, 3, 1)),
                Optional.of("A/99/PV.70"),
                Optional.of("Second Committee"),
                List.of("Examplia"),
                List.of("A/99/L.12"),
                Optional.of(new Vote("adopted", List.of(new Vote.Count("inFavour", 150, List.of("Examplia"))))));
    }
}
