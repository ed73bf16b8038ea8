// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;

/**
 * Emphasis: italics, where the type is upright.
 *
 * @param content what is marked; not empty
 */
public record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
        content = Nesting.checkedInlines(content);
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.emphasis(this);
    }
}
