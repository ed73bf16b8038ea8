// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import undoc.model.body.Emphasis;
import undoc.model.body.Inline;
import undoc.model.body.Reference;
import undoc.model.body.Strong;
import undoc.model.body.Superscript;
import undoc.model.body.Text;
import undoc.model.body.Underline;

/** What the writer escapes and marks, the reader takes for what it was. */
class MarkdownRoundTripTest {
    @Property(tries = 2000)
    void runningTextIsReadAsItWasWritten(@ForAll("inlines") List<Inline> inlines) {
        String markdown = InlineMarkdown.of(inlines, new Footnotes());
        assertThat(shown(InlineReader.read(markdown, Map.of()))).as(markdown).isEqualTo(shown(expected(inlines)));
    }

    @Property(tries = 1000)
    void aParagraphStaysOneParagraph(@ForAll("texts") String text) {
        Paper paper = new Paper();
        new BlockMarkdown(paper, new Footnotes(), 1).words(List.of(new Text(text)), false);
        List<TextBlock> blocks = Blocks.of(SourceText.lines(paper.toString(), new ArrayList<>()));
        assertThat(blocks).as(paper.toString()).hasSizeLessThanOrEqualTo(1);
        assertThat(blocks.stream()
                        .map(block -> squeeze(block.text()))
                        .findFirst()
                        .orElse(""))
                .as(paper.toString())
                .isEqualTo(squeeze(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "B", "1", " ", " ", "*", "_", "[", "]", "(", ")", "<", ">", "b>", "&", "amp;", "\\", "`",
                        "#", "-", "+", "=", "|", "!", "^", "~", ".", ":", "/", "12. ", "- ", "é", "中", "。", "ع")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Inline>> inlines() {
        Arbitrary<Inline> text = texts().map(Text::new);
        return nested(nested(text)).list().ofMaxSize(4);
    }

    private static Arbitrary<Inline> nested(Arbitrary<Inline> inner) {
        Arbitrary<List<Inline>> content = inner.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                inner,
                content.map(Strong::new),
                content.map(Emphasis::new),
                content.map(Underline::new),
                content.map(Superscript::new),
                content.map(c -> new Reference(Optional.empty(), Optional.of("https://x.example/A(1"), c)),
                content.map(c -> new Reference(Optional.empty(), Optional.empty(), c)));
    }

    private static List<TextLine> expected(List<Inline> inlines) {
        List<Span> spans = new ArrayList<>();
        inlines.forEach(inline -> add(inline, Mark.PLAIN, spans));
        return List.of(new TextLine(spans, false));
    }

    private static void add(Inline inline, Mark mark, List<Span> to) {
        if (inline instanceof Text text) {
            to.add(new Span(text.text(), mark));
        } else if (inline instanceof Strong strong) {
            Mark bold = new Mark(true, mark.italic(), mark.underlined(), mark.raised(), false, mark.href());
            strong.content().forEach(child -> add(child, bold, to));
        } else if (inline instanceof Emphasis emphasis) {
            Mark italic = new Mark(mark.bold(), true, mark.underlined(), mark.raised(), false, mark.href());
            emphasis.content().forEach(child -> add(child, italic, to));
        } else if (inline instanceof Underline underline) {
            Mark under = new Mark(mark.bold(), mark.italic(), true, mark.raised(), false, mark.href());
            underline.content().forEach(child -> add(child, under, to));
        } else if (inline instanceof Superscript raised) {
            Mark up = new Mark(mark.bold(), mark.italic(), mark.underlined(), true, false, mark.href());
            raised.content().forEach(child -> add(child, up, to));
        } else if (inline instanceof Reference reference) {
            Mark link = new Mark(
                    mark.bold(),
                    mark.italic(),
                    mark.underlined(),
                    mark.raised(),
                    false,
                    mark.href().or(reference::href));
            reference.content().forEach(child -> add(child, link, to));
        }
    }

    /** Each letter with its marks; blanks have none. */
    private static String shown(List<TextLine> lines) {
        StringBuilder out = new StringBuilder();
        for (TextLine line : lines) {
            for (Span span : line.spans()) {
                span.text().codePoints().filter(c -> c != ' ').forEach(c -> out.appendCodePoint(c)
                        .append(span.mark().bold() ? "b" : "")
                        .append(span.mark().italic() ? "i" : "")
                        .append(span.mark().underlined() ? "u" : "")
                        .append(span.mark().raised() ? "r" : "")
                        .append(span.mark().href().isPresent() ? "l" : "")
                        .append(' '));
            }
        }
        return out.toString();
    }

    private static String squeeze(String text) {
        return text.replace(" ", "");
    }
}
