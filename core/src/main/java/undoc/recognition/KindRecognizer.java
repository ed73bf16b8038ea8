// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;
import undoc.model.DocumentKind;
import undoc.model.Masthead;
import undoc.symbol.DocumentSymbol;
import undoc.vocabulary.CoverWords;
import undoc.vocabulary.SymbolKinds;
import undoc.vocabulary.TitleWords;

/**
 * Tells what a document is, by the series of its symbol where that says it, and by the opening words of its headings.
 */
final class KindRecognizer {
    /** What transmits a report may name it above itself. */
    private static final List<DocumentKind> TRANSMITTALS =
            List.of(DocumentKind.LETTER, DocumentKind.IDENTICAL_LETTERS, DocumentKind.NOTE_VERBALE, DocumentKind.NOTE);

    private KindRecognizer() {}

    /** The kind of the document with this masthead and title. */
    static DocumentKind recognize(Masthead masthead, List<String> title) {
        Optional<DocumentKind> bySeries = masthead.symbols().stream()
                .map(DocumentSymbol::toString)
                .flatMap(symbol -> SymbolKinds.kind(symbol).stream())
                .findFirst();
        if (bySeries.isPresent()) {
            return bySeries.get();
        }
        if (masthead.printed().stream().anyMatch(CoverWords::isSupplement)) {
            return DocumentKind.SUPPLEMENT;
        }
        List<DocumentKind> kinds = title.stream()
                .flatMap(heading -> TitleWords.kind(heading).stream())
                .toList();
        Optional<DocumentKind> first = kinds.stream()
                .filter(kind -> kind != DocumentKind.TREATY) // what a report or draft is about may be one
                .findFirst();
        return first.filter(DocumentKind.REPORT::equals)
                .flatMap(report -> kinds.stream().filter(TRANSMITTALS::contains).findFirst())
                .or(() -> first)
                .or(() -> kinds.stream().findFirst())
                .orElse(DocumentKind.OTHER);
    }
}
