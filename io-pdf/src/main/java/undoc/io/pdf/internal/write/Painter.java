// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Draws lines and rules on sheets. */
final class Painter {
    private final Geometry geometry;
    private final boolean rightToLeft;
    private final StructTree tree;
    private final LinePlacement placement;
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();

    Painter(Geometry geometry, boolean rightToLeft, StructTree tree) {
        this.geometry = geometry;
        this.rightToLeft = rightToLeft;
        this.tree = tree;
        this.placement = new LinePlacement(geometry, rightToLeft);
    }

    Iterable<EmbeddedFont> fonts() {
        return fonts.values();
    }

    /** Draws a line of an element; the baseline is measured from the top. */
    void line(Sheet sheet, Slice.PlacedLine placed, float baseline) {
        List<PlacedGlyph> glyphs = placement.place(placed);
        int from = 0;
        while (from < glyphs.size()) {
            int to = from + 1;
            Optional<Mark> mark = glyphs.get(from).cell().mark();
            while (to < glyphs.size() && glyphs.get(to).cell().mark().equals(mark)) {
                to++;
            }
            StructElement element = element(mark, placed.element());
            List<PlacedGlyph> part = glyphs.subList(from, to);
            sheet.begin(element);
            text(sheet, part, baseline);
            decorate(sheet, part, element, baseline);
            from = to;
        }
        placed.element().drawn();
    }

    /** Draws a line that is not part of the text: a running head, a table's head on a further page. */
    void artifact(Sheet sheet, Slice.PlacedLine line, float baseline) {
        sheet.beginArtifact("Pagination");
        text(sheet, placement.place(line), baseline);
        sheet.end();
    }

    /** Draws a rule. */
    void rule(Sheet sheet, float left, float right, float y, float weight) {
        sheet.beginArtifact("Layout");
        stroke(sheet, mirror(left), mirror(right), y, weight);
        sheet.end();
    }

    private void stroke(Sheet sheet, float x0, float x1, float y, float weight) {
        StringBuilder out = sheet.content();
        number(out, weight);
        out.append("w ");
        number(out, Math.min(x0, x1));
        number(out, geometry.height() - y);
        out.append("m ");
        number(out, Math.max(x0, x1));
        number(out, geometry.height() - y);
        out.append("l S\n");
    }

    private float mirror(float x) {
        return rightToLeft ? geometry.width() - x : x;
    }

    private StructElement element(Optional<Mark> of, StructElement paragraph) {
        return of.map(mark -> paragraph.child(mark, () -> child(paragraph, mark)))
                .orElse(paragraph);
    }

    private static StructElement child(StructElement paragraph, Mark mark) {
        if (mark instanceof Mark.Span span) {
            StructElement element = paragraph.child("Span");
            element.language(span.language().code());
            return element;
        }
        return paragraph.child(mark instanceof Mark.Link ? "Link" : "Reference");
    }

    /** Draws glyphs, one text object for each run in one font and size. */
    private void text(Sheet sheet, List<PlacedGlyph> glyphs, float baseline) {
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

    /** Draws the lines under underlined text and makes the annotation of a link. */
    private void decorate(Sheet sheet, List<PlacedGlyph> glyphs, StructElement element, float baseline) {
        PlacedGlyph first = glyphs.get(0);
        PlacedGlyph last = glyphs.get(glyphs.size() - 1);
        underline(sheet, glyphs, baseline);
        if (first.cell().mark().orElse(null) instanceof Mark.Link link) {
            annotate(sheet, link, element, first.x(), last.x() + last.width(), baseline);
        }
    }

    /** One line under each stretch of underlined glyphs. */
    private void underline(Sheet sheet, List<PlacedGlyph> glyphs, float baseline) {
        for (int from = 0; from < glyphs.size(); from++) {
            int to = from;
            while (to < glyphs.size() && glyphs.get(to).cell().style().underlined()) {
                to++;
            }
            if (to > from) {
                PlacedGlyph last = glyphs.get(to - 1);
                sheet.beginArtifact("Layout");
                stroke(sheet, glyphs.get(from).x(), last.x() + last.width(), baseline + 1.5f, 0.5f);
                sheet.end();
                from = to;
            }
        }
    }

    private void annotate(Sheet sheet, Mark.Link link, StructElement element, float x0, float x1, float baseline) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, "Link");
        annotation.setInt(COSName.F, 4);
        annotation.setString(COSName.CONTENTS, link.href());
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, "URI");
        action.setString(COSName.URI, link.href());
        annotation.setItem(COSName.A, action);
        COSArray border = new COSArray();
        COSArray box = new COSArray();
        float y = geometry.height() - baseline;
        for (float value : new float[] {x0, y - 2.5f, x1, y + 8}) {
            box.add(new COSFloat(Math.round(value * 100) / 100f));
            if (border.size() < 3) {
                border.add(COSInteger.ZERO);
            }
        }
        annotation.setItem(COSName.RECT, box);
        annotation.setItem(COSName.BORDER, border);
        annotation.setInt(COSName.STRUCT_PARENT, tree.nextKey(element.number()));
        element.addObject(sheet.number(), sheet.annotate(annotation));
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
