// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import undoc.io.Box;
import undoc.recognition.StructureTag;
import undoc.recognition.StyledLine;
import undoc.recognition.StyledRun;
import undoc.recognition.TextStyle;

/** Makes styled lines: text in logical order, runs of one style, the tag that most of the line has. */
final class LineStyler {
    private static final double RAISED = 0.12;
    private static final double SMALLER = 0.92;

    private final int page;
    private final boolean rightToLeft;
    private final Function<Extent, Extent> place;
    private final Function<Mark, Optional<StructureTag>> tags;

    /** For the lines of a page: {@code place} says where a box of turned text lies on the page as read. */
    LineStyler(
            int page,
            boolean rightToLeft,
            Function<Extent, Extent> place,
            Function<Mark, Optional<StructureTag>> tags) {
        this.page = page;
        this.rightToLeft = rightToLeft;
        this.place = place;
        this.tags = tags;
    }

    /** The line; empty where nothing of it is text, as a lone stretching stroke. */
    Optional<StyledLine> style(Line line) {
        Part main = line.main();
        List<LineRun> runs = LineRuns.of(line, rightToLeft);
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        List<StyledRun> styled = new ArrayList<>(runs.size());
        Extent all = runs.get(0).extent();
        for (LineRun run : runs) {
            all = all.union(run.extent());
            styled.add(new StyledRun(
                    run.text(),
                    style(run.part(), main),
                    box(run.extent()),
                    run.part().href()));
        }
        Extent baseline = place.apply(new Extent(line.start(), main.baseline(), line.end(), main.baseline()));
        return Optional.of(new StyledLine(page, box(all), round(baseline.bottom()), styled, tag(line)));
    }

    private static TextStyle style(Part part, Part main) {
        double up = main.baseline() - part.baseline();
        boolean likeSized = part.size() <= main.size() + 0.1 && Math.abs(up) < 0.5 * main.size();
        boolean canShift = part.size() <= SMALLER * main.size() || likeSized;
        return new TextStyle(
                Math.rint(part.size() * 10) / 10,
                part.bold(),
                part.piece().style().italic(),
                part.underlined(),
                canShift && up > RAISED * main.size(),
                canShift && -up > RAISED * main.size());
    }

    private Optional<StructureTag> tag(Line line) {
        Map<StructureTag, Integer> lengths = new HashMap<>();
        Optional<StructureTag> best = Optional.empty();
        int most = 0;
        for (Part part : line.parts()) {
            Optional<StructureTag> tag = tags.apply(part.piece().mark());
            if (tag.isPresent()) {
                int length = lengths.merge(tag.get(), part.piece().length(), Integer::sum);
                if (length > most) {
                    most = length;
                    best = tag;
                }
            }
        }
        return best;
    }

    private Box box(Extent extent) {
        return place.apply(extent).toBox();
    }

    private static double round(double value) {
        return Math.rint(value * 100) / 100;
    }
}
