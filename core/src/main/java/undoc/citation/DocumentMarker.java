// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.ArrayList;
import java.util.List;
import undoc.model.Annex;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Figure;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.Quotation;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/** Makes references of the citations in a document's text, in reading order. */
final class DocumentMarker implements Block.Cases<Block> {
    private final UnDocument document;
    private final InlineMarker inlines;

    DocumentMarker(CitationFinder finder, UnDocument document) {
        this.document = document;
        this.inlines = new InlineMarker(finder.reading(CitationContext.of(document.masthead())), this::blocks);
    }

    UnDocument marked() {
        return document.toBuilder()
                .notes(notes(document.notes()))
                .body(blocks(document.body()))
                .annexes(annexes(document.annexes()))
                .build();
    }

    private List<FootnoteReference> notes(List<FootnoteReference> notes) {
        return notes.stream()
                .map(note -> new FootnoteReference(note.marker(), blocks(note.content())))
                .toList();
    }

    private List<Annex> annexes(List<Annex> annexes) {
        List<Annex> out = new ArrayList<>();
        for (Annex annex : annexes) {
            out.add(annex.withNotes(notes(annex.notes()))
                    .withBody(blocks(annex.body()))
                    .withAnnexes(annexes(annex.annexes())));
        }
        return out;
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            out.add(block.fold(this));
        }
        return out;
    }

    private List<Inline> marked(List<Inline> content) {
        return inlines.marked(content);
    }

    @Override
    public Block heading(Heading heading) {
        return new Heading(heading.level(), heading.number(), marked(heading.content()));
    }

    @Override
    public Block paragraph(Paragraph paragraph) {
        List<Inline> content = marked(paragraph.content());
        return paragraph.withContent(content).withBlocks(blocks(paragraph.blocks()));
    }

    @Override
    public Block list(ListBlock list) {
        return new ListBlock(list.items().stream()
                .map(item -> new ListItem(item.marker(), blocks(item.content())))
                .toList());
    }

    @Override
    public Block table(Table table) {
        List<TableRow> rows = new ArrayList<>();
        List<Inline> caption = marked(table.caption());
        for (TableRow row : table.rows()) {
            rows.add(new TableRow(row.cells().stream()
                    .map(cell -> new TableCell(cell.columnSpan(), cell.rowSpan(), blocks(cell.content())))
                    .toList()));
        }
        return new Table(caption, table.headerRows(), rows);
    }

    @Override
    public Block quotation(Quotation quotation) {
        return new Quotation(blocks(quotation.content()));
    }

    @Override
    public Block signature(SignatureBlock signature) {
        return signature;
    }

    @Override
    public Block speech(Speech speech) {
        return new Speech(speech.speaker(), speech.affiliation(), speech.language(), blocks(speech.content()));
    }

    @Override
    public Block figure(Figure figure) {
        return figure;
    }

    @Override
    public Block foreign(Foreign foreign) {
        return foreign;
    }
}
