// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import undoc.io.Problem;

class BlocksTest {
    private final List<Problem> problems = new ArrayList<>();

    private List<TextBlock> blocks(String... lines) {
        return Blocks.of(SourceText.lines(String.join("\n", lines), problems));
    }

    private static String shown(List<TextBlock> blocks) {
        return blocks.stream()
                .map(block -> block.kind() + (block.level() > 0 ? " " + block.level() : "") + " " + block.text())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void pagesLaidOutAsTextPartParagraphsByTheirFirstLines() {
        String page = """
                       The Council of Lakes has met twice in the course of the
                    year and has found that the water stands high, noting
                    what was said.
                       Its members wish that the lakes be measured again,
                    and that the measures be printed.
                """;
        String markdown = "One sentence ends here.\n   The same paragraph goes on.";

        assertThat(Blocks.of(page.lines().toList()))
                .extracting(TextBlock::text)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("The Council").endsWith("said."),
                        two -> assertThat(two).startsWith("Its members").endsWith("printed."));
        assertThat(Blocks.of(markdown.lines().toList())).hasSize(1);
    }

    @Test
    void headings() {
        assertThat(shown(blocks("# One #", "text", "## Two", "", "Three", "=====", "", "Four", "---", "#five")))
                .isEqualTo("HEADING 1 One\nPARAGRAPH text\nHEADING 2 Two\nHEADING 1 Three\nHEADING 2 Four\n"
                        + "PARAGRAPH #five");
    }

    @Test
    void paragraphsAndItems() {
        assertThat(shown(blocks(
                        "The Parties to the",
                        "agreement:",
                        "1. Agree;",
                        "2. Also",
                        "agree",
                        "- so",
                        "* and so",
                        "",
                        "end")))
                .isEqualTo("PARAGRAPH The Parties to the agreement:\nITEM 1. Agree;\nITEM 2. Also agree\nITEM • so\n"
                        + "ITEM • and so\nPARAGRAPH end");
    }

    @Test
    void aNumberInsideASentenceBeginsNoItem() {
        assertThat(shown(blocks("as said in paragraph", "12. of the report")))
                .isEqualTo("PARAGRAPH as said in paragraph 12. of the report");
    }

    @Test
    void quotations() {
        assertThat(shown(blocks("> one", "> two", ">", "> > three", "lazy", "", "four")))
                .isEqualTo("QUOTE one two\nQUOTE three lazy\nPARAGRAPH four");
    }

    @Test
    void tables() {
        TextBlock table =
                blocks("| a | b \\| c |", "|---|:-:|", "| *d* | |", "after").get(0);
        assertThat(table.kind()).isEqualTo(TextBlock.Kind.TABLE);
        assertThat(table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.stream().map(TextLine::text).collect(Collectors.joining("/")))
                                .toList())
                        .toList())
                .containsExactly(List.of("a", "b | c"), List.of("d", ""));
    }

    @Test
    void footnotes() {
        List<TextBlock> blocks = blocks(
                "Text[^1] and[^long].",
                "",
                "[^1]: One",
                "more",
                "",
                "  Second paragraph.",
                "",
                "[^long]: Two",
                "",
                "Text again");
        assertThat(shown(blocks))
                .isEqualTo(
                        "PARAGRAPH Text1 and2.\nNOTE One more\nNOTE Second paragraph.\nNOTE Two\nPARAGRAPH Text again");
        assertThat(blocks).extracting(TextBlock::label).containsExactly("", "1", "1", "2", "");
    }

    @Test
    void rulesAndPageBreaks() {
        assertThat(shown(blocks(
                        "a",
                        "",
                        "---",
                        "b",
                        "\fc",
                        "<!-- page 3 -->",
                        "d",
                        "_____",
                        "* note",
                        "<!-- not",
                        "shown -->")))
                .isEqualTo("PARAGRAPH a\nRULE\nPARAGRAPH b\nPAGE_BREAK\nPARAGRAPH c\nPAGE_BREAK\nPARAGRAPH d\n"
                        + "TYPED_RULE _____\nPARAGRAPH * note");
        assertThat(problems).extracting(Problem::id).containsExactly("markdown.comment");
        assertThat(problems.get(0).location()).hasToString("10:1");
    }

    @Test
    void whatIsFencedIsTakenAsItStands() {
        assertThat(shown(blocks("```", "a *b*", "# c", "```", "d"))).isEqualTo("PARAGRAPH a *b* # c\nPARAGRAPH d");
    }

    @Test
    void pictures() {
        assertThat(shown(blocks("![A map of *the* area](map.png)"))).isEqualTo("FIGURE A map of the area");
    }
}
