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
import undoc.model.body.ParagraphRole;
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

    private final Setting setting;
    private final Sink sink;
    private final Column column;
    private final StructElement parent;
    /** The block before the one that is laid out, if that is a heading. */
    private Optional<Heading> above = Optional.empty();

    BlockLayout(Setting setting, Sink sink, Column column, StructElement parent) {
        this.setting = setting;
        this.sink = sink;
        this.column = column;
        this.parent = parent;
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

    /** A paragraph; those that count through the text stand at its edge, but for resolutions. */
    @Override
    public Boolean paragraph(Paragraph paragraph) {
        Optional<List<Piece>> entry = column.isMain() && !setting.language().isRightToLeft()
                ? ContentsEntry.pieces(paragraph, column, setting.shaper())
                : Optional.empty();
        if (entry.isPresent()) {
            words(entry.get(), column.beginning(0).aligned(Slice.Align.START), GAP);
            return true;
        }
        NumberedText words = NumberedText.of(paragraph.number(), paragraph.content());
        boolean operative = setting.isResolution()
                || paragraph.role().filter(ParagraphRole.OPERATIVE::equals).isPresent();
        words(words, column.isMain() && words.counts() && !operative ? column.beginning(0) : column, GAP);
        BlockLayout inner = in(column.indented(INDENT), parent);
        boolean first = column.isMain() && !isLettered(paragraph);
        paragraph.blocks().forEach(block -> block.fold(first && isLettered(block) ? this : inner));
        return true;
    }

    /** Whether a block is a sub-paragraph; those of the first order are as wide as the text. */
    private static boolean isLettered(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.number().filter(n -> !n.isEmpty()).isPresent()
                && !NumberedText.of(paragraph.number(), List.of()).counts();
    }

    /** A paragraph of words. */
    private void words(NumberedText words, Column own, float gap) {
        words(words.pieces(own.style(), INDENT), own, gap);
    }

    private void words(List<Piece> pieces, Column own, float gap) {
        if (!pieces.isEmpty()) {
            setting.slices(setting.shaper().shape(pieces), own, parent.child("P"))
                    .forEach(sink::add);
            sink.gap(gap);
        }
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
        float left = column.left() + (column.isMain() ? INDENT : 0);
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
        sink.gap(GAP * 2);
        float middle = column.left() + (column.isMain() ? column.width() / 3 : 0);
        Column right = column.between(middle, column.right()).aligned(Slice.Align.END);
        for (Signatory signatory : signature.signatories()) {
            String role = signatory.role().orElse("");
            words(NumberedText.of(PrintedSignature.of(signatory)), right, role.isEmpty() ? GAP : 0);
            if (!role.isEmpty()) {
                words(NumberedText.of(List.of(new Text(role))), right, GAP);
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
            words(NumberedText.of(words), column, GAP);
            in(column.indented(INDENT), parent).blocks(first.blocks());
            rest = rest.subList(1, rest.size());
        } else {
            words(NumberedText.of(words), column, GAP);
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
                words(NumberedText.of(List.of(new Text(line))), column.aligned(Slice.Align.START), GAP);
            }
        }
        return true;
    }
}
