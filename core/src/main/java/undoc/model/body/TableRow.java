// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a table.
 *
 * @param cells the cells that begin in it, in reading order; not empty
 */
public record TableRow(List<TableCell> cells) implements Serializable {
    public TableRow {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("a table row needs a cell");
        }
    }
}
