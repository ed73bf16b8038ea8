// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any string is a symbol or is refused as documented; what is a symbol is stable. */
class SymbolPropertyTest {
    private static final String[] PIECES = {
        "A",
        "S",
        "E",
        "a",
        "ST",
        "ESCWA",
        "CEDAW",
        "C",
        "C.3",
        "RES",
        "L.",
        "PV.",
        "Add.",
        "REV",
        "Corr.1",
        "75",
        "2021",
        "1",
        "S-30",
        "ES-11",
        "XII",
        "/",
        "/",
        "/",
        "/",
        " ",
        ".",
        "-",
        "(",
        ")",
        "*",
        "&",
        ",",
        "Part",
        "PartI",
        "Sect. 2",
        " to ",
        "and",
        "–",
        "А",
        "é",
        "Technical Paper",
        "B",
        "O.D.C.",
        "C.",
        "GC",
        "D",
        "BLZ",
        "_",
        "\u0000",
        "ض",
        "\uD800"
    };

    @Provide
    Arbitrary<String> likeSymbols() {
        return Arbitraries.of(PIECES).list().ofMaxSize(14).map(parts -> String.join("", parts));
    }

    @Property(tries = 3000)
    void anyStringIsASymbolOrRefused(@ForAll String text) {
        check(text);
    }

    @Property(tries = 20000)
    void whatLooksLikeASymbolIsStableOrRefused(@ForAll @From("likeSymbols") String text) {
        check(text);
    }

    /** What a fuzzer may call with anything. */
    static void check(String text) {
        List<DocumentSymbol> all;
        try {
            all = DocumentSymbol.parseAll(text);
        } catch (SymbolSyntaxException e) {
            assertThat(e.position()).isBetween(0, text.length());
            assertThat(DocumentSymbol.tryParse(text)).isEmpty();
            return;
        }
        for (DocumentSymbol symbol : all) {
            DocumentSymbol again = DocumentSymbol.parse(symbol.text());
            assertThat(again).isEqualTo(symbol).isEqualByComparingTo(symbol);
            assertThat(again.components()).isEqualTo(symbol.components());
            assertThat(symbol.bodies()).isNotEmpty();
            assertThat(symbol.parent()).satisfiesAnyOf(p -> assertThat(p).isEmpty(), p -> assertThat(
                            p.orElseThrow().text())
                    .isNotEqualTo(symbol.text()));
            assertThat(symbol.base().modifications().size())
                    .isLessThanOrEqualTo(symbol.modifications().size());
            assertThat(symbol.key()).matches("[A-Z0-9]+");
            assertThat(symbol.links().undocs())
                    .isEqualTo(java.net.URI.create(symbol.links().undocs()).toString());
            assertThat(symbol.session().isPresent()
                            && symbol.session().get().number().isEmpty())
                    .isFalse();
            assertThat(symbol.year()).satisfiesAnyOf(y -> assertThat(y).isEmpty(), y -> assertThat(y.getAsInt())
                    .isBetween(1900, 2099));
            assertThat(symbol.impliedDistribution()).isNotNull();
        }
    }
}
