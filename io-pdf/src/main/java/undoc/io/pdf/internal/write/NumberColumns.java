// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.List;

/** Finds the columns of a table that hold numbers, which stand to the right. */
final class NumberColumns {
    private static final String BESIDE_DIGITS = " \u00A0\u202F.,-–—+%()$€…*";

    private static final String DASHES = "-–—…";
    /** Which share of the filled cells of a column holds numbers. */
    private static final double MOST = 0.7;

    private NumberColumns() {}

    /** How the text stands in each column: to the right where most cells that are in no other column hold numbers. */
    static Slice.Align[] aligns(TableGrid grid, int headerRows) {
        int[] filled = new int[grid.columns()];
        int[] numbers = new int[grid.columns()];
        for (List<TableGrid.Placed> row :
                grid.rows().subList(headerRows, grid.rows().size())) {
            for (TableGrid.Placed placed : row) {
                String text = placed.columns() == 1 ? CellText.of(placed.cell().content()) : "";
                filled[placed.at()] += text.isEmpty() ? 0 : 1;
                numbers[placed.at()] += isNumber(text) ? 1 : 0;
            }
        }
        Slice.Align[] aligns = new Slice.Align[grid.columns()];
        for (int i = 0; i < aligns.length; i++) {
            boolean number = numbers[i] > 0 && numbers[i] >= MOST * filled[i];
            aligns[i] = number ? Slice.Align.END : Slice.Align.START;
        }
        return aligns;
    }

    private static boolean isOfNumber(int c) {
        return Character.isDigit(c) || BESIDE_DIGITS.indexOf(c) >= 0;
    }

    private static boolean isNumber(String text) {
        return text.chars().anyMatch(Character::isDigit) && text.chars().allMatch(NumberColumns::isOfNumber)
                || text.length() == 1 && DASHES.contains(text);
    }
}
