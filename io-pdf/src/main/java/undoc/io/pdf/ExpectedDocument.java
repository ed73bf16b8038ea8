// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.symbol.DocumentSymbol;

/** Says where a document is not the one that the caller asked for. */
record ExpectedDocument(Optional<DocumentSymbol> symbol, Optional<Language> language) {
    ReadResult check(ReadResult result) {
        UnDocument document = result.orThrow();
        List<Problem> problems = new ArrayList<>(result.problems());
        List<DocumentSymbol> symbols = document.masthead().symbols();
        if (symbol.isPresent() && symbols.stream().noneMatch(s -> isSame(s, symbol.get()))) {
            problems.add(Problem.error(
                    "pdf.symbol.unexpected",
                    "the document is " + (symbols.isEmpty() ? "without a symbol" : symbols) + ", not " + symbol.get(),
                    Location.document("masthead/symbols"),
                    "see whether the right file was fetched"));
        }
        Optional<Language> found = document.masthead().language();
        if (language.isPresent() && found.isPresent() && !found.equals(language)) {
            problems.add(Problem.error(
                    "pdf.language.unexpected",
                    "the document is in " + found.get() + ", not in " + language.get(),
                    Location.document("masthead/language"),
                    "see whether the right language version was fetched"));
        }
        return ReadResult.of(document, problems);
    }

    private static boolean isSame(DocumentSymbol a, DocumentSymbol b) {
        return plain(a).equals(plain(b));
    }

    private static String plain(DocumentSymbol symbol) {
        return symbol.text().replaceAll("[\\s*]", "");
    }
}
