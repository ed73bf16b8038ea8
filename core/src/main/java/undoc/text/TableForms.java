// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the rows of a table look like: cells between vertical bars, a row of hyphens below the header. */
final class TableForms {
    private static final Pattern DELIMITER = Pattern.compile(":?-+:?");
    private static final int MOST_COLUMNS = 200;

    private TableForms() {}

    /** Whether these two lines begin a table. */
    static boolean begins(String header, String delimiter) {
        return header.indexOf('|') >= 0
                && delimiter.indexOf('|') >= 0
                && cells(delimiter.strip()).stream()
                        .allMatch(cell -> DELIMITER.matcher(cell).matches());
    }

    /** The cells of a row, blanks around them taken off; a bar after a backslash does not end a cell. */
    static List<String> cells(String row) {
        int start = row.startsWith("|") ? 1 : 0;
        List<String> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i < row.length(); i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|' && cells.size() < MOST_COLUMNS) {
                cells.add(row.substring(from, i).strip());
                from = i + 1;
            }
        }
        if (from < row.length()) {
            cells.add(row.substring(from).strip());
        }
        return cells;
    }
}
