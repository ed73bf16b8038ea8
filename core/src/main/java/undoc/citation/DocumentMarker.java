// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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

/** Makes references of the citations in a document's text, in reading order; what has none stays the same object. */
final class DocumentMarker implements Block.Cases<Block> {
    /** Blocks deeper than this are left as they are: a reference is a level more, and levels have a limit. */
    private static final int DEEPEST = 20;

    private final UnDocument document;
    private final InlineMarker inlines;
    private int level;

    DocumentMarker(CitationFinder finder, UnDocument document) {
        this.document = document;
        this.inlines = new InlineMarker(finder.reading(CitationContext.of(document.masthead())), this::note);
    }

    UnDocument marked() {
        return document.toBuilder()
                .notes(each(document.notes(), this::note))
                .body(blocks(document.body()))
                .annexes(each(document.annexes(), this::annex))
                .build();
    }

    /** The list with each thing changed; the same list where nothing was. */
    static <T> List<T> each(List<T> things, UnaryOperator<T> change) {
        List<T> out = new ArrayList<>(things.size());
        boolean same = true;
        for (T thing : things) {
            T changed = change.apply(thing);
            same &= changed == thing;
            out.add(changed);
        }
        return same ? things : out;
    }

    private FootnoteReference note(FootnoteReference note) {
        List<Block> content = blocks(note.content());
        return content == note.content() ? note : new FootnoteReference(note.marker(), content);
    }

    private Annex annex(Annex annex) {
        return annex.withNotes(each(annex.notes(), this::note))
                .withBody(blocks(annex.body()))
                .withAnnexes(each(annex.annexes(), this::annex));
    }

    private List<Block> blocks(List<Block> blocks) {
        if (level == DEEPEST) {
            return blocks;
        }
        level++;
        List<Block> out = each(blocks, block -> block.fold(this));
        level--;
        return out;
    }

    @Override
    public Block heading(Heading heading) {
        List<Inline> content = inlines.marked(heading.content());
        return content == heading.content() ? heading : new Heading(heading.level(), heading.number(), content);
    }

    @Override
    public Block paragraph(Paragraph paragraph) {
        List<Inline> content = inlines.marked(paragraph.content());
        List<Block> blocks = blocks(paragraph.blocks());
        return content == paragraph.content() && blocks == paragraph.blocks()
                ? paragraph
                : paragraph.withContent(content).withBlocks(blocks);
    }

    @Override
    public Block list(ListBlock list) {
        List<ListItem> items = each(list.items(), this::item);
        return items == list.items() ? list : new ListBlock(items);
    }

    private ListItem item(ListItem item) {
        List<Block> content = blocks(item.content());
        return content == item.content() ? item : new ListItem(item.marker(), content);
    }

    @Override
    public Block table(Table table) {
        List<Inline> caption = inlines.marked(table.caption());
        List<TableRow> rows = each(table.rows(), this::row);
        return caption == table.caption() && rows == table.rows()
                ? table
                : new Table(caption, table.headerRows(), rows);
    }

    private TableRow row(TableRow row) {
        List<TableCell> cells = each(row.cells(), this::cell);
        return cells == row.cells() ? row : new TableRow(cells);
    }

    private TableCell cell(TableCell cell) {
        List<Block> content = blocks(cell.content());
        return content == cell.content() ? cell : new TableCell(cell.columnSpan(), cell.rowSpan(), content);
    }

    @Override
    public Block quotation(Quotation quotation) {
        List<Block> content = blocks(quotation.content());
        return content == quotation.content() ? quotation : new Quotation(content);
    }

    @Override
    public Block signature(SignatureBlock signature) {
        return signature;
    }

    @Override
    public Block speech(Speech speech) {
        List<Block> content = blocks(speech.content());
        return content == speech.content()
                ? speech
                : new Speech(speech.speaker(), speech.affiliation(), speech.language(), content);
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
