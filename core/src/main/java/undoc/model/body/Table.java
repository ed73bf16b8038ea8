// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;

/**
 * A table.
 *
 * @param caption its caption; may be empty
 * @param headerRows how many of the first rows are headers
 * @param rows its rows; not empty
 */
public record Table(List<Inline> caption, int headerRows, List<TableRow> rows) implements Block {
    public Table {
        caption = Nesting.inlines(caption);
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a table needs a row: leave the table out");
        }
        if (headerRows < 0 || headerRows > rows.size()) {
            throw new IllegalArgumentException("header rows are 0 to " + rows.size() + ", not " + headerRows);
        }
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.table(this);
    }
}
