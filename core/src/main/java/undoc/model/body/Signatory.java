// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import undoc.internal.Characters;
import undoc.internal.SerialForm;

/**
 * Who signs.
 *
 * @param name the name as printed, without honorifics that are not printed
 * @param role the office, as printed, lines joined by a blank
 * @param signed whether the document says that the original was signed
 * @param mark the words that say so, as printed: {@code "(Signé)"}
 */
public record Signatory(String name, Optional<String> role, boolean signed, Optional<String> mark)
        implements Serializable {
    public Signatory {
        Characters.check(name, "name");
        Objects.requireNonNull(role, "role").ifPresent(r -> Characters.check(r, "role"));
        Objects.requireNonNull(mark, "mark").ifPresent(m -> Characters.check(m, "mark"));
    }

    private Object writeReplace() {
        return SerialForm.of(this);
    }
}
