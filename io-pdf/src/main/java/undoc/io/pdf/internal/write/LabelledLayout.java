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

    /** Lays out a label and blocks; closes the elements of both. */
    void layOut(String label, StructElement labelElement, List<Block> content, StructElement body) {
        Style style = body.inNote() && isNumber(label) ? column.style().shifted(0.33f) : column.style();
        ShapedText text = setting.shaper().shape(label, style);
        float width = Math.max(room, Math.min(text.width(), column.width() / 2) + GAP);
        Sink.Collected inner = new Sink.Collected(new ArrayList<>());
        Column own = column.between(left + width, column.right());
        new BlockLayout(setting, inner, own, body).blocks(content);
        body.close();
        Column labels = new Column(left, left + width, column.style(), column.leading());
        List<Slice> marker = label.isEmpty() ? List.of() : setting.slices(text, labels, labelElement);
        labelElement.close();
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
