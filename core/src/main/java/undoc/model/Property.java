// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.io.Serializable;
import undoc.internal.Characters;

/**
 * Metadata that the model has no name for, kept as found.
 *
 * @param name where it comes from, a path of names: {@code "akn.meta.workflow.step"}; not empty
 * @param value its value, source and all; may have several lines
 */
public record Property(String name, String value) implements Serializable {
    public Property {
        Characters.check(name, "name");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a property needs a name");
        }
        Characters.checkLines(value, "value");
    }
}
