// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.internal.Characters;
import undoc.internal.SerialForm;
import undoc.symbol.DocumentSymbol;

/**
 * A reference to another document or place.
 *
 * @param symbol the document meant, where it is one of the United Nations and known
 * @param href the link as printed or embedded; absent where none is
 * @param content the words that refer; not empty
 */
public record Reference(Optional<DocumentSymbol> symbol, Optional<String> href, List<Inline> content)
        implements Inline {
    public Reference {
        Objects.requireNonNull(symbol, "symbol");
        href.ifPresent(h -> Characters.check(h, "href"));
        content = Nesting.checkedInlines(content);
    }

    /** A reference to a document, in these words. */
    public static Reference to(DocumentSymbol symbol, String words) {
        return new Reference(Optional.of(symbol), Optional.empty(), List.of(new Text(words)));
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.reference(this);
    }

    private Object writeReplace() {
        return SerialForm.of(this);
    }
}
