// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.Language;
import undoc.model.UnDocument;

/** Draws what every page carries: symbols at the outer corner above, page number and job number below. */
final class Furniture {
    private static final float SIZE = 8.5f;
    private static final float SMALL = 7;

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
        String job = document.masthead().jobNumber().orElse("");
        for (int i = 1; i < sheets.size(); i++) {
            Slice.Align outer = i % 2 == 0 ? Slice.Align.END : Slice.Align.START;
            Slice.Align inner = i % 2 == 0 ? Slice.Align.START : Slice.Align.END;
            float y = 50;
            for (var symbol : document.masthead().symbols()) {
                y = text(sheets.get(i), symbol.toString(), Style.bold(SIZE), outer, y);
            }
            painter.rule(sheets.get(i), geometry.outerLeft(), geometry.outerRight(), Math.max(65, y - 5), 0.25f);
            float bottom = geometry.height() - 37;
            text(
                    sheets.get(i),
                    setting.isOfGeneva() ? Integer.toString(i + 1) : (i + 1) + "/" + sheets.size(),
                    Style.bold(SIZE),
                    outer,
                    bottom);
            text(sheets.get(i), job, Style.plain(SMALL), inner, bottom);
        }
    }

    /** The line of the job number, as printed or with the letter of the language, and those that nothing else shows. */
    private void foot(Sheet sheet, List<String> lines) {
        float y = geometry.height() - 45;
        String job = document.masthead().jobNumber().orElse("");
        List<String> others = new ArrayList<>(lines);
        if (!job.isEmpty()) {
            Optional<String> printed =
                    lines.stream().filter(line -> line.startsWith(job)).findFirst();
            printed.ifPresent(others::remove);
            String letter =
                    document.masthead().language().map(Furniture::letter).orElse("");
            y = text(sheet, printed.orElse(job + letter), Style.plain(10), Slice.Align.START, y);
        }
        for (String line : others) {
            y = text(sheet, line, Style.plain(SMALL), Slice.Align.START, y);
        }
    }

    private static String letter(Language language) {
        return language.isOfficial() ? " (" + language.name().charAt(0) + ")" : "";
    }

    private float text(Sheet sheet, String words, Style style, Slice.Align align, float baseline) {
        if (words.isEmpty()) {
            return baseline;
        }
        float width = geometry.outerRight() - geometry.outerLeft();
        float y = baseline;
        for (Line line : setting.lines(setting.shaper().shape(words, style), width, 0)) {
            painter.artifact(
                    sheet,
                    new Slice.PlacedLine(
                            line,
                            geometry.outerLeft(),
                            width,
                            0,
                            align,
                            setting.tree().document()),
                    y);
            y += style.size() * 1.1f;
        }
        return y;
    }
}
