// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.io.Serializable;
import java.util.List;

/**
 * A cell of a table.
 *
 * @param columnSpan how many columns it covers, 1 to 1000
 * @param rowSpan how many rows it covers, 1 to 65534
 * @param content its blocks; may be empty
 */
public record TableCell(int columnSpan, int rowSpan, List<Block> content) implements Serializable {
    public TableCell {
        // The bounds of HTML, section 4.9.11, which Akoma Ntoso follows.
        if (columnSpan < 1 || columnSpan > 1000 || rowSpan < 1 || rowSpan > 65534) {
            throw new IllegalArgumentException("spans out of bounds: " + columnSpan + " by " + rowSpan);
        }
        content = Nesting.checkedBlocks(content);
    }

    /** A cell of one column and row with one paragraph of plain text, or none where the text is empty. */
    public static TableCell of(String text) {
        return new TableCell(1, 1, text.isEmpty() ? List.of() : List.of(Paragraph.of(text)));
    }
}
