// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import undoc.internal.Characters;

/**
 * A picture: where it stands and what stands for it.
 *
 * @param alternativeText the words that stand for it; may be empty
 */
public record Figure(String alternativeText) implements Block {
    public Figure {
        Characters.check(alternativeText, "alternativeText");
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.figure(this);
    }
}
