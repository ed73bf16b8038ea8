// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;

/**
 * A quotation set off from the text.
 *
 * @param content its blocks; not empty
 */
public record Quotation(List<Block> content) implements Block {
    public Quotation {
        content = Nesting.checkedBlocks(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quotation needs a block: leave it out");
        }
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.quotation(this);
    }
}
