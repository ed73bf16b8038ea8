// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.internal.Characters;
import undoc.internal.SerialForm;

/**
 * A heading.
 *
 * @param level 1 (highest) to 6
 * @param number its number or letter as printed, with its punctuation: {@code "II."}
 * @param content its words; not empty
 */
public record Heading(int level, Optional<String> number, List<Inline> content) implements Block {
    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("a heading's level is 1 to 6, not " + level);
        }
        Objects.requireNonNull(number, "number").ifPresent(n -> Characters.check(n, "number"));
        content = Nesting.checkedInlines(content);
    }

    /** An unnumbered heading of plain text. */
    public static Heading of(int level, String text) {
        return new Heading(level, Optional.empty(), List.of(new Text(text)));
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.heading(this);
    }

    private Object writeReplace() {
        return SerialForm.of(this);
    }
}
