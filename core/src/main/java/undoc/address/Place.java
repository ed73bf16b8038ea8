// SPDX-License-Identifier: Apache-2.0
package undoc.address;

import java.util.Optional;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;
import undoc.model.body.ListItem;

/**
 * Something in a document that has an address.
 *
 * @param address its address
 * @param path its path, as in the locations of problems: {@code "annexes/0/body/3"}
 * @param node the {@link Block}, {@link ListItem} or {@link FootnoteReference} there
 */
public record Place(BlockAddress address, String path, Object node) {
    /** The block there; empty where an item or a footnote is there. */
    public Optional<Block> block() {
        return node instanceof Block block ? Optional.of(block) : Optional.empty();
    }

    /** The item of a list there; empty where something else is there. */
    public Optional<ListItem> item() {
        return node instanceof ListItem item ? Optional.of(item) : Optional.empty();
    }

    /** The footnote there; empty where something else is there. */
    public Optional<FootnoteReference> footnote() {
        return node instanceof FootnoteReference note ? Optional.of(note) : Optional.empty();
    }
}
