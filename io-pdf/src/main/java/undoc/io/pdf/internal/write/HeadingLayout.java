// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import undoc.model.body.Content;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.Text;
import undoc.vocabulary.DivisionWords;

/** Lays out headings, the numbers of those of the text to the left of it, those of chapters above their titles. */
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
        NumberedText words = NumberedText.of(heading.number(), lines(heading.content()));
        float hanging = column.isMain() && words.hasNumber() ? hanging(words.number(), own.style()) : 0;
        ShapedText text = setting.shaper().shape(words.pieces(own.style(), hanging));
        StructElement element = setting.heading(parent, heading.level() + 1);
        if (!parent.inNote()) {
            setting.outline().heading(heading.level(), text.text().replace('\n', ' '), element);
        }
        boolean chapter = isChapter(heading);
        boolean out = setting.isSupplement()
                && (chapter || words.content().size() > heading.content().size());
        Column placed = own.beginning(out ? setting.geometry().outerLeft() - own.left() : -hanging);
        setting.slices(text, placed, element).forEach(slice -> sink.add(slice.keptWithNext()));
        if (!chapter) {
            sink.add(Slice.gap(GAP).keptWithNext());
        }
    }

    /** The words of a heading, those of a chapter's title on a line below its number. */
    private List<Inline> lines(List<Inline> content) {
        if (!column.isMain() || content.isEmpty() || !(content.get(0) instanceof Text first)) {
            return content;
        }
        String text = first.text();
        int end = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == ' ' && DivisionWords.isNumber(text.substring(0, i)))
                .reduce(0, (before, i) -> i);
        if (end == 0) {
            return content;
        }
        List<Inline> lines = new ArrayList<>();
        lines.add(new Text(text.substring(0, end)));
        lines.add(new LineBreak());
        lines.add(new Text(text.substring(end + 1)));
        lines.addAll(content.subList(1, content.size()));
        return lines;
    }

    /** So far that numbers end below each other. */
    private float hanging(String number, Style style) {
        float room = column.left() - setting.geometry().outerLeft();
        return Math.min(room, setting.shaper().shape(number, style).width() + APART);
    }
}
