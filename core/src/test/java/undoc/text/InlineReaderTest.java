// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a *b* c | a i:b c",
                "a **b c** d | a b:b c d",
                "***all*** | bi:all",
                "**bold *and italic* too** | b:bold bi:and italic b: too",
                "snake_case_word | snake_case_word",
                "2 * 3 * 4 | 2 * 3 * 4",
                "A/75/9801* | A/75/9801*",
                "**决议。**下文 | b:决议。 下文",
                "unclosed **bold | unclosed **bold",
                "a <u>b</u> <sup>c</sup> <sub>d</sub> | a u:b r:c l:d",
                "a <u>b | a <u>b",
                "see [words](https://docs.example/A(1)) | see =https://docs.example/A(1):words",
                "see [words](<a b>) | see =a b:words",
                "see [words] (not a link) | see [words] (not a link)",
                "see <https://docs.example/x> | see =https://docs.example/x:https://docs.example/x",
                "[](x) | [](x)",
                "text[^1] and[^2] | text r:1 and[^2]",
                "\\*a\\* \\[b\\](c) | *a* [b](c)",
                "a &amp; b &#233; &bogus; | a & b é &bogus;",
                "`code` and `quoted' | code and `quoted'",
                "![alt words](x.png) | =x.png:alt words",
            })
    void readsMarks(String markdown, String expected) {
        assertThat(shown(InlineReader.read(markdown, Map.of("1", "1")))).isEqualTo(expected);
    }

    @Test
    void linesAreBrokenWhereTheSourceAsks() {
        List<TextLine> lines = InlineReader.read("one  \ntwo\\\nthree\nfour<br>\nfive", Map.of());
        assertThat(lines).extracting(TextLine::text).containsExactly("one", "two", "three", "four", "five");
        assertThat(lines).extracting(TextLine::broken).containsExactly(true, true, false, true, false);
    }

    private static String shown(List<TextLine> lines) {
        return lines.stream()
                .flatMap(line -> line.spans().stream())
                .map(InlineReaderTest::shown)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String shown(Span span) {
        Mark mark = span.mark();
        String marks = (mark.bold() ? "b" : "")
                + (mark.italic() ? "i" : "")
                + (mark.underlined() ? "u" : "")
                + (mark.raised() ? "r" : "")
                + (mark.lowered() ? "l" : "")
                + mark.href().map(href -> "=" + href).orElse("");
        return (marks.isEmpty() ? "" : marks + ":") + span.text();
    }
}
