// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import undoc.model.DocumentKind;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Emphasis;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Inline;
import undoc.model.body.Paragraph;
import undoc.model.body.Quotation;
import undoc.model.body.Reference;
import undoc.model.body.Strong;
import undoc.model.body.Superscript;
import undoc.model.body.Text;

/** Marking citations in a document keeps its words and marks, and a second marking changes nothing. */
class MarkingPropertiesTest {
    @Provide
    Arbitrary<List<Inline>> content() {
        Arbitrary<Inline> text = Arbitraries.of(
                        "resolution ",
                        "resolutions",
                        " 59/50",
                        "13",
                        "25 (2000)",
                        "217 A",
                        " (III)",
                        " and ",
                        ", ",
                        "A/75",
                        "/10",
                        "/Add.1",
                        " of 2 December 2004",
                        "the same resolution")
                .map(Text::new);
        Arbitrary<Inline> marked = Arbitraries.oneOf(
                text.map(t -> new Emphasis(List.of(t))),
                text.map(t -> new Strong(List.of(new Emphasis(List.of(t))))),
                text.map(t -> new Superscript(List.of(t))),
                text.map(t -> Reference.to(undoc.symbol.DocumentSymbol.parse("A/75/1"), InlineText.of(List.of(t)))),
                text.map(t -> new Reference(java.util.Optional.empty(), java.util.Optional.of("#"), List.of(t))),
                text.map(t -> new FootnoteReference("1", List.of(Paragraph.of(List.of(t))))));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, text), net.jqwik.api.Tuple.of(1, marked))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static UnDocument document(Block block) {
        return UnDocument.builder(DocumentKind.NOTE).addBlock(block).build();
    }

    @Property(tries = 1000)
    void wordsStayAndTwiceIsOnce(@ForAll("content") List<Inline> content) {
        UnDocument once = CitationFinder.create().mark(document(Paragraph.of(content)));
        Paragraph paragraph = (Paragraph) once.body().get(0);
        assertThat(InlineText.of(paragraph.content())).isEqualTo(InlineText.of(content));
        assertThat(CitationFinder.create().mark(once)).isEqualTo(once);
    }

    @Property(tries = 30)
    void nestingToTheLimitIsNoError(@ForAll @net.jqwik.api.constraints.IntRange(min = 1, max = 60) int depth) {
        Block block = Paragraph.of("See resolution 59/50.");
        for (int i = 1; i < depth; i++) {
            block = new Quotation(List.of(block));
        }
        assertThat(CitationFinder.create().mark(document(block)).body()).hasSize(1);
    }
}
