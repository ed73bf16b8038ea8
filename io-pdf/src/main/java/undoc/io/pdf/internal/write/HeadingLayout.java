// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import undoc.model.body.Content;
import undoc.model.body.Heading;
import undoc.vocabulary.DivisionWords;

/**
 * Lays out headings, the numbers of those of the text to the left of it, those of chapters at the edge of the masthead.
 */
final class HeadingLayout {
    /** Between a number and its heading. */
    private static final float APART = 14;

    private static final float GAP = 6;

    private final Setting setting;
    private final Sink sink;
    private final Column column;
    private final StructElement parent;

    HeadingLayout(Setting setting, Sink sink, Column column, StructElement parent) {
        this.setting = setting;
        this.sink = sink;
        this.column = column;
        this.parent = parent;
    }

    /** Whether a heading of the text is the number of a chapter, with its title in the heading below. */
    boolean isChapter(Heading heading) {
        return column.isMain() && DivisionWords.isNumber(Content.text(heading.content()));
    }

    /**
     * Lays a heading out.
     *
     * @param below whether it stands right below the number of a chapter
     */
    void layOut(Heading heading, boolean below) {
        if (!below) {
            sink.gap(column.isMain() ? GAP * 2 : GAP);
        }
        Column own = setting.heading(column, heading.level() + 1);
        NumberedText words = NumberedText.of(heading.number(), heading.content());
        float hanging = column.isMain() && words.hasNumber() ? hanging(words.number(), own.style()) : 0;
        ShapedText text = setting.shaper().shape(words.pieces(own.style(), hanging));
        StructElement element = setting.heading(parent, heading.level() + 1);
        if (!parent.inNote()) {
            setting.outline().heading(heading.level(), text.text().replace('\n', ' '), element);
        }
        boolean chapter = isChapter(heading);
        Column placed = chapter ? own.between(setting.geometry().outerLeft(), own.right()) : own.beginning(-hanging);
        setting.slices(text, placed, element).forEach(slice -> sink.add(slice.keptWithNext()));
        if (!chapter) {
            sink.add(Slice.gap(GAP).keptWithNext());
        }
    }

    /** So far that numbers end below each other. */
    private float hanging(String number, Style style) {
        float room = column.left() - setting.geometry().outerLeft();
        return Math.min(room, setting.shaper().shape(number, style).width() + APART);
    }
}
