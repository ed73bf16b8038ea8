// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.io.Box;
import undoc.recognition.StructureTag;
import undoc.recognition.StyledLine;
import undoc.recognition.StyledPage;
import undoc.recognition.StyledRun;
import undoc.recognition.TextStyle;

/** A page that lines are set on; not for several threads. */
final class Sheet {
    static final double WIDTH = 612;
    private static final double HEIGHT = 792;
    private static final double FOOT = 105;
    private static final double HEAD = 36;
    private static final double LEFT = 54;
    private static final double SMALL = 10;

    private final int number;
    private final List<StyledLine> lines = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();

    private double foot;

    /** The baseline of the line set last. */
    double y;

    Sheet(int number, double y) {
        this.number = number;
        this.y = y;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Sets a line with its baseline at {@link #y}. */
    void set(List<Span> spans, double x, double size, boolean bold, Optional<StructureTag> tag) {
        List<StyledRun> runs = new ArrayList<>();
        double left = x;
        for (Span span : spans) {
            Mark mark = span.mark();
            TextStyle style = new TextStyle(
                    mark.raised() || mark.lowered() ? size * 0.7 : size,
                    bold || mark.bold(),
                    mark.italic(),
                    mark.underlined(),
                    mark.raised(),
                    mark.lowered());
            Box box = new Box(left, y - 0.8 * size, Metrics.width(span.text(), style.size()), size);
            runs.add(new StyledRun(span.text(), style, box, mark.href()));
            left = box.right();
        }
        if (!runs.isEmpty()) {
            Box all = runs.stream().map(StyledRun::box).reduce(Box::union).orElseThrow();
            lines.add(new StyledLine(number, all, y, runs, tag));
        }
    }

    /** Sets lines at the head of the page, above its text; {@link #y} stays. */
    void setAtHead(List<TextLine> edge) {
        setFrom(HEAD, edge);
    }

    /** Sets lines at the foot of the page, below its text; {@link #y} stays. */
    void setAtFoot(List<TextLine> edge) {
        foot = setFrom(Math.max(HEIGHT - HEAD, Math.max(foot, y + HEAD)), edge);
    }

    private double setFrom(double top, List<TextLine> edge) {
        double text = y;
        y = top;
        for (TextLine line : edge) {
            set(line.spans(), LEFT, SMALL, false, Optional.empty());
            y += SMALL;
        }
        double end = y;
        y = text;
        return end;
    }

    /** Draws a rule across the page. */
    void rule(double left, double right, double top) {
        rules.add(new Box(left, top, right - left, 0.5));
    }

    StyledPage page() {
        return new StyledPage(number, WIDTH, Math.max(HEIGHT, Math.max(y + FOOT, foot + 10)), lines, rules, List.of());
    }
}
