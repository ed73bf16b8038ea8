// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.List;
import java.util.Optional;
import undoc.model.body.Emphasis;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.Reference;
import undoc.model.body.Strong;
import undoc.model.body.Subscript;
import undoc.model.body.Superscript;
import undoc.model.body.Text;
import undoc.model.body.Underline;

/** Flattens inlines to stretches of text in one style. */
final class PieceCollector implements Inline.Cases<Boolean> {
    private final List<Piece> out;
    /** That of the text, neither raised nor lowered. */
    private final Style ground;

    private final Style style;
    private final Optional<Mark> mark;

    PieceCollector(List<Piece> out, Style style, Optional<Mark> mark) {
        this(out, style, style, mark);
    }

    private PieceCollector(List<Piece> out, Style ground, Style style, Optional<Mark> mark) {
        this.out = out;
        this.ground = ground;
        this.style = style;
        this.mark = mark;
    }

    private boolean all(List<Inline> content, Style inner, Optional<Mark> innerMark) {
        PieceCollector collector = new PieceCollector(out, ground, inner, innerMark);
        content.forEach(inline -> inline.fold(collector));
        return true;
    }

    @Override
    public Boolean text(Text text) {
        return add(new Piece(text.text(), style, mark));
    }

    /** Adds a piece; between the marker of a note and what is raised beside it is a blank, so that both can be read. */
    private boolean add(Piece piece) {
        if (!out.isEmpty() && runTogether(out.get(out.size() - 1), piece)) {
            out.add(new Piece("\u00A0", piece.style()));
        }
        return out.add(piece);
    }

    private static boolean runTogether(Piece before, Piece after) {
        boolean marker = before.isNoteMarker() || after.isNoteMarker();
        boolean raised = before.style().rise() > 0 && after.style().rise() > 0;
        return marker && raised && before.endsInWord() && after.beginsInWord();
    }

    @Override
    public Boolean emphasis(Emphasis emphasis) {
        return all(emphasis.content(), style.withEmphasis(), mark);
    }

    @Override
    public Boolean strong(Strong strong) {
        return all(strong.content(), style.withBold(), mark);
    }

    @Override
    public Boolean underline(Underline underline) {
        return all(underline.content(), style.withUnderline(), mark);
    }

    @Override
    public Boolean superscript(Superscript superscript) {
        return all(superscript.content(), style.shifted(0.33f), mark);
    }

    @Override
    public Boolean subscript(Subscript subscript) {
        return all(subscript.content(), style.shifted(-0.2f), mark);
    }

    @Override
    public Boolean reference(Reference reference) {
        Optional<Mark> link = reference.href().filter(h -> h.startsWith("http")).map(Mark.Link::new);
        return all(reference.content(), style, link.or(() -> mark));
    }

    @Override
    public Boolean footnote(FootnoteReference footnote) {
        String marker = footnote.marker().isEmpty() ? "\u2020" : footnote.marker();
        return add(new Piece(marker, style.on(ground).shifted(0.33f), Optional.of(new Mark.Note(footnote))));
    }

    @Override
    public Boolean lineBreak(LineBreak lineBreak) {
        return out.add(new Piece("\n", style, mark));
    }
}
