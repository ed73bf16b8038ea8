// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;
import undoc.model.DocumentKind;
import undoc.model.Masthead;
import undoc.symbol.DocumentSymbol;
import undoc.vocabulary.SymbolKinds;
import undoc.vocabulary.TitleWords;

/**
 * Tells what a document is, by the series of its symbol where that says it, and by the opening words of its headings.
 */
final class KindRecognizer {
    private KindRecognizer() {}

    /** The kind of the document with this masthead and title. */
    static DocumentKind recognize(Masthead masthead, List<String> title) {
        Optional<DocumentKind> bySeries = masthead.symbols().stream()
                .map(DocumentSymbol::toString)
                .flatMap(symbol -> SymbolKinds.kind(symbol).stream())
                .findFirst();
        return bySeries.or(() -> title.stream()
                        .flatMap(heading -> TitleWords.kind(heading).stream())
                        .findFirst())
                .orElse(DocumentKind.OTHER);
    }
}
