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
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.Quotation;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Strong;
import undoc.model.body.Table;
import undoc.model.body.Text;

/** Lays out blocks in a column. */
final class BlockLayout implements Block.Cases<Boolean> {
    private static final float INDENT = Geometry.INDENT;
    private static final float GAP = 6;
    /** How far the numbers of headings stand out to the left of the text. */
    private static final float HANGING = 28;

    private final Setting setting;
    private final Sink sink;
    private final Column column;
    private final StructElement parent;

    BlockLayout(Setting setting, Sink sink, Column column, StructElement parent) {
        this.setting = setting;
        this.sink = sink;
        this.column = column;
        this.parent = parent;
    }

    void blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.fold(this));
    }

    private BlockLayout in(Column inner, StructElement element) {
        return new BlockLayout(setting, sink, inner, element);
    }

    /** Whether this is the text itself, not a cell, a note or an item. */
    private boolean isMain() {
        return column.first() > 0;
    }

    @Override
    public Boolean heading(Heading heading) {
        sink.gap(isMain() ? GAP * 2 : GAP);
        Column own = setting.heading(column, heading.level() + 1);
        List<Piece> words = numbered(heading.number(), heading.content(), own, isMain() ? HANGING : 0);
        ShapedText text = setting.shaper().shape(words);
        StructElement element = setting.heading(parent, heading.level() + 1);
        if (!parent.inNote()) {
            setting.outline().heading(heading.level(), text.text().replace('\n', ' '), element);
        }
        float hanging = isMain() && hasNumber(heading.number()) ? HANGING : 0;
        Column placed = new Column(own.left(), own.right(), own.style(), own.leading(), -hanging, Slice.Align.START);
        setting.slices(text, placed, element).forEach(slice -> sink.add(slice.keptWithNext()));
        sink.add(Slice.gap(GAP).keptWithNext());
        return true;
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        words(numbered(paragraph.number(), paragraph.content(), column, INDENT), column, GAP);
        in(column.indented(INDENT), parent).blocks(paragraph.blocks());
        return true;
    }

    private static boolean hasNumber(Optional<String> number) {
        return number.filter(n -> !n.isEmpty()).isPresent();
    }

    /** Words behind a number; the first word stands at a tab stop, measured from where the number stands. */
    private List<Piece> numbered(Optional<String> number, List<Inline> content, Column own, float stop) {
        List<Piece> pieces = new ArrayList<>();
        if (hasNumber(number)) {
            pieces.add(new Piece(number.orElseThrow(), own.style()));
            pieces.add(Piece.tab(stop, own.style()));
        }
        content.forEach(inline -> inline.fold(new PieceCollector(pieces, own.style(), Optional.empty())));
        return pieces;
    }

    /** A paragraph of words. */
    private void words(List<Piece> pieces, Column own, float gap) {
        if (!pieces.isEmpty()) {
            setting.slices(setting.shaper().shape(pieces), own, parent.child("P"))
                    .forEach(sink::add);
            sink.gap(gap);
        }
    }

    private void words(List<Inline> content, Column own) {
        words(numbered(Optional.empty(), content, own, 0), own, GAP);
    }

    @Override
    public Boolean list(ListBlock list) {
        StructElement element = parent.child("L");
        boolean bullets = list.items()
                .get(0)
                .marker()
                .filter(m -> m.chars().anyMatch(Character::isLetterOrDigit))
                .isEmpty();
        element.attribute("List", "ListNumbering", bullets ? "/Disc" : "/Decimal");
        float left = column.left() + (isMain() ? INDENT : 0);
        for (ListItem item : list.items()) {
            StructElement child = element.child("LI");
            StructElement label = child.child("Lbl");
            new LabelledLayout(setting, sink, column, left, INDENT)
                    .layOut(item.marker().orElse(""), label, item.content(), child.child("LBody"));
            if (!parent.inNote()) {
                sink.gap(GAP);
            }
            child.close();
        }
        element.close();
        return true;
    }

    @Override
    public Boolean table(Table table) {
        sink.gap(GAP);
        new TableLayout(setting, sink, column, parent.child("Table")).layOut(table);
        sink.gap(GAP);
        return true;
    }

    @Override
    public Boolean quotation(Quotation quotation) {
        StructElement element = parent.child("BlockQuote");
        in(column.inset(INDENT), element).blocks(quotation.content());
        element.close();
        return true;
    }

    @Override
    public Boolean signature(SignatureBlock signature) {
        sink.gap(GAP);
        float middle = column.left() + (isMain() ? column.width() / 3 : 0);
        Column right = column.between(middle, column.right()).aligned(Slice.Align.END);
        for (Signatory signatory : signature.signatories()) {
            String role = signatory.role().orElse("");
            words(numbered(Optional.empty(), SignatureWords.of(signatory), right, 0), right, role.isEmpty() ? GAP : 0);
            if (!role.isEmpty()) {
                words(List.of(new Text(role)), right);
            }
        }
        return true;
    }

    /** A speaker, and the words in the same paragraph, as in records of meetings. */
    @Override
    public Boolean speech(Speech speech) {
        List<Inline> words = new ArrayList<>();
        String affiliation = speech.affiliation().map(a -> " (" + a + ")").orElse("");
        words.add(new Strong(List.of(new Text(speech.speaker() + affiliation))));
        words.add(new Text(": "));
        List<Block> rest = speech.content();
        if (rest.get(0) instanceof Paragraph first && first.number().isEmpty()) {
            words.addAll(first.content());
            words(words, column);
            in(column.indented(INDENT), parent).blocks(first.blocks());
            rest = rest.subList(1, rest.size());
        } else {
            words(words, column);
        }
        blocks(rest);
        return true;
    }

    @Override
    public Boolean figure(Figure figure) {
        String words = figure.alternativeText().isEmpty() ? "[…]" : figure.alternativeText();
        Column own = column.between(column.left(), column.right()).aligned(Slice.Align.CENTRE);
        ShapedText text = setting.shaper().shape(words, column.style().withEmphasis());
        StructElement element = parent.child("Figure");
        element.entry("Alt", PdfSyntax.text(words));
        setting.slices(text, own, element).forEach(sink::add);
        sink.gap(GAP);
        return true;
    }

    @Override
    public Boolean foreign(Foreign foreign) {
        for (String line : foreign.source().split("[\\n\\t]+")) {
            if (!line.isBlank()) {
                words(List.of(new Text(line)), column.aligned(Slice.Align.START));
            }
        }
        return true;
    }
}
