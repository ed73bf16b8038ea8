// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import static undoc.testing.UndocAssertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.symbol.DocumentSymbol;

class ArbitrariesTest {
    @Provide
    Arbitrary<UnDocument> russian() {
        return UnDocuments.documents(Language.RUSSIAN);
    }

    @Property(tries = 50, generation = GenerationMode.RANDOMIZED)
    void documentsOfALanguageHaveItsLetters(@ForAll("russian") UnDocument document) {
        String text = Content.text(document.body());
        assertThat(text.isBlank() || text.codePoints().anyMatch(c -> c >= 0x400 && c < 0x500 || !Character.isLetter(c)))
                .isTrue();
        document.masthead().language().ifPresent(language -> assertThat(document)
                .isIn(language));
    }

    @Provide
    Arbitrary<DocumentSymbol> symbols() {
        return UnDocuments.symbols();
    }

    @Property(tries = 200)
    void symbolsAreCanonical(@ForAll("symbols") DocumentSymbol symbol) {
        assertThat(DocumentSymbol.parse(symbol.toString())).isEqualTo(symbol);
    }

    @Provide
    Arbitrary<Block> blocks() {
        return UnDocuments.blocks(Language.FRENCH);
    }

    @Property(tries = 100)
    void everyNodeOfABlockIsVisitedOnce(@ForAll("blocks") Block block) {
        assertThat(Content.nodes(java.util.List.of(block))).first().isSameAs(block);
    }
}
