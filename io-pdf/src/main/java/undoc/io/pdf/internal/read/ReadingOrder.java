// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import undoc.recognition.StyledLine;

/** Puts lines, given from the top and the left, into the order in which they are read. */
final class ReadingOrder {
    private ReadingOrder() {}

    /** Column by column between the lines that cross the gutter. */
    static List<Line> byColumns(List<Line> lines, OptionalDouble gutter, boolean rightToLeft) {
        if (gutter.isEmpty()) {
            return lines;
        }
        double x = gutter.getAsDouble();
        List<Line> ordered = new ArrayList<>(lines.size());
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (Line line : lines) {
            if (line.end() <= x) {
                left.add(line);
            } else if (line.start() >= x) {
                right.add(line);
            } else {
                flush(ordered, left, right, rightToLeft);
                ordered.add(line);
            }
        }
        flush(ordered, left, right, rightToLeft);
        return ordered;
    }

    private static void flush(List<Line> ordered, List<Line> left, List<Line> right, boolean rightToLeft) {
        ordered.addAll(rightToLeft ? right : left);
        ordered.addAll(rightToLeft ? left : right);
        left.clear();
        right.clear();
    }

    /**
     * Puts lines that run another way than the page, as beside the axis of a chart, before the first line that begins
     * below their top: text that goes on overleaf stays last.
     */
    static void insert(List<StyledLine> lines, List<StyledLine> turned) {
        TreeMap<Double, Integer> lowest = new TreeMap<>(); // The lines that begin below all before them.
        for (int i = 0; i < lines.size(); i++) {
            double top = lines.get(i).box().top();
            if (lowest.isEmpty() || top > lowest.lastKey()) {
                lowest.put(top, i);
            }
        }
        Map<Integer, List<StyledLine>> before = new HashMap<>();
        for (StyledLine line : turned) {
            Map.Entry<Double, Integer> below = lowest.higherEntry(line.box().top());
            int at = below == null ? lines.size() : below.getValue();
            before.computeIfAbsent(at, a -> new ArrayList<>()).add(line);
        }
        List<StyledLine> upright = List.copyOf(lines);
        lines.clear();
        for (int i = 0; i <= upright.size(); i++) {
            lines.addAll(before.getOrDefault(i, List.of()));
            lines.addAll(upright.subList(i, Math.min(i + 1, upright.size())));
        }
    }

    /** The lines of a tagged table cell by cell, at the place of its first line. */
    static List<StyledLine> byCells(List<StyledLine> lines) {
        Map<Integer, List<StyledLine>> tables = new HashMap<>();
        for (StyledLine line : lines) {
            int table = table(line);
            if (table >= 0) {
                tables.computeIfAbsent(table, t -> new ArrayList<>()).add(line);
            }
        }
        if (tables.isEmpty()) {
            return lines;
        }
        List<StyledLine> ordered = new ArrayList<>(lines.size());
        for (StyledLine line : lines) {
            int table = table(line);
            if (table < 0) {
                ordered.add(line);
            } else if (tables.containsKey(table)) {
                List<StyledLine> cells = tables.remove(table);
                cells.sort(Comparator.comparingInt(ReadingOrder::row).thenComparingInt(ReadingOrder::column));
                ordered.addAll(cells);
            }
        }
        return ordered;
    }

    private static int table(StyledLine line) {
        return line.tag().map(t -> t.table()).orElse(-1);
    }

    private static int row(StyledLine line) {
        return line.tag().map(t -> t.row()).orElse(-1);
    }

    private static int column(StyledLine line) {
        return line.tag().map(t -> t.column()).orElse(-1);
    }
}
