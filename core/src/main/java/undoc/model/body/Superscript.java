// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;

/**
 * Raised text that is not a footnote's marker.
 *
 * @param content what is marked; not empty
 */
public record Superscript(List<Inline> content) implements Inline {
    public Superscript {
        content = Nesting.checkedInlines(content);
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.superscript(this);
    }
}
