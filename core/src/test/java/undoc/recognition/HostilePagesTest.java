// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static undoc.recognition.LineKind.plain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import undoc.io.Problem;
import undoc.io.ReadResult;

/** Lines as no document has them are answered with a document, in a time that grows as their number does. */
class HostilePagesTest {
    private static final Duration MOST = Duration.ofSeconds(20);
    private static final int MANY = 20_000;

    static final List<String> TEXTS = List.of(
            "word",
            "co-",
            "x,",
            "y;",
            "12",
            "1-4",
            "5/",
            "*",
            "/...",
            "   ",
            "[",
            "\"quoted",
            "quoted\"",
            "Takes note of the report and of",
            "see A/99/1, A/99/2 and resolution 99/1",
            "http://a.example/c",
            "Contents",
            "A title of an entry ........ 12",
            "A title ....",
            "....................",
            "Page",
            "Annex",
            "Annex I",
            "Annex II to the letter",
            "附件一",
            "المرفق الأول",
            "Table 1",
            "Figure I",
            "1. Text of a paragraph",
            "(a) text",
            "• bullet",
            "- dash",
            "一、",
            "I. Introduction",
            "A. HEADING",
            "CHAPTER I",
            "Article 1",
            "TEXT IN CAPITALS",
            "12 A note at the foot",
            "_______________",
            "Notes:",
            "(Signed) Jane Example",
            "Chair",
            "Mr. Example (Utopia): I say",
            "The meeting was called to order at 3 p.m.",
            "A/99/1",
            "United Nations",
            "GENERAL ASSEMBLY",
            "Seventy-fifth session",
            "Item 5 of the provisional agenda",
            "Original: English",
            "10 January 2020",
            "GE.20-12345",
            "20-12345 (E)");

    @Provide
    Arbitrary<LineKind> kinds() {
        Arbitrary<LineKind.Line> lines = Combinators.combine(
                        Arbitraries.of(TEXTS),
                        Arbitraries.of(8.5, 10.0, 10.0, 14.0, 20.0),
                        Arbitraries.of(60.0, 123.0, 123.0, 147.0, 300.0, 400.0, 500.0),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of("1", "a", "*").optional(0.2))
                .as(LineKind.Line::new);
        return Combinators.combine(
                        lines.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(0.0, 0.02, 0.5, 12.0, 20.0),
                        Arbitraries.of(1, 5, 50, Integer.MAX_VALUE / 2))
                .as(LineKind::new);
    }

    @Property(tries = 400)
    void areADocument(@ForAll("kinds") LineKind kind) {
        assertThat(read(kind, 40).document()).isPresent();
    }

    @Property(tries = 20)
    void endInTime(@ForAll("kinds") LineKind kind) {
        assertInTime(kind, MANY);
    }

    @Example
    void headsOfContentsAndNothingElse() {
        LineKind.Line head = new LineKind.Line("Contents", 8.5, 400, true, Optional.empty());
        List<StyledPage> pages = new LineKind(List.of(head), 12, 50)
                .pages(60).stream()
                        .map(page -> Pages.withLines(
                                page,
                                page.lines().stream()
                                        .map(HostilePagesTest::tagged)
                                        .toList()))
                        .toList();
        assertThat(DocumentRecognizer.create().recognize(pages).document()).isPresent();
    }

    private static StyledLine tagged(StyledLine line) {
        return new StyledLine(
                line.page(),
                line.box(),
                line.baseline(),
                line.runs(),
                Optional.of(StructureTag.of(StructureTag.Role.CONTENTS, 0, 0)));
    }

    @Example
    void longLinesOfOneSign() {
        Stream.of(".", ". ", "*", "*,", " ", "_", "1", "1.", "A/", "(", "I", "“", "一")
                .forEach(sign -> assertInTime(new LineKind(List.of(plain(sign.repeat(200_000))), 12, 50), 4));
    }

    @Example
    void linesThatOnceTookTheSquareOfTheirNumber() {
        int all = Integer.MAX_VALUE / 2;
        Stream.of(
                        new LineKind(List.of(plain("- dash")), 12, all),
                        new LineKind(List.of(plain("/...")), 20, all),
                        new LineKind(List.of(plain("_______________"), plain("1 A note")), 12, all),
                        new LineKind(List.of(plain("12"), plain("Figure I")), 20, all),
                        new LineKind(List.of(plain("A title ........ 12"), plain("- dash")), 12, all),
                        new LineKind(List.of(plain("Page"), plain("see A/99/1 and A/99/2")), 0.02, all),
                        new LineKind(List.of(new LineKind.Line("x", 8.5, 123, false, Optional.of("a"))), 12, all))
                .forEach(kind -> assertInTime(kind, 3 * MANY));
    }

    @Example
    void crowdedLinesAreReportedAndTheirWordsKept() {
        ReadResult result = read(new LineKind(List.of(plain("12 word")), 0.01, 5_000), 5_000);
        assertThat(result.problems()).extracting(Problem::id).contains("recognition.crowded");
        assertThat(result.document().orElseThrow().body().toString().split("word", -1))
                .hasSize(5_001);
    }

    private static ReadResult read(LineKind kind, int lines) {
        return DocumentRecognizer.create().recognize(kind.pages(lines));
    }

    private static void assertInTime(LineKind kind, int lines) {
        List<StyledPage> pages = kind.pages(lines);
        assertTimeoutPreemptively(
                MOST, () -> DocumentRecognizer.create().recognize(pages), () -> lines + " lines: " + kind);
    }
}
