// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import undoc.io.pdf.internal.read.Scripts.Kind;

/** Makes the runs of a line, in the order in which they are read. */
final class LineRuns {
    private static final double WORD_GAP = 0.15;
    private static final double RUN_GAP = 1;
    private static final Pattern NUMBER = Pattern.compile("\\s[(]\\p{Nd}{1,3}[)]$|^[.]\\p{Nd}{1,3}$");

    private LineRuns() {}

    /** The runs; {@code rightToLeft} where the page as a whole runs to the left. May be empty. */
    static List<LineRun> of(Line line, boolean rightToLeft) {
        boolean anyToTheLeft = line.parts().stream().anyMatch(p -> p.piece().hasRightToLeft());
        return anyToTheLeft || rightToLeft && beginsWithNumber(line) ? reordered(line, rightToLeft) : plain(line);
    }

    /**
     * Whether a number stands at the right in brackets, before all else, or alone before a full stop, where the page
     * runs to the left.
     */
    private static boolean beginsWithNumber(Line line) {
        StringBuilder text = new StringBuilder();
        Glyph.ofLine(line.parts()).forEach(glyph -> text.append(glyph.text()));
        return NUMBER.matcher(text).find();
    }

    private static List<LineRun> plain(Line line) {
        List<LineRun> runs = new ArrayList<>();
        Part last = line.parts().get(0);
        LineRun run = new LineRun(last, last.start());
        runs.add(run);
        for (Part part : line.parts()) {
            double gap = part.start() - last.end();
            if (isBlankBetween(last, part, gap)) {
                run.addBlank();
            }
            if (!run.takes(part, part.piece().charAt(0)) || gap > RUN_GAP * part.size()) {
                run = new LineRun(part, part.start());
                runs.add(run);
            }
            run.add(part.piece());
            last = part;
        }
        return runs;
    }

    private static boolean isBlankBetween(Part last, Part next, double gap) {
        return last.blankAfter() || next.blankBefore() || gap > WORD_GAP * Math.min(last.size(), next.size());
    }

    private static List<LineRun> reordered(Line line, boolean rightToLeft) {
        List<Glyph> visual = Glyph.ofLine(line.parts());
        List<LineRun> runs = new ArrayList<>();
        for (Glyph glyph : VisualOrder.logical(visual, rightToLeft || isMostlyRightToLeft(visual))) {
            LineRun run = runs.isEmpty() ? new LineRun(glyph.part(), glyph.start()) : runs.get(runs.size() - 1);
            if (runs.isEmpty() || !run.takes(glyph.part(), glyph.text().charAt(0))) {
                run = new LineRun(glyph.part(), glyph.start());
                runs.add(run);
            }
            run.add(glyph.part(), glyph.text(), glyph.start(), glyph.end());
        }
        return runs;
    }

    private static boolean isMostlyRightToLeft(List<Glyph> glyphs) {
        int balance = 0;
        for (Glyph glyph : glyphs) {
            Kind kind = Scripts.kind(glyph.text());
            balance += kind == Kind.RIGHT_TO_LEFT ? 1 : kind == Kind.LEFT_TO_RIGHT ? -1 : 0;
        }
        return balance >= 0;
    }
}
