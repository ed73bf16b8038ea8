// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places the glyphs of a line from left to right: aligned or justified, in visual order, marks on their letters. */
final class LinePlacement {
    private static final char FIRST_WIDE = '\u2E80';

    private final Geometry geometry;
    private final boolean rightToLeft;

    LinePlacement(Geometry geometry, boolean rightToLeft) {
        this.geometry = geometry;
        this.rightToLeft = rightToLeft;
    }

    /** The glyphs of a line from left to right. */
    List<PlacedGlyph> place(Slice.PlacedLine placed) {
        Line line = placed.line();
        float room = placed.width() - line.width();
        boolean wide = isWide(line);
        int gaps = gaps(line, wide);
        boolean justify = placed.align() == Slice.Align.JUSTIFIED
                && !line.last()
                && gaps > 0
                && room > 0
                && room / gaps < (wide ? 3 : 12);
        float extra = justify ? room / gaps : 0;
        float x = left(placed, justify ? placed.width() : line.width())
                - line.text().indent(line.start());
        List<PlacedGlyph> out = new ArrayList<>(line.end() - line.start() + 1);
        @Nullable Cell[] cells = line.text().cells();
        for (int i : line.text().directions().visualOrder(line.start(), line.end())) {
            Cell cell = cells[i];
            if (cell != null && !cell.isMark(i)) {
                float advance = cell.width() + (justify && isGap(line, i, wide) ? extra : 0);
                out.add(new PlacedGlyph(cell, x, advance));
                marks(cells, i, line.end(), x, out);
                x += advance;
            }
        }
        addEnd(line, x, out);
        return out;
    }

    /** Places the marks behind a letter on it. */
    private static void marks(@Nullable Cell[] cells, int base, int end, float x, List<PlacedGlyph> out) {
        Cell under = cells[base];
        float dx = 0;
        float dy = 0;
        for (int i = base + 1; i < end; i++) {
            Cell mark = cells[i];
            if (mark == null) {
                continue;
            }
            if (!mark.isMark(i)) {
                return;
            }
            MarkAnchors.Anchor offset = under == null || under.face() != mark.face()
                    ? null
                    : mark.face().anchors().offset(under.glyph(), mark.glyph());
            if (offset != null) {
                float scale = mark.face().scale() * mark.style().size() / 1000;
                dx += offset.x() * scale;
                dy += offset.y() * scale;
                under = mark;
            }
            out.add(new PlacedGlyph(mark.raised(dy), x + dx, 0));
        }
    }

    private float left(Slice.PlacedLine placed, float width) {
        float start = rightToLeft ? geometry.width() - placed.left() - placed.width() : placed.left();
        float end = start + placed.width() - width;
        return switch (placed.align()) {
            case CENTRE -> (start + end) / 2;
            case END -> rightToLeft ? start : end;
            default -> rightToLeft ? end : start;
        };
    }

    /**
     * The hyphen of a divided word, or the blank at a line's end, drawn so that words of two lines do not run together
     * for those who read the text.
     */
    private static void addEnd(Line line, float x, List<PlacedGlyph> out) {
        boolean blank = line.end() < line.next() && line.text().text().charAt(line.end()) == ' ';
        Cell cell = blank ? line.text().cells()[line.end()] : line.hyphen().orElse(null);
        if (cell != null && line.text().directions().isLeftToRight()) {
            out.add(new PlacedGlyph(cell, x, cell.width()));
        }
    }

    private static boolean isWide(Line line) {
        String text = line.text().text();
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) >= FIRST_WIDE && Character.isIdeographic(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int gaps(Line line, boolean wide) {
        int gaps = 0;
        for (int i = line.start(); i < line.end(); i++) {
            gaps += isGap(line, i, wide) ? 1 : 0;
        }
        return gaps;
    }

    /** Whether there is room to stretch behind a character: a blank or, in Chinese, beside a wide character. */
    private static boolean isGap(Line line, int at, boolean wide) {
        String text = line.text().text();
        return line.text().isBlank(at)
                || wide && at + 1 < line.end() && (text.charAt(at) >= FIRST_WIDE || text.charAt(at + 1) >= FIRST_WIDE);
    }
}
