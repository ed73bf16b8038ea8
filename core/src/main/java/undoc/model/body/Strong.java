// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;

/**
 * Strong emphasis: bold.
 *
 * @param content what is marked; not empty
 */
public record Strong(List<Inline> content) implements Inline {
    public Strong {
        content = Nesting.checkedInlines(content);
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.strong(this);
    }
}
