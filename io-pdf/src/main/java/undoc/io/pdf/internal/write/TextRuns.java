// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes placed glyphs as text objects, and remembers the fonts that they need. */
final class TextRuns {
    private final Geometry geometry;
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();

    TextRuns(Geometry geometry) {
        this.geometry = geometry;
    }

    Iterable<EmbeddedFont> fonts() {
        return fonts.values();
    }

    /** Draws glyphs, one text object for each run in one font and size. */
    void draw(Sheet sheet, List<PlacedGlyph> glyphs, float baseline) {
        int from = 0;
        while (from < glyphs.size()) {
            int to = from + 1;
            Cell first = glyphs.get(from).cell();
            while (to < glyphs.size() && sameRun(first, glyphs.get(to).cell())) {
                to++;
            }
            run(sheet, glyphs.subList(from, to), baseline);
            from = to;
        }
    }

    private static boolean sameRun(Cell a, Cell b) {
        return a.face() == b.face()
                && a.style().size() == b.style().size()
                && a.style().rise() == b.style().rise()
                && a.style().tracking() == b.style().tracking();
    }

    private void run(Sheet sheet, List<PlacedGlyph> glyphs, float baseline) {
        PlacedGlyph first = glyphs.get(0);
        Style style = first.cell().style();
        EmbeddedFont font =
                fonts.computeIfAbsent(first.cell().face(), face -> new EmbeddedFont(face, fonts.size() + 1));
        StringBuilder out = sheet.content();
        out.append("BT /F").append(font.number()).append(' ');
        number(out, style.size());
        out.append("Tf ");
        if (style.gap() > 0) {
            tracking(out, style.gap());
        }
        out.append("1 0 0 1 ");
        number(out, first.x());
        number(out, geometry.height() - baseline + style.rise());
        out.append("Tm [<");
        float x = first.x();
        for (PlacedGlyph glyph : glyphs) {
            float move = glyph.x() - x;
            if (Math.abs(move) > 0.02f) {
                out.append('>');
                number(out, -move / style.size() * 1000);
                out.append('<');
                x = glyph.x();
            }
            EmbeddedFont.hex(out, font.code(glyph.cell().glyph(), glyph.cell().character()));
            x += glyph.cell().face().advance(glyph.cell().glyph()) * style.size() / 1000 + style.gap();
        }
        out.append(">] TJ ");
        if (style.gap() > 0) {
            tracking(out, 0);
        }
        out.append("ET\n");
    }

    private static void tracking(StringBuilder out, float gap) {
        number(out, gap);
        out.append("Tc ");
    }

    /** Writes a number with at most two decimals and a blank. */
    static void number(StringBuilder out, float value) {
        int hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        if (hundredths % 100 != 0) {
            out.append('.').append(hundredths / 10 % 10);
            if (hundredths % 10 != 0) {
                out.append(hundredths % 10);
            }
        }
        out.append(' ');
    }
}
