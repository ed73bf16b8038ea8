// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import undoc.model.DocumentKind;

/**
 * What the series in a symbol says about the kind of a document: {@code RES} resolutions, {@code PV} verbatim records.
 */
public final class SymbolKinds {
    private static final Map<String, DocumentKind> SERIES = Table.read("series-kinds").stream()
            .collect(Collectors.toMap(
                    row -> row.get(0), row -> DocumentKind.ofId(row.get(1)).orElseThrow()));

    private SymbolKinds() {}

    /** The kind that a symbol shows; empty where its series holds documents of many kinds. */
    public static Optional<DocumentKind> kind(String symbol) {
        List<String> parts = List.of(symbol.split("/"));
        return parts.stream()
                .map(part -> part.split("[. ]", 2)[0])
                .flatMap(part -> Optional.ofNullable(SERIES.get(part)).stream())
                .findFirst();
    }
}
