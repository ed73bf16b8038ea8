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
import undoc.model.body.Strong;
import undoc.model.body.Table;
import undoc.model.body.Text;

/** Lays out blocks in a column. */
final class BlockLayout implements Block.Cases<Boolean> {
    private static final float INDENT = Geometry.INDENT;
    private static final float GAP = ParagraphLayout.GAP;

    private final Setting setting;
    private final Sink sink;
    private final Column column;
    private final StructElement parent;
    private final ParagraphLayout paragraphs;
    /** The block before the one that is laid out, if that is a heading. */
    private Optional<Heading> above = Optional.empty();

    BlockLayout(Setting setting, Sink sink, Column column, StructElement parent) {
        this.setting = setting;
        this.sink = sink;
        this.column = column;
        this.parent = parent;
        this.paragraphs = new ParagraphLayout(setting, sink, column, parent);
    }

    void blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            block.fold(this);
            above = block instanceof Heading heading ? Optional.of(heading) : Optional.empty();
        }
    }

    private BlockLayout in(Column inner, StructElement element) {
        return new BlockLayout(setting, sink, inner, element);
    }

    @Override
    public Boolean heading(Heading heading) {
        HeadingLayout layout = new HeadingLayout(setting, sink, column, parent);
        layout.layOut(heading, above.filter(layout::isChapter).isPresent());
        return true;
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        paragraphs.layOut(paragraph);
        return true;
    }

    @Override
    public Boolean list(ListBlock list) {
        new ListLayout(setting, sink, column, parent).layOut(list);
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
        sink.gap(GAP * 2);
        float middle = column.left() + (column.isMain() ? column.width() / 3 : 0);
        Column right = column.between(middle, column.right()).aligned(Slice.Align.END);
        for (Signatory signatory : signature.signatories()) {
            signed(PrintedSignature.of(signatory), right, signatory.role().isPresent());
            signatory.role().ifPresent(role -> signed(List.of(new Text(role)), right, false));
            sink.gap(GAP);
        }
        return true;
    }

    private void signed(List<Inline> words, Column right, boolean withNext) {
        if (!words.isEmpty()) {
            setting.slices(setting.shaper().shape(words, right.style()), right, parent.child("P"))
                    .forEach(slice -> sink.add(withNext ? slice.keptWithNext() : slice));
        }
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
            paragraphs.words(NumberedText.of(words), column, GAP);
            in(column.indented(INDENT), parent).blocks(first.blocks());
            rest = rest.subList(1, rest.size());
        } else {
            paragraphs.words(NumberedText.of(words), column, GAP);
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
                paragraphs.words(NumberedText.of(List.of(new Text(line))), column.aligned(Slice.Align.START), GAP);
            }
        }
        return true;
    }
}
