// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import undoc.model.body.Table;

/** Finds tables by where lines stand: rows of several lines on one baseline whose places agree from row to row. */
final class ColumnTables {
    private static final double FARTHEST = 3.6;
    private static final int FEWEST_ROWS = 2;

    private final List<StyledLine> lines;
    private final TableBuilder tables;

    ColumnTables(List<StyledLine> lines, BlockBuilder builder) {
        this.lines = lines;
        this.tables = new TableBuilder(builder);
    }

    /**
     * A table among lines.
     *
     * @param table the table
     * @param end the index after its last line
     */
    record Found(Table table, int end) {}

    /** The table that begins with this line. */
    Optional<Found> at(int start) {
        if (start + 1 >= lines.size() || !Rows.onOneBaseline(lines.get(start), lines.get(start + 1))) {
            return Optional.empty();
        }
        List<List<StyledLine>> rows = rows(start);
        Bands bands = new Bands();
        int wide = 0;
        int taken = 0;
        int lastWide = 0;
        for (List<StyledLine> row : rows) {
            boolean several = row.size() > 1;
            if (taken == 0 && !several || !several && !bands.holds(row.get(0)) || several && !bands.add(row)) {
                break;
            }
            taken++;
            wide += several ? 1 : 0;
            lastWide = several ? taken : lastWide;
        }
        if (wide < FEWEST_ROWS || bands.count() < 2) {
            return Optional.empty();
        }
        List<List<StyledLine>> kept = rows.subList(0, withWrappedLines(rows, lastWide, taken));
        int end = start + kept.stream().mapToInt(List::size).sum();
        return Optional.of(new Found(tables.table(cells(kept, bands), 0), end));
    }

    /** Lines below the last full row belong to it while they follow closely and not at the first column. */
    private static int withWrappedLines(List<List<StyledLine>> rows, int lastWide, int taken) {
        int end = lastWide;
        double first = rows.get(0).get(0).box().left();
        while (end < taken
                && rows.get(end).get(0).box().left() > first + 5
                && rows.get(end).get(0).baseline() - rows.get(end - 1).get(0).baseline()
                        < 1.4 * Lines.size(rows.get(end).get(0))) {
            end++;
        }
        return end;
    }

    private List<List<StyledLine>> rows(int start) {
        List<List<StyledLine>> rows = new ArrayList<>();
        for (int i = start, end; i < lines.size(); i = end) {
            end = i + 1;
            while (end < lines.size() && Rows.onOneBaseline(lines.get(i), lines.get(end))) {
                end++;
            }
            StyledLine line = lines.get(i);
            if (Lines.table(line) >= 0
                    || !rows.isEmpty() && isFar(rows.get(rows.size() - 1).get(0), line)) {
                break;
            }
            rows.add(lines.subList(i, end));
        }
        return rows;
    }

    private static boolean isFar(StyledLine above, StyledLine line) {
        double gap = line.baseline() - above.baseline();
        return above.page() != line.page() || gap < 0 || gap > FARTHEST * Math.max(8, Lines.size(line));
    }

    /** Sorts lines into cells; a row begins where the first column has a line after a full row, or room is left. */
    private static List<Map<Integer, List<StyledLine>>> cells(List<List<StyledLine>> rows, Bands bands) {
        List<Map<Integer, List<StyledLine>>> out = new ArrayList<>();
        StyledLine above = null;
        for (List<StyledLine> row : rows) {
            StyledLine line = row.get(0);
            boolean first = row.stream().anyMatch(l -> bands.of(l) == 0);
            boolean room = above == null || line.baseline() - above.baseline() > 1.35 * Lines.size(line);
            if (out.isEmpty() || room || first && row.size() > 1) {
                out.add(new TreeMap<>());
            }
            for (StyledLine cell : row) {
                out.get(out.size() - 1)
                        .computeIfAbsent(bands.of(cell), band -> new ArrayList<>())
                        .add(cell);
            }
            above = line;
        }
        return out;
    }
}
