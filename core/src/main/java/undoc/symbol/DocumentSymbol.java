// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.io.Serializable;
import java.util.Optional;

/**
 * The symbol of a document: {@code A/75/789}.
 *
 * @param text the symbol in its canonical form
 */
public record DocumentSymbol(String text) implements Serializable {
    public DocumentSymbol {
        text = text.strip();
        if (!text.matches("[\\[A-Z][\\p{L}\\p{Nd} .,/()\\[\\]&*'_+-]*")) {
            throw new IllegalArgumentException("not a document symbol: " + text);
        }
    }

    /** The symbol in this text; throws {@link IllegalArgumentException} where it is none. */
    public static DocumentSymbol parse(String text) {
        return new DocumentSymbol(text);
    }

    /** The symbol in this text, if it is one. */
    public static Optional<DocumentSymbol> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
