// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/**
 * The cells of a table at their places: spans are cut where they meet and holes are filled, so that every place is
 * covered once.
 *
 * @param rows the cells of each row, from its first column on
 * @param columns how many columns there are
 */
record TableGrid(List<List<Placed>> rows, int columns) {
    private static final int MOST_COLUMNS = 60;

    /**
     * A cell at its place; one without content fills a hole.
     *
     * @param cell the cell
     * @param at its first column, from 0
     * @param columns how many columns it covers
     * @param rows how many rows it covers
     */
    record Placed(TableCell cell, int at, int columns, int rows) {}

    static TableGrid of(List<TableRow> rows) {
        List<List<Placed>> grid = new ArrayList<>();
        List<boolean[]> taken = new ArrayList<>();
        rows.forEach(row -> taken.add(new boolean[MOST_COLUMNS]));
        int most = 0;
        for (int r = 0; r < rows.size(); r++) {
            List<Placed> placed = new ArrayList<>();
            int at = 0;
            for (TableCell cell : rows.get(r).cells()) {
                Placed next = place(cell, r, at, taken);
                placed.add(next);
                at = Math.min(next.at() + next.columns(), MOST_COLUMNS - 1);
                most = Math.max(most, next.at() + next.columns());
            }
            grid.add(placed);
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int at = 0; at < most; at++) {
                if (!taken.get(r)[at]) {
                    grid.get(r).add(new Placed(TableCell.of(""), at, 1, 1));
                }
            }
            grid.get(r).sort(Comparator.comparingInt(Placed::at));
        }
        return new TableGrid(grid, most);
    }

    private static Placed place(TableCell cell, int row, int from, List<boolean[]> taken) {
        int at = from;
        while (at < MOST_COLUMNS - 1 && taken.get(row)[at]) {
            at++;
        }
        int columns = 1;
        while (columns < cell.columnSpan() && at + columns < MOST_COLUMNS && !taken.get(row)[at + columns]) {
            columns++;
        }
        int height = Math.min(cell.rowSpan(), taken.size() - row);
        for (int i = row; i < row + height; i++) {
            Arrays.fill(taken.get(i), at, at + columns, true);
        }
        return new Placed(cell, at, columns, height);
    }
}
