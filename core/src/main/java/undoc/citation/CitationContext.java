// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.symbol.DocumentSymbol;

/**
 * What is known of the document in which a text stands.
 *
 * @param language the language of the text
 * @param symbol the document's own symbol, which tells its organ; absent where it is not known
 */
public record CitationContext(Language language, Optional<DocumentSymbol> symbol) implements Serializable {
    public CitationContext {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(symbol, "symbol");
    }

    /** The context of a text of which nothing but the language is known. */
    public static CitationContext of(Language language) {
        return new CitationContext(language, Optional.empty());
    }

    /** The context of a text in a document with this symbol. */
    public static CitationContext of(Language language, DocumentSymbol symbol) {
        return new CitationContext(language, Optional.of(symbol));
    }

    /** The context of the text of a document with this masthead; English where it tells no language. */
    public static CitationContext of(Masthead masthead) {
        return new CitationContext(
                masthead.language().orElse(Language.ENGLISH),
                masthead.symbols().stream().findFirst());
    }

    private Object writeReplace() {
        return undoc.internal.SerialForm.of(this);
    }
}
