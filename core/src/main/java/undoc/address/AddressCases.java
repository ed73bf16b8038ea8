// SPDX-License-Identifier: Apache-2.0
package undoc.address;

import java.util.List;
import java.util.Optional;
import undoc.address.BlockAddress.Kind;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.Figure;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Quotation;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Table;
import undoc.model.body.TableCell;

/** Gives the blocks of one part of a document, the main text or an annex, their addresses. */
final class AddressCases implements Block.Cases<BlockAddress> {
    private final AddressWalk walk;
    private final BlockAddress part;
    private BlockAddress parent;
    private String path = "";
    private boolean top;

    AddressCases(AddressWalk walk, BlockAddress part) {
        this.walk = walk;
        this.part = part;
        this.parent = part;
    }

    /** A block that stands in no other. */
    void top(BlockAddress section, String at, Block block) {
        visit(section, at, block, true);
    }

    private void visit(BlockAddress in, String at, Block block, boolean isTop) {
        BlockAddress parentBefore = parent;
        String pathBefore = path;
        boolean topBefore = top;
        parent = in;
        path = at;
        top = isTop;
        block.fold(this);
        parent = parentBefore;
        path = pathBefore;
        top = topBefore;
    }

    private void blocks(BlockAddress in, String at, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            visit(in, at + "/" + i, blocks.get(i), false);
        }
    }

    /** The footnotes in running text. */
    void inlines(String at, List<? extends Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            String here = at + "/" + i;
            if (inlines.get(i) instanceof FootnoteReference note) {
                String label = MarkerLabel.of(note.marker());
                BlockAddress address = label.isEmpty()
                        ? walk.counted(part, Kind.NOTE, here, note)
                        : walk.labelled(part, Kind.FOOTNOTE, label, here, note);
                blocks(address, here + "/content", note.content());
            } else {
                inlines(here + "/content", Content.within(inlines.get(i)));
            }
        }
    }

    @Override
    public BlockAddress heading(Heading heading) {
        BlockAddress address = walk.counted(parent, Kind.HEADING, path, heading);
        inlines(path + "/content", heading.content());
        return address;
    }

    @Override
    public BlockAddress paragraph(Paragraph paragraph) {
        BlockAddress address = address(paragraph);
        inlines(path + "/content", paragraph.content());
        blocks(address, path + "/blocks", paragraph.blocks());
        return address;
    }

    private BlockAddress address(Paragraph paragraph) {
        String label = paragraph.number().map(MarkerLabel::of).orElse("");
        Optional<ParagraphRole> role = top ? paragraph.role() : Optional.empty();
        if (role.equals(Optional.of(ParagraphRole.PREAMBULAR))) {
            return walk.counted(parent, Kind.PREAMBULAR, path, paragraph);
        }
        boolean operative = role.equals(Optional.of(ParagraphRole.OPERATIVE));
        if (!label.isEmpty()) {
            Kind kind = !top ? Kind.ITEM : operative ? Kind.OPERATIVE : Kind.PARAGRAPH;
            return walk.labelled(parent, kind, label, path, paragraph);
        }
        Kind kind = operative ? Kind.OPERATIVE : paragraph.number().isPresent() ? Kind.BULLET : Kind.TEXT;
        return walk.counted(parent, kind, path, paragraph);
    }

    /** An item is named by the paragraph that it is in, and by the list only where it is in none. */
    @Override
    public BlockAddress list(ListBlock list) {
        BlockAddress address = walk.counted(parent, Kind.LIST, path, list);
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            String here = path + "/items/" + i;
            String label = item.marker().map(MarkerLabel::of).orElse("");
            BlockAddress in =
                    top || !label.isEmpty() && !walk.isFree(parent.child(Kind.ITEM, label)) ? address : parent;
            BlockAddress its = label.isEmpty()
                    ? walk.counted(in, Kind.BULLET, here, item)
                    : walk.labelled(in, Kind.ITEM, label, here, item);
            blocks(its, here + "/content", item.content());
        }
        return address;
    }

    @Override
    public BlockAddress table(Table table) {
        BlockAddress address = walk.counted(parent, Kind.TABLE, path, table);
        inlines(path + "/caption", table.caption());
        for (int r = 0; r < table.rows().size(); r++) {
            BlockAddress row = address.child(Kind.ROW, String.valueOf(r + 1));
            List<TableCell> cells = table.rows().get(r).cells();
            for (int c = 0; c < cells.size(); c++) {
                BlockAddress cell = row.child(Kind.CELL, String.valueOf(c + 1));
                blocks(
                        cell,
                        path + "/rows/" + r + "/cells/" + c + "/content",
                        cells.get(c).content());
            }
        }
        return address;
    }

    @Override
    public BlockAddress quotation(Quotation quotation) {
        BlockAddress address = walk.counted(parent, Kind.QUOTATION, path, quotation);
        blocks(address, path + "/content", quotation.content());
        return address;
    }

    @Override
    public BlockAddress signature(SignatureBlock signature) {
        return walk.counted(parent, Kind.SIGNATURES, path, signature);
    }

    @Override
    public BlockAddress speech(Speech speech) {
        BlockAddress address = walk.counted(parent, Kind.SPEECH, path, speech);
        blocks(address, path + "/content", speech.content());
        return address;
    }

    @Override
    public BlockAddress figure(Figure figure) {
        return walk.counted(parent, Kind.FIGURE, path, figure);
    }

    @Override
    public BlockAddress foreign(Foreign foreign) {
        return walk.counted(parent, Kind.OTHER, path, foreign);
    }
}
