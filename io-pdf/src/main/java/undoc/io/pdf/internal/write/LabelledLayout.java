// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import undoc.model.body.Block;

/** Lays out blocks with a label at the height of their first line: items of a list and footnotes. */
final class LabelledLayout {
    /** Between a label that is wider than its room and the blocks. */
    private static final float GAP = 6;

    private final Setting setting;
    private final Sink sink;
    private final Column column;
    private final float left;
    private final float room;

    /**
     * A layout in a column.
     *
     * @param left where the label stands
     * @param room how far behind its left edge the blocks begin, unless it is wider
     */
    LabelledLayout(Setting setting, Sink sink, Column column, float left, float room) {
        this.setting = setting;
        this.sink = sink;
        this.column = column;
        this.left = left;
        this.room = room;
    }

    /** Lays out a label and blocks beside it; closes the elements of both. */
    void layOut(String label, StructElement labelElement, List<Block> content, StructElement body) {
        Style style = body.inNote() && isNumber(label) ? column.style().shifted(0.33f) : column.style();
        ShapedText text = setting.shaper().shape(label, style);
        float width = width(text);
        Sink.Collected inner = new Sink.Collected(new ArrayList<>());
        blocks(content, inner, column.between(left + width, column.right()), body);
        finish(text, width, labelElement, inner, body);
    }

    /** Lays out a label and blocks, the first of which is as wide as the column; closes the elements of both. */
    void layOutWide(String label, StructElement labelElement, List<Block> content, StructElement body) {
        ShapedText text = setting.shaper().shape(label, column.style());
        float width = width(text);
        Sink.Collected inner = new Sink.Collected(new ArrayList<>());
        blocks(content.subList(0, 1), inner, column.beginning(left + width - column.left()), body);
        blocks(content.subList(1, content.size()), inner, column.indented(room), body);
        finish(text, width, labelElement, inner, body);
    }

    private float width(ShapedText label) {
        return Math.max(room, Math.min(label.width(), column.width() / 2) + GAP);
    }

    private void blocks(List<Block> content, Sink inner, Column own, StructElement body) {
        new BlockLayout(setting, inner, own, body).blocks(content);
    }

    private void finish(ShapedText text, float width, StructElement label, Sink.Collected inner, StructElement body) {
        body.close();
        Column labels = new Column(left, left + width, column.style(), column.leading());
        List<Slice> marker = text.text().isEmpty() ? List.of() : setting.slices(text, labels, label);
        label.close();
        besideEachOther(marker, inner.trimmed());
    }

    private void besideEachOther(List<Slice> marker, List<Slice> blocks) {
        for (int i = 0; i < Math.max(marker.size(), blocks.size()); i++) {
            Slice slice = i < blocks.size() ? blocks.get(i) : Slice.of(column.leading(), List.of());
            if (i < marker.size()) {
                List<Slice.PlacedLine> both = new ArrayList<>(marker.get(i).lines());
                both.addAll(slice.lines());
                slice = new Slice(Math.max(slice.height(), column.leading()), both, slice.rule(), slice.withNext());
            }
            sink.add(slice);
        }
    }

    private static boolean isNumber(String label) {
        return label.chars().allMatch(Character::isLetterOrDigit);
    }
}
