// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import undoc.model.UnDocument;
import undoc.model.body.Content;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Table;

/** Whatever lines stand on a page, away from its edges: each of their words is in the document or in a problem. */
class NothingLostTest {
    private static final double TOP = 112;
    private static final double FOOT = 670;

    /** A line and how far the next stands below it. */
    private record Placed(LineKind.Line line, double leading) {}

    @Provide
    Arbitrary<List<StyledPage>> pages() {
        Arbitrary<LineKind.Line> lines = Combinators.combine(
                        Arbitraries.of(HostilePagesTest.TEXTS),
                        Arbitraries.of(8.5, 10.0, 10.0, 10.0, 12.0, 14.0, 20.0),
                        Arbitraries.of(60.0, 123.0, 123.0, 147.0, 171.0, 300.0, 400.0),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of("1", "2", "a", "*").optional(0.2))
                .as(LineKind.Line::new);
        return Combinators.combine(lines, Arbitraries.of(0.0, 10.0, 12.0, 12.0, 12.0, 18.0, 24.0, 40.0))
                .as(Placed::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(90)
                .map(NothingLostTest::placed);
    }

    /** The lines below each other on as many pages as they need, each with a word of its own. */
    private static List<StyledPage> placed(List<Placed> all) {
        List<StyledPage> pages = new ArrayList<>();
        List<StyledLine> page = new ArrayList<>();
        double y = TOP;
        for (int i = 0; i < all.size(); i++) {
            LineKind.Line line = all.get(i).line();
            page.add(
                    new LineKind.Line(line.text() + " " + word(i), line.size(), line.left(), line.bold(), line.marker())
                            .at(pages.size() + 1, y, i));
            y += all.get(i).leading();
            if (y > FOOT || i == all.size() - 1) {
                pages.add(new StyledPage(pages.size() + 1, 612, 792, page, List.of(), List.of()));
                page = new ArrayList<>();
                y = TOP;
            }
        }
        return pages;
    }

    private static String word(int line) {
        return "w" + line + "q";
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void everyWordIsKept(@ForAll("pages") List<StyledPage> pages) {
        String read = DocumentRecognizer.create().recognize(pages).toString();
        int lines = pages.stream().mapToInt(page -> page.lines().size()).sum();
        assertThat(IntStream.range(0, lines).mapToObj(NothingLostTest::word)).allMatch(read::contains);
    }

    @Example
    void theNotesOfATableRightBelowAParagraph() {
        List<StyledLine> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lines.add(LineKind.plain("The ferries of the lake run by day and by night, and have as many passengers as")
                    .at(1, TOP + 12 * i, i));
        }
        for (int i = 0; i < 4; i++) {
            Optional<String> marker = i == 2 ? Optional.of("1") : Optional.empty();
            lines.add(new LineKind.Line("North", 10, 123, false, marker).at(1, TOP + 36 + 12 * i, i));
            lines.add(new LineKind.Line("many", 10, 300, false, Optional.empty()).at(1, TOP + 36 + 12 * i, i));
        }
        lines.add(LineKind.plain("______________").at(1, 600, 0));
        lines.add(new LineKind.Line("As far as known.", 8.5, 123, false, Optional.of("1")).at(1, 612, 0));

        assertThat(read(lines).body()).anyMatch(Table.class::isInstance);
        assertThat(Content.all(FootnoteReference.class, read(lines).body()))
                .extracting(note -> Content.text(note.content()))
                .containsExactly("As far as known.");
    }

    @Example
    void aLineOverAnotherThatTheCoverTook() {
        List<StyledLine> lines = List.of(
                LineKind.plain("Official Records of the Union").at(1, 120, 0),
                LineKind.plain("Chapter of words").at(1, 120, 0),
                new LineKind.Line("Report", 20, 123, true, Optional.empty()).at(1, 200, 0));
        assertThat(read(lines).toString()).contains("Chapter of words");
    }

    private static UnDocument read(List<StyledLine> lines) {
        StyledPage page = new StyledPage(1, 612, 792, lines, List.of(), List.of());
        return DocumentRecognizer.create().recognize(List.of(page)).orThrow();
    }
}
