// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What the constructors of blocks and inlines enforce: depth, size, characters, one form for one text. */
class StructureRulesTest {
    private static final List<UnaryOperator<Block>> WRAPPERS = List.of(
            block -> new Quotation(List.of(block)),
            block -> new ListBlock(List.of(new ListItem(Optional.of("(a)"), List.of(block)))),
            block -> new Table(List.of(), 0, List.of(new TableRow(List.of(new TableCell(1, 1, List.of(block)))))),
            block -> Paragraph.of("See:").withBlocks(List.of(block)),
            block -> new Speech("The President", Optional.empty(), Optional.empty(), List.of(block)),
            block -> Paragraph.of(List.of(new FootnoteReference("1", List.of(block)))));

    @Property(tries = 50)
    void nestingIsBounded(@ForAll("wrapper") UnaryOperator<Block> wrapper) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nest(wrapper, Nesting.MAX_DEPTH + 1))
                .withMessageContaining("nested deeper than " + Nesting.MAX_DEPTH);
        assertThat(nest(wrapper, Nesting.MAX_DEPTH / 2 - 1)).isNotNull();
    }

    private static Block nest(UnaryOperator<Block> wrapper, int times) {
        Block block = Paragraph.of("innermost");
        for (int i = 0; i < times; i++) {
            block = wrapper.apply(block);
        }
        return block;
    }

    @Provide
    Arbitrary<UnaryOperator<Block>> wrapper() {
        return Arbitraries.of(WRAPPERS);
    }

    @Property(tries = 100)
    void headingLevelsAreOneToSix(@ForAll @IntRange(min = -10, max = 20) int level) {
        if (level >= 1 && level <= 6) {
            assertThat(Heading.of(level, "Heading").level()).isEqualTo(level);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Heading.of(level, "Heading"));
        }
    }

    @Property(tries = 200)
    void textHoldsWhatXmlCanHold(@ForAll String text) {
        boolean legal = !text.isEmpty()
                && text.codePoints()
                        .allMatch(c -> c >= 0x20
                                && !(c >= 0x7F && c <= 0x9F)
                                && !(c >= 0xD800 && c <= 0xDFFF)
                                && c != 0xFFFE
                                && c != 0xFFFF);
        if (legal) {
            assertThat(new Text(text).text()).isEqualTo(text);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new Text(text));
        }
    }

    @Property(tries = 100)
    void neighbouringTextsAreOne(@ForAll("words") List<String> words) {
        List<Inline> pieces = new ArrayList<>();
        words.forEach(word -> pieces.add(new Text(word)));
        assertThat(Paragraph.of(pieces)).isEqualTo(Paragraph.of(String.join("", words)));
        assertThat(new Strong(pieces)).isEqualTo(new Strong(List.of(new Text(String.join("", words)))));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .ofMinLength(1)
                .ofMaxLength(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 100)
    void spansAndHeaderRowsAreBounded(@ForAll @IntRange(min = -2, max = 70000) int number) {
        assertThat(number >= 1 && number <= 1000).isEqualTo(accepts(() -> new TableCell(number, 1, List.of())));
        assertThat(number >= 1 && number <= 65534).isEqualTo(accepts(() -> new TableCell(1, number, List.of())));
        List<TableRow> rows = List.of(new TableRow(List.of(TableCell.of("a"))));
        assertThat(number >= 0 && number <= 1).isEqualTo(accepts(() -> new Table(List.of(), number, rows)));
    }

    private static boolean accepts(Runnable construction) {
        try {
            construction.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void emptyNodesCannotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Text(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Emphasis(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ListBlock(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ListItem(Optional.empty(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(List.of(), 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TableRow(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quotation(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new SignatureBlock(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Paragraph.of(List.of()));
    }

    @Test
    void listsAreCopiedAndCannotBeChanged() {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of("kept")));
        Quotation quotation = new Quotation(blocks);
        blocks.clear();
        assertThat(quotation.content()).containsExactly(Paragraph.of("kept"));
        assertThatThrownBy(() -> quotation.content().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
