// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import undoc.recognition.StructureTag;
import undoc.recognition.StructureTag.Role;

/** Says where a row falls apart into lines: at gutters, borders, cells of a table, and wide gaps. */
final class Gaps {
    private static final Pattern LABEL = Pattern.compile(
            "\\(?[0-9]{1,3}[.)]?|\\(?[A-Za-z\\u0400-\\u04ff][.)]|\\(?[ivxlcIVXLC]{1,6}[.)]|\\([ivx]+\\)|\\(?[0-9]+\\.[0-9]+\\.?|[\\u2022\\u00b7\\u25aa\\u2013\\u2014*\\u2012-]|\\*{1,3}");
    private static final double LABEL_GAP = 5;
    private static final double SAME_ELEMENT_GAP = 6;
    private static final double GAP = 2;
    private static final double NEVER = 0.8;

    private final List<Extent> borders;
    private final OptionalDouble gutter;
    private final Function<Mark, Optional<StructureTag>> tags;

    Gaps(List<Extent> borders, OptionalDouble gutter, Function<Mark, Optional<StructureTag>> tags) {
        this.borders = borders.stream().filter(b -> b.height() > b.width()).toList();
        this.gutter = gutter;
        this.tags = tags;
    }

    /** The lines of a row, from the left. */
    List<Line> lines(List<Part> row) {
        List<Line> lines = new ArrayList<>();
        List<Part> line = new ArrayList<>();
        double end = 0;
        for (Part part : row) {
            if (!line.isEmpty() && isBreak(line, end, part)) {
                lines.add(new Line(line));
                line = new ArrayList<>();
                end = 0;
            }
            line.add(part);
            end = Math.max(end, part.end());
        }
        lines.add(new Line(line));
        return lines;
    }

    private boolean isBreak(List<Part> line, double end, Part next) {
        Part last = line.get(line.size() - 1);
        double size = Math.max(last.size(), next.size());
        double gap = next.start() - end;
        if (gap < 0.1 * size) {
            return false;
        }
        if (isBordered(end, next) || isGutter(end, next)) {
            return true;
        }
        Optional<StructureTag> a = tags.apply(last.piece().mark());
        Optional<StructureTag> b = tags.apply(next.piece().mark());
        if (a.isPresent() && b.isPresent() && isOtherCell(a.get(), b.get())) {
            return true;
        }
        if (gap < NEVER * size) {
            return false;
        }
        boolean same = a.isPresent() && a.equals(b) && a.get().role() != Role.ARTIFACT;
        if (same && a.get().role() == Role.CONTENTS) {
            return false;
        }
        if (isLabel(line) && isLabelled(line, next)) {
            return gap > LABEL_GAP * size;
        }
        return gap > (same ? SAME_ELEMENT_GAP : GAP) * size;
    }

    private static boolean isOtherCell(StructureTag a, StructureTag b) {
        return a.table() != b.table() || a.row() != b.row() || a.column() != b.column();
    }

    private boolean isGutter(double end, Part next) {
        return gutter.isPresent() && end <= gutter.getAsDouble() && next.start() >= gutter.getAsDouble();
    }

    private boolean isBordered(double end, Part next) {
        double middle = next.baseline() - 0.3 * next.size();
        for (Extent border : borders) {
            if (border.left() > end - 1
                    && border.left() < next.start() + 1
                    && border.top() <= middle
                    && border.bottom() >= middle) {
                return true;
            }
        }
        return false;
    }

    /** Whether text may follow a label: a bare number before another number is a cell before another. */
    private static boolean isLabelled(List<Part> label, Part next) {
        String text = label.get(label.size() - 1).piece().text();
        return !Character.isDigit(next.piece().charAt(0)) || !Character.isDigit(text.charAt(text.length() - 1));
    }

    private static boolean isLabel(List<Part> line) {
        int length = 0;
        StringBuilder text = new StringBuilder();
        for (Part part : line) {
            length += part.piece().length();
            if (length > 8) {
                return false;
            }
            text.append(part.piece().text());
        }
        return LABEL.matcher(text).matches();
    }
}
