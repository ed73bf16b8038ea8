// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.internal.Characters;
import undoc.internal.SerialForm;
import undoc.model.Language;

/**
 * What one speaker says in a record of a meeting.
 *
 * @param speaker the speaker as printed: {@code "Ms. Exemplar"}, {@code "The President"}
 * @param affiliation the State or body in brackets, without the brackets
 * @param language the language spoken, where the record says so
 * @param content the words, as blocks; not empty
 */
public record Speech(String speaker, Optional<String> affiliation, Optional<Language> language, List<Block> content)
        implements Block {
    public Speech {
        Characters.check(speaker, "speaker");
        Objects.requireNonNull(affiliation, "affiliation").ifPresent(a -> Characters.check(a, "affiliation"));
        Objects.requireNonNull(language, "language");
        content = Nesting.checkedBlocks(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a speech needs a block");
        }
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.speech(this);
    }

    private Object writeReplace() {
        return SerialForm.of(this);
    }
}
