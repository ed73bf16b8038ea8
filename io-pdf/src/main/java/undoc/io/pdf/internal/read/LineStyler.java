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
    private static final double ASCENT = 0.75;
    private static final double WORD_GAP = 0.15;
    private static final double RUN_GAP = 1;
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
        List<Run> runs = hasRightToLeft(line) ? logicalRuns(line) : plainRuns(line);
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        List<StyledRun> styled = new ArrayList<>(runs.size());
        Extent all = runs.get(0).extent();
        for (Run run : runs) {
            all = all.union(run.extent());
            styled.add(new StyledRun(run.text.toString(), style(run.part, main), box(run.extent()), run.part.href()));
        }
        Extent baseline = place.apply(new Extent(line.start(), main.baseline(), line.end(), main.baseline()));
        return Optional.of(new StyledLine(page, box(all), round(baseline.bottom()), styled, tag(line)));
    }

    private static boolean hasRightToLeft(Line line) {
        return line.parts().stream().anyMatch(p -> p.piece().hasRightToLeft());
    }

    /** Text of one part or of several of the same style. */
    private static final class Run {
        private final Part part;
        private final StringBuilder text = new StringBuilder();
        private double from;
        private double to;

        Run(Part part, double from) {
            this.part = part;
            this.from = from;
            this.to = from;
        }

        Extent extent() {
            double top = part.baseline() - ASCENT * part.size();
            return new Extent(from, top, to, top + part.size());
        }

        boolean endsBlank() {
            return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
        }
    }

    private static List<Run> plainRuns(Line line) {
        List<Run> runs = new ArrayList<>();
        Part last = line.parts().get(0);
        for (Part part : line.parts()) {
            double gap = part.start() - last.end();
            Run run = runs.isEmpty() ? new Run(part, part.start()) : runs.get(runs.size() - 1);
            if (!runs.isEmpty() && isBlankBetween(last, part, gap) && !run.endsBlank()) {
                run.text.append(' ');
            }
            if (runs.isEmpty() || !isSame(run.part, part) || gap > RUN_GAP * part.size()) {
                run = new Run(part, part.start());
                runs.add(run);
            }
            appendCollapsed(run, part.piece());
            run.to = Math.max(run.to, part.end());
            last = part;
        }
        return runs;
    }

    private static boolean isBlankBetween(Part last, Part next, double gap) {
        return last.blankAfter() || next.blankBefore() || gap > WORD_GAP * Math.min(last.size(), next.size());
    }

    private static void appendCollapsed(Run run, TextPiece piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c != ' ' || i > 0 && piece.charAt(i - 1) != ' ') {
                run.text.append(c);
            }
        }
    }

    private List<Run> logicalRuns(Line line) {
        List<Glyph> visual = Glyph.ofLine(line.parts());
        List<Run> runs = new ArrayList<>();
        for (Glyph glyph : VisualOrder.logical(visual, rightToLeft || isMostlyRightToLeft(visual))) {
            Run run = runs.isEmpty() ? new Run(glyph.part(), glyph.start()) : runs.get(runs.size() - 1);
            if (runs.isEmpty() || !isSame(run.part, glyph.part())) {
                run = new Run(glyph.part(), glyph.start());
                runs.add(run);
            }
            run.text.append(glyph.text());
            run.from = Math.min(run.from, glyph.start());
            run.to = Math.max(run.to, glyph.end());
        }
        return runs;
    }

    private static boolean isMostlyRightToLeft(List<Glyph> glyphs) {
        int balance = 0;
        for (Glyph glyph : glyphs) {
            Scripts.Kind kind = Scripts.kind(glyph.text());
            balance += kind == Scripts.Kind.RIGHT_TO_LEFT ? 1 : kind == Scripts.Kind.LEFT_TO_RIGHT ? -1 : 0;
        }
        return balance >= 0;
    }

    private static boolean isSame(Part a, Part b) {
        return a == b
                || Math.abs(a.size() - b.size()) < 0.05
                        && Math.abs(a.baseline() - b.baseline()) < 0.05 * a.size()
                        && a.bold() == b.bold()
                        && a.piece().style().italic() == b.piece().style().italic()
                        && a.underlined() == b.underlined()
                        && a.href().equals(b.href());
    }

    private static TextStyle style(Part part, Part main) {
        double up = main.baseline() - part.baseline();
        boolean canShift = part.size() <= SMALLER * main.size()
                || Math.abs(up) < 0.5 * main.size() && part.size() <= main.size() + 0.1;
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
