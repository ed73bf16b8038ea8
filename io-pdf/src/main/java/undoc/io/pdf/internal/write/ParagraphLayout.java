// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.List;
import java.util.Optional;
import undoc.model.body.Block;
import undoc.model.body.ListBlock;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;

/** Lays out paragraphs: those that count through the text stand at its edge, but for resolutions. */
final class ParagraphLayout {
    private static final float INDENT = Geometry.INDENT;
    /** Between paragraphs. */
    static final float GAP = 6;

    private final Setting setting;
    private final Sink sink;
    private final Column column;
    private final StructElement parent;

    ParagraphLayout(Setting setting, Sink sink, Column column, StructElement parent) {
        this.setting = setting;
        this.sink = sink;
        this.column = column;
        this.parent = parent;
    }

    /** Lays out a paragraph and what belongs to it; sub-paragraphs of the first order are as wide as the text. */
    void layOut(Paragraph paragraph) {
        Optional<List<Piece>> entry = column.isMain() && !setting.language().isRightToLeft()
                ? ContentsEntry.pieces(paragraph, column, setting.shaper())
                : Optional.empty();
        if (entry.isPresent()) {
            pieces(entry.get(), column.beginning(0).aligned(Slice.Align.START), GAP);
            return;
        }
        NumberedText words = NumberedText.of(paragraph.number(), paragraph.content());
        boolean operative = setting.isResolution()
                || paragraph.role().filter(ParagraphRole.OPERATIVE::equals).isPresent();
        words(words, column.isMain() && words.counts() && !operative ? column.beginning(0) : column, GAP);
        BlockLayout inner = new BlockLayout(setting, sink, column.indented(INDENT), parent);
        boolean first = column.isMain() && !isLettered(paragraph);
        for (Block block : paragraph.blocks()) {
            if (first && block instanceof Paragraph below && isLettered(below)) {
                layOut(below);
            } else if (first && block instanceof ListBlock list) {
                new ListLayout(setting, sink, column, parent).layOut(list);
            } else {
                block.fold(inner);
            }
        }
    }

    private static boolean isLettered(Paragraph paragraph) {
        NumberedText words = NumberedText.of(paragraph.number(), List.of());
        return words.hasNumber() && !words.counts();
    }

    /** Lays out words in a column, with a gap below them. */
    void words(NumberedText words, Column own, float gap) {
        pieces(words.pieces(own.style(), setting.shaper()), own, gap);
    }

    private void pieces(List<Piece> pieces, Column own, float gap) {
        if (!pieces.isEmpty()) {
            setting.slices(setting.shaper().shape(pieces), own, parent.child("P"))
                    .forEach(sink::add);
            sink.gap(gap);
        }
    }
}
