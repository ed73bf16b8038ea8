// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.List;
import undoc.model.UnDocument;

/** Draws what every page carries: symbols at the outer corner above, page number and job number below. */
final class Furniture {
    private final Setting setting;
    private final Painter painter;
    private final UnDocument document;
    private final Geometry geometry;

    Furniture(Setting setting, Painter painter, UnDocument document) {
        this.setting = setting;
        this.painter = painter;
        this.document = document;
        this.geometry = setting.geometry();
    }

    /** Draws it on all pages; the lines go to the foot of the first. */
    void draw(List<Sheet> sheets, List<String> lines) {
        foot(sheets.get(0), lines);
        for (int i = 1; i < sheets.size(); i++) {
            Slice.Align outer = i % 2 == 0 ? Slice.Align.END : Slice.Align.START;
            Slice.Align inner = i % 2 == 0 ? Slice.Align.START : Slice.Align.END;
            float y = 50;
            for (var symbol : document.masthead().symbols()) {
                y = text(sheets.get(i), symbol.toString(), Style.bold(8.5f), outer, y);
            }
            painter.rule(sheets.get(i), geometry.outerLeft(), geometry.outerRight(), Math.max(65, y - 5), 0.25f);
            float bottom = geometry.height() - 37;
            text(sheets.get(i), (i + 1) + "/" + sheets.size(), Style.bold(8.5f), outer, bottom);
            String job = document.masthead().jobNumber().orElse("");
            text(sheets.get(i), job, Style.plain(7), inner, bottom);
        }
    }

    private void foot(Sheet sheet, List<String> lines) {
        float y = geometry.height() - 52;
        String job = document.masthead().jobNumber().orElse("");
        if (!job.isEmpty()) {
            y = text(sheet, job, Style.plain(Geometry.SIZE), Slice.Align.START, y);
        }
        for (String line : lines) {
            y = text(sheet, line, Style.plain(7), Slice.Align.START, y);
        }
    }

    private float text(Sheet sheet, String words, Style style, Slice.Align align, float baseline) {
        if (words.isEmpty()) {
            return baseline;
        }
        float width = geometry.outerRight() - geometry.outerLeft();
        float y = baseline;
        for (Line line : setting.lines(setting.shaper().shape(words, style), width, 0)) {
            painter.artifact(sheet, line, geometry.outerLeft(), width, align, y);
            y += style.size() * 1.1f;
        }
        return y;
    }
}
