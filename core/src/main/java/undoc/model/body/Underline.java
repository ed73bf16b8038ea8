// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;

/**
 * Underlined text, as in documents of the typewriter age.
 *
 * @param content what is marked; not empty
 */
public record Underline(List<Inline> content) implements Inline {
    public Underline {
        content = Nesting.checkedInlines(content);
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.underline(this);
    }
}
