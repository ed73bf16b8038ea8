// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.model.Language;

class SymbolAddressTest {
    @Test
    void linksPerLanguage() {
        SymbolLinks links = DocumentSymbol.parse("S/RES/1201 (1998)").links();
        assertThat(links.undocs()).isEqualTo("https://undocs.org/S/RES/1201(1998)");
        assertThat(links.undocs(Language.FRENCH)).isEqualTo("https://undocs.org/fr/S/RES/1201(1998)");
        assertThat(links.undocs(Language.GERMAN)).isEqualTo(links.undocs());
        assertThat(links.docsUn(Language.CHINESE)).isEqualTo("https://docs.un.org/zh/S/RES/1201(1998)");
        assertThat(links.digitalLibrary())
                .isEqualTo("https://digitallibrary.un.org/search?p=191__a%3A%22S%2FRES%2F1201%281998%29%22");
        assertThat(links.officialDocuments(Language.ENGLISH)).contains("s=S/RES/1201(1998)&l=en&t=pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/61/502/Add.1",
                "S/RES/1201 (1998)",
                "A/RES/3190 (S-VI)",
                "A/S-21/4",
                "A/ES-9/12",
                "A/RES/61/204 A-C",
                "E/ESCWA/SDD/2013/Technical Paper.4",
                "S/PV.7001 (Resumption 1)",
                "CRC/C/FRA/CO/4-5",
                "NPT/CONF.2000/28 (Parts I and II)",
                "CAT/C/40/D/270&271/2005",
                "TD/B(S-XXVII)/2"
            })
    void namesLeadBack(String text) {
        DocumentSymbol symbol = DocumentSymbol.parse(text);
        assertThat(DocumentSymbol.fromFileName(symbol.fileName())).hasValue(symbol);
        assertThat(DocumentSymbol.fromFileName(symbol.fileName() + "-FR.pdf")).hasValue(symbol);
        assertThat(DocumentSymbol.fromAknIri(symbol.aknIri(LocalDate.of(2006, 5, 3))))
                .hasValue(symbol);
        assertThat(DocumentSymbol.fromAknIri(symbol.aknIri(LocalDate.of(2006, 5, 3)) + "/fra@/!main"))
                .hasValue(symbol);
        assertThat(DocumentSymbol.parse(symbol.catalogueForm())).isEqualTo(symbol);
    }

    @Test
    void addressOfAWork() {
        assertThat(DocumentSymbol.parse("A/RES/61/204").aknIri(LocalDate.of(2006, 12, 20)))
                .isEqualTo("/akn/un/statement/deliberation/unga/2006-12-20/A-RES-61-204");
        assertThat(DocumentSymbol.parse("S/2006/790*").aknIri(LocalDate.of(2006, 10, 2)))
                .isEqualTo("/akn/un/doc/paper/unsc/2006-10-02/S-2006-790");
    }

    @ParameterizedTest
    @CsvSource({
        "/akn/un/statement/deliberation/unga/2006-12-20/61-204/!main/, A/RES/61/204",
        "/akn/un/statement/deliberation/unga/2006-12-20/61-204A/eng@!main/, A/RES/61/204 A",
        "/akn/un/statement/deliberation/unecosoc/2006-07-20/2006-4/, E/RES/2006/4",
        "/akn/un/statement/deliberation/unsc/1998-10-15/1201-1998/, S/RES/1201 (1998)",
        "/akn/un/statement/deliberation/unsc/2006-11-18/2006-790/, S/2006/790",
        "/akn/un/statement/deliberation/unga/2006-12-20/ES-9-12/, A/RES/ES-9/12"
    })
    void addressesOfTheUnitedNationsAreRead(String iri, String symbol) {
        assertThat(DocumentSymbol.fromAknIri(iri)).hasValue(DocumentSymbol.parse(symbol));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/akn/un", "https://undocs.org/A/61/502", "/akn/un/doc/paper/unga/2006-12-20/"})
    void otherAddressesHaveNoSymbol(String iri) {
        assertThat(DocumentSymbol.fromAknIri(iri)).isEmpty();
    }
}
