// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import undoc.recognition.StructureTag;
import undoc.recognition.StyledLine;
import undoc.recognition.StyledPage;

/** Makes a styled page of what was drawn on it. */
final class PageLines {
    private static final int MOST_RULES = 5_000;

    private final int number;
    private final PageNode page;
    private final PageCanvas canvas;
    private final Function<Mark, Optional<StructureTag>> tags;
    private final Turn main;
    private List<Extent> rules = List.of();

    PageLines(int number, PageNode page, PageCanvas canvas, Function<Mark, Optional<StructureTag>> tags) {
        this.number = number;
        this.page = page;
        this.canvas = canvas;
        this.tags = tags;
        this.main = canvas.mainTurn();
    }

    StyledPage build() {
        List<StyledLine> lines = new ArrayList<>(lines(main));
        List<Extent> borders = rules;
        for (int q = 0; q < 4; q++) {
            if (q != main.quarters() && !canvas.pieces(q).isEmpty()) {
                ReadingOrder.insert(lines, lines(canvas.turn(q)));
            }
        }
        ReadingOrder.insert(lines, canvas.slantedText().lines(number, main::turned, tags));
        Extent seen = page.frame().extent();
        return new StyledPage(
                number,
                main.turnedWidth(),
                main.turnedHeight(),
                ReadingOrder.byCells(lines),
                borders.stream().limit(MOST_RULES).map(Extent::toBox).toList(),
                canvas.pictures().stream()
                        .map(p -> main.turned(p.within(seen)).toBox())
                        .toList());
    }

    private List<StyledLine> lines(Turn turn) {
        List<Part> parts = new ArrayList<>();
        canvas.pieces(turn.quarters()).forEach(piece -> parts.addAll(Part.of(piece)));
        if (parts.isEmpty()) {
            rules = canvas.rules().stream().map(turn::turned).toList();
            return List.of();
        }
        Underlines underlines = new Underlines(
                canvas.rules().stream().map(turn::turned).toList(),
                Links.of(page, turn).apply(Doubles.removed(LooseMarks.onLetters(parts))));
        rules = underlines.rules();
        List<List<Part>> rows = Rows.of(underlines.parts());
        OptionalDouble gutter = Gutter.find(rows, turn.turnedWidth());
        boolean rightToLeft = isRightToLeft(parts);
        Gaps gaps = new Gaps(rules, gutter, tags);
        List<Line> lines = new ArrayList<>();
        for (List<Part> row : rows) {
            List<Line> ofRow = gaps.lines(row);
            if (rightToLeft) {
                Collections.reverse(ofRow);
            }
            lines.addAll(ofRow);
        }
        LineStyler styler = new LineStyler(number, rightToLeft, e -> main.turned(turn.upright(e)), tags);
        return ReadingOrder.byColumns(Satellites.joined(lines), gutter, rightToLeft).stream()
                .flatMap(line -> styler.style(line).stream())
                .toList();
    }

    private static boolean isRightToLeft(List<Part> parts) {
        int all = 0;
        int turned = 0;
        for (Part part : parts) {
            int length = part.piece().length();
            all += length;
            turned += part.piece().hasRightToLeft() ? length : 0;
        }
        return turned > all / 2;
    }
}
