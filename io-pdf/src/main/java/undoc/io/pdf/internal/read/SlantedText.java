// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import undoc.io.Box;
import undoc.recognition.StructureTag;
import undoc.recognition.StyledLine;
import undoc.recognition.StyledRun;
import undoc.recognition.TextStyle;

/** Text at a slant, as labels below a chart and words across a whole page: what is drawn in one go is a line. */
final class SlantedText {
    private static final double SAME = 0.01;
    private static final double OFF = 0.3;
    private static final double BACK = 0.35;
    private static final double NEW_LINE = 1.5;
    private static final double WORD_GAP = 0.15;

    private final List<Run> runs = new ArrayList<>();

    private static final class Run {
        final PieceStyle style;
        final Mark mark;
        final Slant slant;
        final StringBuilder text = new StringBuilder();
        final double across;
        double end;
        Extent box;

        Run(PieceStyle style, Mark mark, Slant slant, double x, double y) {
            this.style = style;
            this.mark = mark;
            this.slant = slant;
            across = slant.across(x, y);
            end = slant.along(x, y);
            box = new Extent(x, y, x, y);
        }

        boolean takes(PieceStyle otherStyle, Mark otherMark, Slant other, double x, double y) {
            double gap = slant.along(x, y) - end;
            return style.equals(otherStyle)
                    && mark.equals(otherMark)
                    && Math.hypot(slant.dx() - other.dx(), slant.dy() - other.dy()) < SAME
                    && Math.abs(slant.across(x, y) - across) < OFF * style.size()
                    && gap > -BACK * style.size()
                    && gap < NEW_LINE * style.size();
        }

        void add(double x, double y, double width, String characters) {
            boolean gap = slant.along(x, y) - end > WORD_GAP * style.size();
            if (gap && text.length() > 0 && text.charAt(text.length() - 1) != ' ' && !characters.startsWith(" ")) {
                text.append(' ');
            }
            text.append(characters);
            end = slant.along(x, y) + width;
            box = box.union(slant.box(x, y, width, style.size()));
        }
    }

    /** A glyph at a place of the upright page; says whether a line begins with it. */
    boolean glyph(PieceStyle style, Mark mark, Slant slant, double x, double y, double width, String characters) {
        boolean begins = runs.isEmpty() || !runs.get(runs.size() - 1).takes(style, mark, slant, x, y);
        if (begins) {
            runs.add(new Run(style, mark, slant, x, y));
        }
        runs.get(runs.size() - 1).add(x, y, width, characters);
        return begins;
    }

    /** The lines of a page, as drawn; {@code place} says where a box of the upright page lies on the page as read. */
    List<StyledLine> lines(int page, UnaryOperator<Extent> place, Function<Mark, Optional<StructureTag>> tags) {
        List<StyledLine> lines = new ArrayList<>();
        for (Run run : runs) {
            String text = Scripts.plainArabic(run.text.toString()).strip();
            if (!text.isEmpty()) {
                Box box = place.apply(run.box).toBox();
                StyledRun styled = new StyledRun(text, style(run.style), box, Optional.empty());
                lines.add(new StyledLine(page, box, box.bottom(), List.of(styled), tags.apply(run.mark)));
            }
        }
        return lines;
    }

    private static TextStyle style(PieceStyle style) {
        return new TextStyle(Math.rint(style.size() * 10) / 10, style.bold(), style.italic(), false, false, false);
    }
}
