// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import undoc.internal.Characters;

/**
 * Plain text.
 *
 * @param text the characters; not empty, no control characters, no unpaired surrogates
 */
public record Text(String text) implements Inline {
    public Text {
        Characters.check(text, "text");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text must not be empty: leave the node out");
        }
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.text(this);
    }
}
