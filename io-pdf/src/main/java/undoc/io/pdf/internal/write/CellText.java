// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.body.Block;
import undoc.model.body.Figure;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.ListBlock;
import undoc.model.body.Paragraph;
import undoc.model.body.Quotation;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Table;

/** The words of a table's cell, to measure them. */
final class CellText implements Block.Cases<Boolean> {
    private final List<Piece> pieces = new ArrayList<>();

    private CellText() {}

    static String of(List<Block> blocks) {
        CellText text = new CellText();
        text.blocks(blocks);
        StringBuilder words = new StringBuilder();
        text.pieces.forEach(piece -> words.append(piece.text()));
        return words.toString().strip();
    }

    private boolean blocks(List<Block> blocks) {
        blocks.forEach(block -> block.fold(this));
        return true;
    }

    private boolean words(String words) {
        return pieces.add(new Piece(words + " ", Style.plain(1)));
    }

    private boolean words(Optional<String> number, List<Inline> content) {
        number.ifPresent(this::words);
        content.forEach(inline -> inline.fold(new PieceCollector(pieces, Style.plain(1), Optional.empty())));
        return words("");
    }

    @Override
    public Boolean heading(Heading heading) {
        return words(heading.number(), heading.content());
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        return words(paragraph.number(), paragraph.content()) && blocks(paragraph.blocks());
    }

    @Override
    public Boolean list(ListBlock list) {
        list.items().forEach(item -> {
            item.marker().ifPresent(this::words);
            blocks(item.content());
        });
        return true;
    }

    @Override
    public Boolean table(Table table) {
        words(Optional.empty(), table.caption());
        table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
        return true;
    }

    @Override
    public Boolean quotation(Quotation quotation) {
        return blocks(quotation.content());
    }

    @Override
    public Boolean signature(SignatureBlock signature) {
        for (Signatory signatory : signature.signatories()) {
            signatory.mark().ifPresent(this::words);
            words(signatory.name());
            signatory.role().ifPresent(this::words);
        }
        return true;
    }

    @Override
    public Boolean speech(Speech speech) {
        return words(speech.speaker()) && blocks(speech.content());
    }

    @Override
    public Boolean figure(Figure figure) {
        return words(figure.alternativeText());
    }

    @Override
    public Boolean foreign(Foreign foreign) {
        return words(foreign.source());
    }
}
