// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.io.DocumentSource;
import undoc.io.ReadResult;
import undoc.recognition.StyledLine;

/** No text makes the reader fail, none is lost, and time grows with the text and no more. */
class MarkdownReaderPropertyTest {
    private static final Pattern WORD = Pattern.compile("w\\d+x");

    @Property(tries = 300)
    void anyBytesGiveAResult(@ForAll byte[] bytes) throws IOException {
        assertThat(read(bytes)).isNotNull();
    }

    @Property(tries = 500)
    void anyMarksGiveAResult(@ForAll("markdown") String text) throws IOException {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    @Property(tries = 500)
    void everyWordIsOnAPageOnce(@ForAll("markdown") String text) {
        List<String> printed = new ArrayList<>();
        MarkdownReader.pages(text, new ArrayList<>())
                .forEach(page -> page.lines().stream().map(StyledLine::text).forEach(line -> words(line, printed)));
        List<String> expected = new ArrayList<>();
        words(text, expected);
        assertThat(printed).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 300)
    void everyWordIsInTheDocumentOnce(@ForAll("markdown") String text) throws IOException {
        List<String> expected = new ArrayList<>();
        words(text, expected);
        List<String> found = new ArrayList<>();
        read(text.getBytes(StandardCharsets.UTF_8)).document().ifPresent(document -> words(document.toString(), found));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w0x  | w1x w2x (Signed) ",
                "w0x (Signed) w1x w2x (Signed) (Signed) w3x w4x\nw5x w6x Distr.: General\nw7x [\t\n* w8x w9x ](#)"
            })
    void whatStandsAroundSignaturesIsKept(String text) throws IOException {
        everyWordIsInTheDocumentOnce(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "_a",
                "**a ",
                "[",
                "](",
                "[^",
                "](a",
                "![",
                "<",
                "<u>",
                "</u>",
                "`",
                "&",
                "\\",
                "> ",
                "| ",
                "|-",
                "- ",
                "#",
                "(a) ",
                "_",
                "-",
                "=",
                "<!--",
                "\f",
                "~~~\n",
                "a\n===\n",
                "[^1]: a\n",
                "[^1]",
                "a|b\n-|-\n",
                "\n",
                " "
            })
    void timeGrowsWithTheText(String sign) {
        String text = "a " + sign.repeat(200_000 / sign.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> MarkdownReader.pages(text, new ArrayList<>()));
    }

    @Provide
    Arbitrary<String> markdown() {
        Arbitrary<String> words = Arbitraries.integers().between(0, 9999).map(n -> "w" + n + "x");
        Arbitrary<String> marks = Arbitraries.of(
                "*",
                "**",
                "_",
                "`",
                "[",
                "]",
                "](#)",
                "<u>",
                "</u>",
                "<br>",
                "\\",
                "&amp;",
                "\n",
                "\n\n",
                "\n# ",
                "\n- ",
                "\n1. ",
                "\n> ",
                "\n(a) ",
                "\n| a | b |\n|---|---|\n| ",
                " | ",
                "\n---\n",
                "\n\n___________\n",
                "  \n",
                "\f",
                "\n```\n",
                "<sup>",
                "\n* ",
                "\n    ",
                "Distr.: General\n",
                "General Assembly\n",
                "\nAnnex\n",
                "(Signed) ",
                "\n\nLetter dated ",
                "\t",
                "\u2028",
                "[Original: Russian]",
                "Agenda item 12\n",
                "7 March 2025\n",
                "A/79/1\n",
                "。",
                "中文",
                "عام",
                "\uD800",
                "\u0001",
                "1/ ",
                ". ");
        return Arbitraries.frequencyOf(Tuple.of(3, words.map(word -> word + " ")), Tuple.of(2, marks))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static ReadResult read(byte[] bytes) throws IOException {
        return MarkdownReader.create().read(DocumentSource.of("text", bytes));
    }

    private static void words(String text, List<String> to) {
        WORD.matcher(text).results().map(MatchResult::group).forEach(to::add);
    }
}
