// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import undoc.internal.Characters;

/**
 * Content that is kept without being understood.
 *
 * @param vocabulary what it is written in: a namespace, a media type, or a name such as {@code "pdf"}
 * @param source its source as it was found, white space and all
 */
public record Foreign(String vocabulary, String source) implements Block {
    public Foreign {
        Characters.check(vocabulary, "vocabulary");
        Characters.checkLines(source, "source");
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.foreign(this);
    }
}
