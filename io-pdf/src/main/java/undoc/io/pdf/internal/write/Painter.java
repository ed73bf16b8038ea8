// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final Map<Object, StructElement> marks = new HashMap<>();

    Painter(Geometry geometry, boolean rightToLeft, StructTree tree) {
        this.geometry = geometry;
        this.rightToLeft = rightToLeft;
        this.tree = tree;
    }

    Iterable<EmbeddedFont> fonts() {
        return fonts.values();
    }

    /** A link in a paragraph: the same link twice in one paragraph is one element. */
    private record Occurrence(Mark.Link link, StructElement paragraph) {}

    /** A glyph in its place. */
    private record Placed(Cell cell, int index, float x, float width) {}

    /** Draws a line of an element; the baseline is measured from the top. */
    void line(Sheet sheet, Slice.PlacedLine placed, float baseline) {
        List<Placed> glyphs = place(placed);
        int from = 0;
        while (from < glyphs.size()) {
            int to = from + 1;
            StructElement element = element(glyphs.get(from), placed.element());
            while (to < glyphs.size() && element(glyphs.get(to), placed.element()) == element) {
                to++;
            }
            List<Placed> part = glyphs.subList(from, to);
            sheet.begin(element);
            text(sheet, part, baseline);
            sheet.end();
            decorate(sheet, part, element, baseline);
            from = to;
        }
    }

    /** Draws a line that is not part of the text: a running head, a table's head on a further page. */
    void artifact(Sheet sheet, Slice.PlacedLine line, float baseline) {
        sheet.beginArtifact("Pagination");
        text(sheet, place(line), baseline);
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

    /** The glyphs of a line from left to right. */
    private List<Placed> place(Slice.PlacedLine placed) {
        Line line = placed.line();
        float room = placed.width() - line.width();
        boolean wide = isWide(line);
        int gaps = wide ? Math.max(0, line.end() - line.start() - 1) : blanks(line);
        boolean justify = placed.align() == Slice.Align.JUSTIFIED
                && !line.last()
                && gaps > 0
                && room > 0
                && room / gaps < (wide ? 3 : 12);
        float extra = justify ? room / gaps : 0;
        float width = justify ? placed.width() : line.width();
        float x = left(placed, width);
        List<Placed> out = new ArrayList<>();
        for (int i : visualOrder(line)) {
            Cell cell = line.text().cells()[i];
            if (cell != null) {
                boolean stretched =
                        justify && (wide ? i < line.end() - 1 : line.text().isBlank(i));
                float advance = cell.width() + (stretched ? extra : 0);
                out.add(new Placed(cell, i, x, advance));
                x += advance;
            }
        }
        endBlank(line, x).ifPresent(out::add);
        return out;
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

    /** The blank at a line's end, drawn so that words of two lines do not run together for those who read the text. */
    private static Optional<Placed> endBlank(Line line, float x) {
        boolean blank = line.end() < line.next() && line.text().text().charAt(line.end()) == ' ';
        Cell cell = blank ? line.text().cells()[line.end()] : null;
        boolean plain = line.text().bidi().isLeftToRight();
        return cell == null || !plain ? Optional.empty() : Optional.of(new Placed(cell, line.end(), x, cell.width()));
    }

    private static boolean isWide(Line line) {
        return line.text()
                .text()
                .substring(line.start(), line.end())
                .codePoints()
                .anyMatch(Character::isIdeographic);
    }

    private static int blanks(Line line) {
        int blanks = 0;
        for (int i = line.start(); i < line.end(); i++) {
            blanks += line.text().isBlank(i) ? 1 : 0;
        }
        return blanks;
    }

    private static List<Integer> visualOrder(Line line) {
        List<Integer> order = new ArrayList<>();
        if (line.start() == line.end()) {
            return order;
        }
        Bidi bidi = line.text().bidi().createLineBidi(line.start(), line.end());
        Integer[] runs = new Integer[bidi.getRunCount()];
        byte[] levels = new byte[runs.length];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = i;
            levels[i] = (byte) bidi.getRunLevel(i);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        for (int run : runs) {
            int start = line.start() + bidi.getRunStart(run);
            int end = line.start() + bidi.getRunLimit(run);
            boolean backwards = (bidi.getRunLevel(run) & 1) == 1;
            for (int i = 0; i < end - start; i++) {
                order.add(backwards ? end - 1 - i : start + i);
            }
        }
        return order;
    }

    private StructElement element(Placed glyph, StructElement paragraph) {
        return glyph.cell()
                .mark()
                .map(mark -> marks.computeIfAbsent(
                        mark instanceof Mark.Link link ? new Occurrence(link, paragraph) : mark,
                        m -> child(paragraph, mark)))
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
    private void text(Sheet sheet, List<Placed> glyphs, float baseline) {
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
                && a.style().rise() == b.style().rise();
    }

    private void run(Sheet sheet, List<Placed> glyphs, float baseline) {
        Placed first = glyphs.get(0);
        Style style = first.cell().style();
        EmbeddedFont font =
                fonts.computeIfAbsent(first.cell().face(), face -> new EmbeddedFont(face, "F" + (fonts.size() + 1)));
        sheet.fonts().add(font);
        StringBuilder out = sheet.content();
        out.append("BT /").append(font.resource()).append(' ');
        number(out, style.size());
        out.append("Tf 1 0 0 1 ");
        number(out, first.x());
        number(out, geometry.height() - baseline + style.rise());
        out.append("Tm [<");
        float x = first.x();
        for (Placed glyph : glyphs) {
            float move = glyph.x() - x;
            if (Math.abs(move) > 0.02f) {
                out.append('>');
                number(out, -move / style.size() * 1000);
                out.append('<');
                x = glyph.x();
            }
            out.append(EmbeddedFont.hex(
                    font.code(glyph.cell().glyph(), glyph.cell().text())));
            x += glyph.cell().face().advance(glyph.cell().glyph()) * style.size() / 1000;
        }
        out.append(">] TJ ET\n");
    }

    /** Draws the lines under underlined text and makes the annotation of a link. */
    private void decorate(Sheet sheet, List<Placed> glyphs, StructElement element, float baseline) {
        Placed first = glyphs.get(0);
        Placed last = glyphs.get(glyphs.size() - 1);
        for (Placed glyph : glyphs) {
            if (glyph.cell().style().underlined()) {
                sheet.beginArtifact("Layout");
                stroke(sheet, glyph.x(), glyph.x() + glyph.width(), baseline + 1.5f, 0.5f);
                sheet.end();
            }
        }
        if (first.cell().mark().orElse(null) instanceof Mark.Link link) {
            annotate(sheet, link, element, first.x(), last.x() + last.width(), baseline);
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
        annotation.setInt(COSName.STRUCT_PARENT, tree.nextKey(element.dictionary()));
        element.addObject(sheet.page(), annotation);
        sheet.annotations().add(annotation);
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
