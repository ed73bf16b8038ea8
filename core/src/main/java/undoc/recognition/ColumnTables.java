// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import undoc.model.body.Block;
import undoc.model.body.SignatureBlock;

/** Finds tables by where lines stand: rows of several lines on one baseline whose places agree from row to row. */
final class ColumnTables {
    private static final double FARTHEST = 3.6;
    private static final double INDENT = 5;
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_LEADING = 5;
    private static final int MOST_ROWS = 2_000;

    private final List<StyledLine> lines;
    private final TableBuilder tables;

    ColumnTables(List<StyledLine> lines, BlockBuilder builder) {
        this.lines = lines;
        this.tables = new TableBuilder(builder);
    }

    /**
     * A table among lines.
     *
     * @param block the table, or the signatures that are set as one
     * @param end the index after its last line
     */
    record Found(Block block, int end) {}

    /** Rows whose places agree, the last full one among those taken; nothing is made of them yet. */
    private record Shape(List<List<StyledLine>> rows, Bands bands, int lastWide, int taken) {}

    /** The table that begins with this line: with a full row, or with the first lines of cells above one. */
    Optional<Found> at(int start) {
        return shape(start).map(shape -> found(start, shape));
    }

    private Found found(int start, Shape shape) {
        List<List<StyledLine>> all = withWrappedLines(shape, 0);
        Optional<SignatureBlock> signatures = SignatureTables.of(cells(all, shape.bands()));
        if (signatures.isPresent()) {
            return new Found(signatures.get(), start + length(all));
        }
        double first = shape.rows().get(0).get(0).box().left();
        List<List<StyledLine>> kept = withWrappedLines(shape, first + INDENT);
        return new Found(tables.table(ListColumns.joined(cells(kept, shape.bands())), 0), start + length(kept));
    }

    private Optional<Shape> shape(int start) {
        List<List<StyledLine>> rows = rows(start);
        int leading = leadingLines(rows);
        if (leading < 0) {
            return Optional.empty();
        }
        Bands bands = new Bands();
        int wide = 0;
        int taken = leading;
        int lastWide = 0;
        for (List<StyledLine> row : rows.subList(leading, rows.size())) {
            boolean several = row.size() > 1;
            if (!several && !bands.addAlone(row.get(0)) || several && !bands.add(row)) {
                break;
            }
            taken++;
            wide += several ? 1 : 0;
            lastWide = several ? taken : lastWide;
        }
        boolean headed = rows.subList(0, leading).stream().allMatch(row -> bands.addAlone(row.get(0)));
        return wide < FEWEST_ROWS || bands.count() < 2 || !headed
                ? Optional.empty()
                : Optional.of(new Shape(rows, bands, lastWide, taken));
    }

    private static int length(List<List<StyledLine>> rows) {
        return rows.stream().mapToInt(List::size).sum();
    }

    /** Whether a full row begins here: for places inside a paragraph, which only such a row ends. */
    boolean isFullRow(int at) {
        return at + 1 < lines.size()
                && Rows.onOneBaseline(lines.get(at), lines.get(at + 1))
                && shape(at).isPresent();
    }

    /** How many single lines stand close above the first full row; negative where there is none near. */
    private static int leadingLines(List<List<StyledLine>> rows) {
        for (int i = 0; i < Math.min(rows.size(), MOST_LEADING + 1); i++) {
            if (rows.get(i).size() > 1) {
                return i;
            }
            boolean close = i + 1 < rows.size()
                    && rows.get(i + 1).get(0).baseline() - rows.get(i).get(0).baseline()
                            < 1.35 * Lines.size(rows.get(i).get(0));
            if (!close) {
                return -1;
            }
        }
        return -1;
    }

    /** Lines below the last full row belong to it while they follow closely and begin behind this place. */
    private static List<List<StyledLine>> withWrappedLines(Shape shape, double left) {
        List<List<StyledLine>> rows = shape.rows();
        int end = shape.lastWide();
        while (end < shape.taken()
                && rows.get(end).get(0).box().left() > left
                && rows.get(end).get(0).baseline() - rows.get(end - 1).get(0).baseline()
                        < 1.4 * Lines.size(rows.get(end).get(0))) {
            end++;
        }
        return rows.subList(0, end);
    }

    private List<List<StyledLine>> rows(int start) {
        List<List<StyledLine>> rows = new ArrayList<>();
        for (int i = start, end; i < lines.size() && rows.size() < MOST_ROWS; i = end) {
            end = Rows.end(lines, i);
            StyledLine line = lines.get(i);
            if (Lines.table(line) >= 0
                    || !rows.isEmpty() && isFar(rows.get(rows.size() - 1).get(0), line)) {
                break;
            }
            rows.add(lines.subList(i, end));
            if (rows.size() == MOST_LEADING + 1 && leadingLines(rows) < 0) {
                break;
            }
        }
        return rows;
    }

    private static boolean isFar(StyledLine above, StyledLine line) {
        double gap = line.baseline() - above.baseline();
        return above.page() != line.page() || gap < 0 || gap > FARTHEST * Math.max(8, Lines.size(line));
    }

    /** Sorts lines into cells; a row begins where room is left, or, in tables without, at the first column. */
    private static List<Map<Integer, List<StyledLine>>> cells(List<List<StyledLine>> rows, Bands bands) {
        boolean spaced = isSpaced(rows);
        List<Map<Integer, List<StyledLine>>> out = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<StyledLine> row = rows.get(i);
            boolean first = row.size() > 1 && row.stream().anyMatch(line -> bands.of(line) == 0);
            if (out.isEmpty() || isRoomAbove(rows, i) || first && !spaced) {
                out.add(new TreeMap<>());
            }
            for (StyledLine cell : row) {
                out.get(out.size() - 1)
                        .computeIfAbsent(bands.of(cell), band -> new ArrayList<>())
                        .add(cell);
            }
        }
        return out;
    }

    private static boolean isSpaced(List<List<StyledLine>> rows) {
        int spaced = 0;
        int full = 0;
        for (int i = 1; i < rows.size(); i++) {
            spaced += isRoomAbove(rows, i) ? 1 : 0;
            full += rows.get(i).size() > 1 ? 1 : 0;
        }
        return spaced > 1 && spaced * 2 >= full;
    }

    private static boolean isRoomAbove(List<List<StyledLine>> rows, int row) {
        StyledLine line = rows.get(row).get(0);
        return row > 0 && line.baseline() - rows.get(row - 1).get(0).baseline() > 1.35 * Lines.size(line);
    }
}
