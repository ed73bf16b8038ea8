// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.io.Serializable;
import undoc.internal.Characters;

/**
 * A subject of the document.
 *
 * @param dictionary the vocabulary it is from: {@code "UNBIS Thesaurus"}, or the symbol of an agenda; may be empty
 * @param value its identifier there; may be empty
 * @param label its words
 */
public record Keyword(String dictionary, String value, String label) implements Serializable {
    public Keyword {
        Characters.check(dictionary, "dictionary");
        Characters.check(value, "value");
        Characters.check(label, "label");
    }
}
