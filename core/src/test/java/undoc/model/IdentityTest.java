// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.symbol.DocumentSymbol;

class IdentityTest {
    private static UnDocument document(DocumentKind kind, String symbol, Language language) {
        return UnDocument.builder(kind)
                .masthead(Masthead.builder()
                        .addSymbol(symbol)
                        .date(LocalDate.of(2044, 3, 5))
                        .language(language)
                        .build())
                .build();
    }

    @Test
    void languageVersionsAreOneWork() {
        UnDocument french = document(DocumentKind.LETTER, "A/99/9999", Language.FRENCH);
        UnDocument russian = document(DocumentKind.LETTER, "A/99/9999", Language.RUSSIAN);
        assertThat(french.work())
                .isEqualTo(russian.work())
                .hasToString("/akn/un/doc/communication/unga/2044-03-05/A-99-9999");
        assertThat(french.expression()).isNotEqualTo(russian.expression());
        assertThat(french.expression().file("xml"))
                .isEqualTo("/akn/un/doc/communication/unga/2044-03-05/A-99-9999/fra@.xml");
    }

    @Test
    void resolutionsAreNumberedAsTheUnitedNationsNumberThem() {
        UnDocument adopted = document(DocumentKind.RESOLUTION, "S/RES/9999 (2044)", Language.ENGLISH).toBuilder()
                .deliberation(new Deliberation(
                        Optional.of(LocalDate.of(2044, 3, 1)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty()))
                .build();
        assertThat(adopted.work().iri()).isEqualTo("/akn/un/statement/deliberation/unsc/2044-03-01/9999-2044");
        assertThat(adopted.work().under(DocumentSymbol.parse("A/RES/99/250 B")).iri())
                .isEqualTo("/akn/un/statement/deliberation/unga/2044-03-01/99-250_B");
    }

    @Test
    void numbersLeadBackToTheirSymbols() {
        for (String symbol : List.of(
                "A/S-99/1", "A/RES/ES-99/20", "A/ES-99/L.4", "S/2044/1", "S/RES/9999 (2044)", "A/RES/99/250 B")) {
            DocumentKind kind = symbol.contains("/RES/") ? DocumentKind.RESOLUTION : DocumentKind.LETTER;
            assertThat(DocumentSymbol.fromAknIri(
                            document(kind, symbol, Language.ENGLISH).work().iri()))
                    .hasValue(DocumentSymbol.parse(symbol));
        }
        // A hyphen is doubled, so that it is told from a slash.
        assertThat(document(DocumentKind.LETTER, "A/S-99/1", Language.ENGLISH)
                        .work()
                        .number())
                .isEqualTo("A-S--99-1");
    }

    @Test
    void nothingKnownIsStillAnIdentity() {
        UnDocument empty = UnDocument.builder(DocumentKind.OTHER).build();
        assertThat(empty.expression().iri()).isEqualTo("/akn/un/doc/paper/un/1900-01-01/nn/und@");
    }
}
