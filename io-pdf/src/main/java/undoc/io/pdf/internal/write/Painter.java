// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Draws lines and rules on sheets. */
final class Painter {
    private final Geometry geometry;
    private final boolean rightToLeft;
    private final StructTree tree;
    private final LinePlacement placement;
    private final TextRuns runs;

    Painter(Geometry geometry, boolean rightToLeft, StructTree tree) {
        this.geometry = geometry;
        this.rightToLeft = rightToLeft;
        this.tree = tree;
        this.placement = new LinePlacement(geometry, rightToLeft);
        this.runs = new TextRuns(geometry);
    }

    Iterable<EmbeddedFont> fonts() {
        return runs.fonts();
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
            runs.draw(sheet, part, baseline);
            decorate(sheet, part, element, baseline);
            from = to;
        }
        placed.element().drawn();
    }

    /** Draws a line that is not part of the text: a running head, a table's head on a further page. */
    void artifact(Sheet sheet, Slice.PlacedLine line, float baseline) {
        sheet.beginArtifact("Pagination");
        runs.draw(sheet, placement.place(line), baseline);
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
        TextRuns.number(out, weight);
        out.append("w ");
        TextRuns.number(out, Math.min(x0, x1));
        TextRuns.number(out, geometry.height() - y);
        out.append("m ");
        TextRuns.number(out, Math.max(x0, x1));
        TextRuns.number(out, geometry.height() - y);
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

    /** Draws the lines under underlined text and makes the annotation of a link. */
    private void decorate(Sheet sheet, List<PlacedGlyph> glyphs, StructElement element, float baseline) {
        PlacedGlyph first = glyphs.get(0);
        PlacedGlyph last = glyphs.get(glyphs.size() - 1);
        underline(sheet, glyphs, baseline);
        if (first.cell().mark().orElse(null) instanceof Mark.Link link) {
            float y = geometry.height() - baseline;
            COSDictionary annotation = LinkAnnotation.of(link, first.x(), last.x() + last.width(), y);
            annotation.setInt(COSName.STRUCT_PARENT, tree.nextKey(element.number()));
            element.addObject(sheet.number(), sheet.annotate(annotation));
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
}
