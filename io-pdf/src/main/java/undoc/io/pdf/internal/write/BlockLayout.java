// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
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
    private static final float INDENT = 24;
    private static final float GAP = 6;

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

    @Override
    public Boolean heading(Heading heading) {
        sink.gap(GAP);
        List<Inline> words = numbered(heading.number(), heading.content());
        Column own = column.sized(heading.level() == 1 ? column.size() * 1.2f : column.size());
        ShapedText text = setting.shaper().shape(words, own.style().withBold());
        StructElement element =
                setting.heading(parent, heading.level() + 1, text.text().replace('\n', ' '));
        setting.slices(text, own, Slice.Align.START, 0, element).forEach(slice -> sink.add(slice.keptWithNext()));
        sink.add(Slice.gap(GAP).keptWithNext());
        return true;
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        List<Inline> words = numbered(paragraph.number(), paragraph.content());
        if (!words.isEmpty()) {
            text(words, Slice.Align.JUSTIFIED, column.width() > 4 * INDENT ? INDENT : 0);
        }
        in(column.indented(INDENT), parent).blocks(paragraph.blocks());
        return true;
    }

    /** A paragraph of words. */
    private void text(List<Inline> words, Slice.Align align, float first) {
        ShapedText text = setting.shaper().shape(words, column.style());
        setting.slices(text, column, align, first, parent.child("P")).forEach(sink::add);
        sink.gap(GAP);
    }

    private static List<Inline> numbered(Optional<String> number, List<Inline> content) {
        List<Inline> words = new ArrayList<>();
        number.filter(n -> !n.isEmpty()).ifPresent(n -> words.add(new Text(n + "\u2002")));
        words.addAll(content);
        return words;
    }

    @Override
    public Boolean list(ListBlock list) {
        StructElement element = parent.child("L");
        boolean bullets = list.items()
                .get(0)
                .marker()
                .filter(m -> m.chars().anyMatch(Character::isLetterOrDigit))
                .isEmpty();
        element.attribute("List", "ListNumbering", COSName.getPDFName(bullets ? "Disc" : "Decimal"));
        for (ListItem item : list.items()) {
            StructElement child = element.child("LI");
            labelled(item.marker().orElse(""), column.left(), column.style(), item.content(), child);
        }
        return true;
    }

    /**
     * Lays out blocks with a label at the height of their first line.
     *
     * @param element the item or note, which gets a Lbl and, in a list, an LBody
     */
    void labelled(String label, float left, Style style, List<Block> content, StructElement element) {
        ShapedText text = setting.shaper().shape(label, style);
        float width = Math.max(
                element.type().equals("Note") ? 14 : INDENT,
                text.width(0, text.text().length()) + 6);
        StructElement labelElement = element.child("Lbl");
        StructElement body = element.type().equals("LI") ? element.child("LBody") : element;
        Sink.Collected inner = new Sink.Collected(new ArrayList<>());
        Column own = column.between(left + width, column.right());
        new BlockLayout(setting, inner, own, body).blocks(content);
        List<Slice> slices = inner.slices();
        List<Line> lines = setting.lines(text, Math.max(width, 20), 0);
        for (int i = 0; i < Math.max(lines.size(), slices.size()); i++) {
            Slice slice = i < slices.size() ? slices.get(i) : new Slice(own.leading(), List.of(), false, false);
            if (i < lines.size() && !label.isEmpty()) {
                List<Slice.PlacedLine> both = new ArrayList<>();
                both.add(new Slice.PlacedLine(lines.get(i), left, width, Slice.Align.START, labelElement));
                both.addAll(slice.lines());
                slice = new Slice(slice.height(), both, slice.rule(), slice.withNext());
            }
            sink.add(slice);
        }
        if (slices.isEmpty() && element.type().equals("LI")) {
            sink.gap(GAP);
        }
    }

    @Override
    public Boolean table(Table table) {
        sink.gap(GAP);
        StructElement element = parent.child("Table");
        if (!table.caption().isEmpty()) {
            ShapedText caption =
                    setting.shaper().shape(table.caption(), column.style().withBold());
            setting.slices(caption, column, Slice.Align.START, 0, element.child("Caption"))
                    .forEach(slice -> sink.add(slice.keptWithNext()));
        }
        new TableLayout(setting, sink, column, element).layOut(table);
        sink.gap(GAP);
        return true;
    }

    @Override
    public Boolean quotation(Quotation quotation) {
        in(column.inset(INDENT), parent.child("BlockQuote")).blocks(quotation.content());
        return true;
    }

    @Override
    public Boolean signature(SignatureBlock signature) {
        sink.gap(2 * GAP);
        float middle = column.left() + column.width() / 2;
        BlockLayout right = in(column.between(middle, column.right()), parent);
        for (Signatory signatory : signature.signatories()) {
            List<Inline> words = new ArrayList<>();
            signatory.mark().filter(m -> !m.isEmpty()).ifPresent(mark -> words.add(new Text(mark + " ")));
            if (!signatory.name().isEmpty()) {
                words.add(new Strong(List.of(new Text(signatory.name()))));
            }
            if (!words.isEmpty()) {
                right.text(words, Slice.Align.START, 0);
            }
            signatory
                    .role()
                    .filter(r -> !r.isEmpty())
                    .ifPresent(role -> right.text(List.of(new Text(role)), Slice.Align.START, 0));
        }
        return true;
    }

    @Override
    public Boolean speech(Speech speech) {
        List<Inline> words = new ArrayList<>();
        String affiliation = speech.affiliation().map(a -> " (" + a + ")").orElse("");
        words.add(new Strong(List.of(new Text(speech.speaker() + affiliation + ":"))));
        text(words, Slice.Align.START, 0);
        blocks(speech.content());
        return true;
    }

    @Override
    public Boolean figure(Figure figure) {
        String words = figure.alternativeText().isEmpty() ? "[…]" : figure.alternativeText();
        ShapedText text = setting.shaper().shape(words, column.style().withEmphasis());
        StructElement element = parent.child("Figure");
        element.dictionary().setString(COSName.ALT, words);
        setting.slices(text, column, Slice.Align.CENTRE, 0, element).forEach(sink::add);
        sink.gap(GAP);
        return true;
    }

    @Override
    public Boolean foreign(Foreign foreign) {
        for (String line : foreign.source().split("[\\n\\t]+")) {
            if (!line.isBlank()) {
                text(List.of(new Text(line)), Slice.Align.START, 0);
            }
        }
        return true;
    }
}
