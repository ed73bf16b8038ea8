// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import undoc.io.Box;

/**
 * The columns of a table, from the rows that have a cell in most of them: a row with fewer cells has some that cover
 * several columns, and where they stand tells which.
 */
final class TableColumns {
    private static final double SLACK = 4;

    private final double[] left;
    private final double[] right;

    private TableColumns(int count) {
        left = new double[count];
        right = new double[count];
        Arrays.fill(left, Double.MAX_VALUE);
        Arrays.fill(right, -1);
    }

    /**
     * A cell in its column.
     *
     * @param column its first column, from 0
     * @param span how many columns it covers
     * @param lines its lines
     */
    record Placed(int column, int span, List<StyledLine> lines) {}

    static TableColumns of(List<Map<Integer, List<StyledLine>>> rows) {
        int count = rows.stream()
                .flatMap(row -> row.keySet().stream())
                .mapToInt(column -> column + 1)
                .max()
                .orElse(1);
        TableColumns columns = new TableColumns(count);
        for (Map<Integer, List<StyledLine>> row : rows) {
            if (row.containsKey(count - 1)) {
                row.forEach((column, lines) -> columns.widen(column, TableBuilder.box(lines)));
            }
        }
        return columns;
    }

    private void widen(int column, Box box) {
        left[column] = Math.min(left[column], box.left());
        right[column] = Math.max(right[column], box.right());
    }

    int count() {
        return left.length;
    }

    /** The cells of a row in their columns, in order. */
    List<Placed> place(Map<Integer, List<StyledLine>> row) {
        Map<Integer, List<StyledLine>> cells = new TreeMap<>(row);
        List<Placed> placed = new ArrayList<>();
        boolean full = cells.containsKey(count() - 1);
        int next = 0;
        int left = cells.size();
        for (Map.Entry<Integer, List<StyledLine>> cell : cells.entrySet()) {
            left--;
            int column = full ? cell.getKey() : Math.max(next, firstColumn(cell.getValue(), cell.getKey()));
            column = Math.min(column, count() - 1 - left);
            int span = full ? 1 : span(cell.getValue(), column, count() - left);
            placed.add(new Placed(column, span, cell.getValue()));
            next = column + span;
        }
        return placed;
    }

    private int firstColumn(List<StyledLine> lines, int otherwise) {
        Box box = TableBuilder.box(lines);
        for (int c = 0; c < count(); c++) {
            if (right[c] >= 0 && box.left() < right[c] - SLACK && box.right() > left[c] + SLACK) {
                return c;
            }
        }
        return otherwise;
    }

    private int span(List<StyledLine> lines, int column, int end) {
        Box box = TableBuilder.box(lines);
        int span = 1;
        while (column + span < end && right[column + span] >= 0 && box.right() > left[column + span] + SLACK) {
            span++;
        }
        return span;
    }
}
