// SPDX-License-Identifier: Apache-2.0
package undoc.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import undoc.model.Annex;
import undoc.model.DocumentKind;
import undoc.model.Language;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Heading;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Superscript;
import undoc.model.body.Text;

class AddressesTest {
    private static Paragraph preambular(String words) {
        return Paragraph.of(words).withRole(ParagraphRole.PREAMBULAR);
    }

    private static Paragraph operative(String number, Block... blocks) {
        return Paragraph.numbered(number, "Decides")
                .withRole(ParagraphRole.OPERATIVE)
                .withBlocks(List.of(blocks));
    }

    private static UnDocument resolution(Block... blocks) {
        return UnDocument.builder(DocumentKind.RESOLUTION).body(List.of(blocks)).build();
    }

    private static List<String> addresses(UnDocument document) {
        return Addresses.of(document).addresses().stream()
                .map(BlockAddress::toString)
                .toList();
    }

    @Test
    void namesWhatPeopleName() {
        UnDocument document = resolution(
                        Paragraph.of("The General Assembly,"),
                        preambular("Recalling"),
                        preambular("Noting"),
                        operative("1."),
                        operative("2.", new ListBlock(List.of(ListItem.of("(a)", "one"), ListItem.of("(b)", "two")))))
                .withAnnexes(List.of(Annex.of("Annex", List.of(Paragraph.numbered("5.", "In the annex")))));
        assertThat(addresses(document))
                .containsExactly(
                        "p-1",
                        "pp-1",
                        "pp-2",
                        "op-1",
                        "op-2",
                        "op-2/list-1",
                        "op-2/a",
                        "op-2/a/p-1",
                        "op-2/b",
                        "op-2/b/p-1",
                        "annex-1/para-5");
    }

    @Test
    void aLetteredParagraphAndAnItemHaveOneAddress() {
        UnDocument asItems = resolution(operative("3.", new ListBlock(List.of(ListItem.of("(a)", "one")))));
        UnDocument asParagraphs = resolution(operative("3.", Paragraph.numbered("(a)", "one")));
        BlockAddress address = BlockAddress.parse("op-3/a");
        assertThat(Addresses.of(asItems).at(address)).isPresent();
        assertThat(Addresses.of(asParagraphs).at(address)).isPresent();
    }

    @Test
    void markersOfEveryScriptGiveOneLabel() {
        assertThat(List.of("(ب)", "b)", "(b)", "ب -"))
                .allSatisfy(m -> assertThat(MarkerLabel.of(m)).isEqualTo("b"));
        assertThat(List.of("’12‘", "(xii)", "xii)", "(十二)"))
                .allSatisfy(m -> assertThat(MarkerLabel.of(m)).isEqualTo("xii"));
        assertThat(MarkerLabel.of("㈡")).isEqualTo("ii");
        assertThat(MarkerLabel.of("٣ -")).isEqualTo("3");
        assertThat(MarkerLabel.of("с)")).as("a Cyrillic letter").isEqualTo("c");
        assertThat(MarkerLabel.of("3 bis.")).isEqualTo("3bis");
        assertThat(MarkerLabel.of("4.2.1.")).isEqualTo("4.2.1");
        assertThat(MarkerLabel.of("(هـ)")).isEqualTo("e");
        assertThat(MarkerLabel.of("–")).isEmpty();
    }

    @Test
    void numbersThatBeginAgainMakeSections() {
        UnDocument document = resolution(
                new Heading(1, Optional.of("A."), List.of(new Text("First"))),
                preambular("Recalling"),
                operative("1."),
                operative("2."),
                new Heading(1, Optional.of("B."), List.of(new Text("Second"))),
                preambular("Recalling also"),
                operative("1."));
        assertThat(addresses(document))
                .containsExactly(
                        "section-A/heading-1",
                        "section-A/pp-1",
                        "section-A/op-1",
                        "section-A/op-2",
                        "section-B/heading-1",
                        "section-B/pp-1",
                        "section-B/op-1");
    }

    @Test
    void aNumberThatComesTwiceIsToldApart() {
        assertThat(addresses(resolution(operative("1."), operative("2."), operative("2."))))
                .containsExactly("op-1", "op-2", "op-2~2");
    }

    @Test
    void footnotesAreFoundWhereverTheyStand() {
        FootnoteReference note = new FootnoteReference("7", List.of(Paragraph.of("See there.")));
        UnDocument document = resolution(Paragraph.of(List.of(new Superscript(List.of(note)))));
        Addresses addresses = Addresses.of(document);
        Place place = addresses.at(BlockAddress.parse("fn-7")).orElseThrow();
        assertThat(place.footnote()).contains(note);
        assertThat(place.path()).isEqualTo("body/0/content/0/content/0");
        assertThat(addresses.of(note)).contains(place.address());
    }

    @Test
    void aPathLeadsToTheNearestPlaceAround() {
        Addresses addresses = Addresses.of(resolution(operative("4.")));
        assertThat(addresses.atPath("body/0/content/0").map(Place::address)).contains(BlockAddress.parse("op-4"));
        assertThat(addresses.atPath("masthead/symbols/0")).isEmpty();
    }

    @Test
    void isReadAndWritten() {
        for (String text :
                List.of("", "op-3/a/ii", "annex-1/annex-2/section-IV/para-3bis", "list-1/item-2", "op-2~2")) {
            assertThat(BlockAddress.parse(text)).hasToString(text);
        }
        for (String text : List.of("op-", "nothing-1", "/", "op-3//a", "a b")) {
            assertThat(BlockAddress.tryParse(text)).as(text).isEmpty();
        }
        assertThatThrownBy(() -> BlockAddress.parse("nothing-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing-1");
    }

    @Test
    void isSaidInSixLanguages() {
        BlockAddress address = BlockAddress.parse("annex-2/para-5/a/ii");
        assertThat(address.words(Language.ENGLISH)).isEqualTo("annex II, paragraph 5 (a) (ii)");
        assertThat(address.words(Language.FRENCH)).isEqualTo("annexe II, paragraphe 5 a) ii)");
        assertThat(BlockAddress.parse("op-3/a").words(Language.RUSSIAN)).isEqualTo("пункт 3 постановляющей части a)");
    }

    @Test
    void insideAndOutside() {
        BlockAddress item = BlockAddress.parse("annex-1/para-5/a");
        assertThat(item.isIn(BlockAddress.parse("annex-1"))).isTrue();
        assertThat(item.isIn(BlockAddress.parse("annex-2"))).isFalse();
        assertThat(item.parent()).hasToString("annex-1/para-5");
        assertThat(BlockAddress.WHOLE.parent()).isEqualTo(BlockAddress.WHOLE);
    }
}
