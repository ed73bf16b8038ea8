// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.symbol.DocumentSymbol;
import undoc.symbol.SymbolSyntaxException;

/** The parser over lists of real symbols, where they are at hand. */
class SymbolListTest {
    @Test
    void symbolsOfCataloguesAreUnderstood() throws IOException {
        List<String> lines = lines("symbols/symbols-dev.txt");
        List<String> missed = new ArrayList<>();
        for (String line : lines) {
            if (DocumentSymbol.tryParse(line)
                    .filter(s -> s.isFullyUnderstood() && s.body().isPresent())
                    .isEmpty()) {
                missed.add(line);
            }
        }
        assertThat(missed.size() / (double) lines.size())
                .as("not understood: %s", missed)
                .isLessThan(0.001);
    }

    @Test
    void formsAreStable() throws IOException {
        List<String> lines = new ArrayList<>(lines("symbols/symbols-dev.txt"));
        lines.addAll(lines("symbols/symbols-noisy-dev.txt"));
        LocalDate date = LocalDate.of(2020, 1, 1);
        for (String line : lines) {
            DocumentSymbol.tryParse(line).ifPresent(symbol -> {
                DocumentSymbol again = DocumentSymbol.parse(symbol.text());
                assertThat(again.text()).isEqualTo(symbol.text());
                assertThat(again.components()).isEqualTo(symbol.components());
                assertThat(DocumentSymbol.parse(symbol.catalogueForm() + "*".repeat(symbol.reissues())))
                        .as(line)
                        .isEqualTo(symbol);
                assertThat(DocumentSymbol.fromFileName(symbol.fileName() + ".pdf"))
                        .as(line)
                        .hasValue(symbol);
                if (symbol.reissues() == 0) {
                    assertThat(DocumentSymbol.fromAknIri(symbol.aknIri(date)))
                            .as(line)
                            .hasValue(symbol);
                }
            });
        }
    }

    @Test
    void noisyOnesAreToleratedOrRefusedAsDocumented() throws IOException {
        List<String> lines = lines("symbols/symbols-noisy-dev.txt");
        int parsed = 0;
        for (String line : lines) {
            try {
                parsed += DocumentSymbol.parseAll(line).size();
            } catch (SymbolSyntaxException e) {
                assertThat(e.position()).isBetween(0, line.length());
            }
        }
        assertThat(parsed / (double) lines.size()).isGreaterThan(0.98);
    }

    @Test
    void whatIsNotOneSymbolIsRefusedOrSplit() throws IOException {
        List<String> accepted = lines("symbols/symbols-rejected.tsv").stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[0])
                .filter(text -> DocumentSymbol.tryParse(text).isPresent())
                .toList();
        assertThat(accepted).isEmpty();
    }

    @Test
    void doubleSymbolsAreSplit() throws IOException {
        List<String> lines = lines("symbols/dual-symbols-dev.tsv");
        List<String> missed = lines.stream()
                .map(line -> line.split("\t", -1)[0])
                .filter(text -> !text.startsWith("WFP/")) // Its papers of one item are numbered 4-A, 4-B.
                .filter(text -> count(text).orElse(0) != 2)
                .toList();
        assertThat(missed).isEmpty();
    }

    private static Optional<Integer> count(String text) {
        try {
            return Optional.of(DocumentSymbol.parseAll(text).size());
        } catch (SymbolSyntaxException e) {
            return Optional.empty();
        }
    }

    private static List<String> lines(String path) throws IOException {
        Optional<Path> list = SharedCorpus.find(path);
        assumeTrue(list.isPresent(), SharedCorpus.MISSING);
        return Files.readAllLines(list.get()).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
