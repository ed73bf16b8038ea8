// SPDX-License-Identifier: Apache-2.0
package undoc.testing;

import static net.jqwik.api.Arbitraries.just;
import static net.jqwik.api.Arbitraries.of;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import undoc.model.Language;
import undoc.model.body.Block;
import undoc.model.body.Emphasis;
import undoc.model.body.Figure;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Quotation;
import undoc.model.body.Reference;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Strong;
import undoc.model.body.Subscript;
import undoc.model.body.Superscript;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;
import undoc.model.body.Text;
import undoc.model.body.Underline;

/** jqwik arbitraries for blocks and inlines. */
public final class UnBlocks {
    private static final int DEPTH = 2;

    private final TextSource text;

    /** Arbitraries that take their text from this source. */
    public UnBlocks(TextSource text) {
        this.text = text;
    }

    /** A body: some blocks of all types. */
    public Arbitrary<List<Block>> body() {
        return block(DEPTH).list().ofMaxSize(5);
    }

    /** A block of any type, nested to a small depth. */
    public Arbitrary<Block> block() {
        return block(DEPTH);
    }

    /** A footnote with its text. */
    public Arbitrary<FootnoteReference> footnote() {
        return Combinators.combine(of("1", "12", "*", "a", ""), leaf().list().ofMaxSize(2))
                .as(FootnoteReference::new);
    }

    private Arbitrary<Block> block(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return Arbitraries.frequencyOf(
                Tuple.of(6, leaf()),
                Tuple.of(2, paragraph(depth)),
                Tuple.of(1, list(depth)),
                Tuple.of(1, table(depth)),
                Tuple.of(1, block(depth - 1).list().ofMinSize(1).ofMaxSize(2).map(Quotation::new)),
                Tuple.of(1, speech(depth)));
    }

    private Arbitrary<Block> leaf() {
        Arbitrary<Block> words = inlines(1).map(Paragraph::of);
        Arbitrary<Block> headings = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        of("I.", "A.", "12.").optional(0.5),
                        inlines(1))
                .as(Heading::new);
        return Arbitraries.frequencyOf(
                Tuple.of(6, words),
                Tuple.of(2, headings),
                Tuple.of(1, signature()),
                Tuple.of(1, text.heading().map(Figure::new)),
                Tuple.of(
                        1,
                        Combinators.combine(of("pdf", "urn:example"), text.sentence())
                                .as(Foreign::new)));
    }

    private Arbitrary<Paragraph> paragraph(int depth) {
        return Combinators.combine(
                        of("1.", "12.", "(a)", "3 bis.").optional(0.7),
                        of(ParagraphRole.class).optional(0.4),
                        inlines(depth),
                        block(depth - 1).list().ofMaxSize(2))
                .as(Paragraph::new);
    }

    private Arbitrary<ListBlock> list(int depth) {
        Arbitrary<ListItem> items = Combinators.combine(
                        of("(a)", "(b)", "•", "–"), block(depth - 1).list().ofMaxSize(2))
                .as((marker, content) -> new ListItem(Optional.of(marker), content));
        return items.list().ofMinSize(1).ofMaxSize(3).map(ListBlock::new);
    }

    private Arbitrary<Table> table(int depth) {
        Arbitrary<TableCell> cells = Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        just(1),
                        block(depth - 1).list().ofMaxSize(1))
                .as(TableCell::new);
        Arbitrary<List<TableRow>> rows = cells.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(TableRow::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(
                        inlines(0).optional(0.3), rows, Arbitraries.integers().between(0, 1))
                .as((caption, content, headers) -> new Table(caption.orElse(List.of()), headers, content));
    }

    private Arbitrary<Speech> speech(int depth) {
        return Combinators.combine(
                        text.heading(),
                        text.heading().optional(0.5),
                        of(Language.class).optional(0.3),
                        block(depth - 1).list().ofMinSize(1).ofMaxSize(2))
                .as(Speech::new);
    }

    private Arbitrary<Block> signature() {
        return Combinators.combine(
                        text.heading(),
                        text.heading().optional(),
                        of(true, false),
                        of("(Signed)", "(Подпись)").optional())
                .as(Signatory::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(SignatureBlock::new);
    }

    private Arbitrary<List<Inline>> inlines(int depth) {
        return inline(depth).list().ofMinSize(1).ofMaxSize(4);
    }

    private Arbitrary<Inline> inline(int depth) {
        Arbitrary<Inline> words = text.sentence().map(Text::new);
        if (depth == 0) {
            return words;
        }
        Arbitrary<List<Inline>> inner = inline(depth - 1).list().ofMinSize(1).ofMaxSize(2);
        return Arbitraries.frequencyOf(
                Tuple.of(8, words),
                Tuple.of(1, inner.map(Emphasis::new)),
                Tuple.of(1, inner.map(Strong::new)),
                Tuple.of(1, inner.map(Underline::new)),
                Tuple.of(1, inner.map(Superscript::new)),
                Tuple.of(1, inner.map(Subscript::new)),
                Tuple.of(1, reference(inner)),
                Tuple.of(1, words.map(w -> new FootnoteReference("1", List.of(Paragraph.of(List.of(w)))))),
                Tuple.of(1, just(new LineBreak())));
    }

    private Arbitrary<Inline> reference(Arbitrary<List<Inline>> inner) {
        return Combinators.combine(
                        UnDocuments.symbols().optional(0.8),
                        of("https://undocs.org/en/A/RES/59/50", "https://example.org/ä b%20?q=1#x", "#", "")
                                .optional(0.5),
                        inner)
                .as(Reference::new);
    }
}
