// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;

/**
 * Lowered text.
 *
 * @param content what is marked; not empty
 */
public record Subscript(List<Inline> content) implements Inline {
    public Subscript {
        content = Nesting.checkedInlines(content);
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.subscript(this);
    }
}
