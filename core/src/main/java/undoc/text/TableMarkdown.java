// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/** Writes the rows of a table as a table of Markdown, where each is one line. */
final class TableMarkdown {
    private final Function<TableCell, String> content;

    /** With a writer of what is in a cell. */
    TableMarkdown(Function<TableCell, String> content) {
        this.content = content;
    }

    /** The lines of the table; the first is the header, empty where the table has none. */
    String of(Table table) {
        int columns = table.rows().stream().mapToInt(TableMarkdown::width).max().orElse(1);
        List<String> rows =
                table.rows().stream().map(row -> row(row, columns)).collect(Collectors.toCollection(ArrayList::new));
        if (table.headerRows() == 0) {
            rows.add(0, "|" + "  |".repeat(columns));
        }
        rows.add(1, "|" + "---|".repeat(columns));
        return String.join("\n", rows);
    }

    private static int width(TableRow row) {
        return row.cells().stream().mapToInt(TableCell::columnSpan).sum();
    }

    private String row(TableRow row, int columns) {
        StringBuilder out = new StringBuilder("|");
        for (TableCell cell : row.cells()) {
            out.append(' ').append(cell(cell)).append(" |").append("  |".repeat(cell.columnSpan() - 1));
        }
        return out.append("  |".repeat(columns - width(row))).toString();
    }

    private String cell(TableCell cell) {
        return content.apply(cell)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("<br>"))
                .replace("|", "\\|");
    }
}
