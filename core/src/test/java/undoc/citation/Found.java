// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.List;
import undoc.model.Language;
import undoc.symbol.DocumentSymbol;

/** Citations as short texts to compare: {@code "resolution 59/50 = A/RES/59/50"}. */
final class Found {
    private Found() {}

    /** The citations in a text of a document of the General Assembly. */
    static List<String> in(Language language, String text) {
        return in(CitationContext.of(language, DocumentSymbol.parse("A/75/9999")), text);
    }

    static List<String> in(CitationContext context, String... paragraphs) {
        CitationReading reading = CitationFinder.create().reading(context);
        return List.of(paragraphs).stream()
                .flatMap(text -> reading.read(text).stream().map(citation -> of(citation, text)))
                .toList();
    }

    private static String of(Citation citation, String text) {
        String paragraph =
                citation.paragraph().map(range -> range.in(text) + " : ").orElse("");
        return paragraph + citation.range().in(text) + " = "
                + String.join(
                        " + ",
                        citation.symbols().stream()
                                .map(DocumentSymbol::toString)
                                .toList());
    }
}
