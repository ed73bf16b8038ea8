// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import undoc.vocabulary.Folding;

/** Draws the texts and rules of a masthead at their heights, and remembers which of its lines were shown. */
final class MastheadPen {
    /** What stays free above the lower edge of the text. */
    private static final float FOOT = 60;

    private final Setting setting;
    private final Painter painter;
    private final Flow flow;
    private final StructElement section;
    private final Set<String> shown = new HashSet<>();

    MastheadPen(Setting setting, Painter painter, Flow flow, StructElement section) {
        this.setting = setting;
        this.painter = painter;
        this.flow = flow;
        this.section = section;
    }

    /** Remembers that a line, or what it says, stands on the page. */
    void shows(String line) {
        shown.add(Folding.fold(line));
    }

    boolean hasShown(String line) {
        return shown.contains(Folding.fold(line));
    }

    void rule(float y, float weight) {
        Geometry geometry = setting.geometry();
        painter.rule(flow.sheet(), geometry.outerLeft(), geometry.outerRight(), y, weight);
    }

    /** Draws lines below each other and gives back where they end. */
    float stack(List<String> lines, Column column, float top) {
        float y = top;
        for (String line : lines) {
            y = text(line, column, y);
        }
        return y;
    }

    float text(String words, Column column, float top) {
        return words.isEmpty() ? top : text(setting.shaper().shape(words, column.style()), column, top);
    }

    /** Draws a text from a height on and gives back where it ends; no further than the page goes. */
    float text(ShapedText text, Column column, float top) {
        float y = top;
        for (Slice slice : setting.slices(text, column, section.child("P"))) {
            if (y + slice.height() > setting.geometry().bottom() - FOOT) {
                flow.add(slice);
                continue;
            }
            for (Slice.PlacedLine line : slice.lines()) {
                painter.line(flow.sheet(), line, y + line.baseline());
            }
            y += slice.height();
        }
        return y;
    }
}
