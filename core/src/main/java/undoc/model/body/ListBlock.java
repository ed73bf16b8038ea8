// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;

/**
 * A list.
 *
 * @param items its items; not empty
 */
public record ListBlock(List<ListItem> items) implements Block {
    public ListBlock {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list needs an item: leave the list out");
        }
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.list(this);
    }
}
