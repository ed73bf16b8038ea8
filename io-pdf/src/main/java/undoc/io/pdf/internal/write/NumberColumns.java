// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.Arrays;
import java.util.List;

/** Finds the columns of a table that hold numbers, which stand to the right. */
final class NumberColumns {
    private static final String BESIDE_DIGITS = " \u00A0\u202F.,-–—+%()$€…";

    private NumberColumns() {}

    /** How the text stands in each column. */
    static Slice.Align[] aligns(TableGrid grid, int headerRows) {
        Slice.Align[] aligns = new Slice.Align[grid.columns()];
        boolean[] words = new boolean[grid.columns()];
        Arrays.fill(aligns, Slice.Align.START);
        for (List<TableGrid.Placed> row :
                grid.rows().subList(headerRows, grid.rows().size())) {
            for (TableGrid.Placed placed : row) {
                String text = CellText.of(placed.cell().content());
                if (!isNumber(text)) {
                    Arrays.fill(words, placed.at(), placed.at() + placed.columns(), true);
                } else if (text.chars().anyMatch(Character::isDigit)) {
                    aligns[placed.at()] = Slice.Align.END;
                }
            }
        }
        for (int i = 0; i < words.length; i++) {
            if (words[i]) {
                aligns[i] = Slice.Align.START;
            }
        }
        return aligns;
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> Character.isDigit(c) || BESIDE_DIGITS.indexOf(c) >= 0);
    }
}
