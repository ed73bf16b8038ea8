// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.model.Language;

/** Time is proportional to length: ten times the text takes about ten times as long, for texts meant to be slow too. */
class CitationTimeTest {
    private static final CitationContext ENGLISH = CitationContext.of(Language.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recalling its resolutions 60/1 of 16 September 2005, 61/2 and 62/3, and paragraph 5 (a) of A/75/10, ",
                "resolution ",
                "60/1, ",
                "1 A and B and ",
                "A/",
                "A/1(",
                "Seventy-fifth ",
                "a",
                "9",
                "1/",
                "(A, ",
                "the same resolution and paragraph 5, "
            })
    void timeGrowsAsTheText(String piece) {
        String small = piece.repeat(100_000 / piece.length());
        String large = small.repeat(10);
        time(small);
        long little = Math.max(time(small), 2_000_000);
        assertThat(time(large)).isLessThan(60 * little);
    }

    /** The best of three, in nanoseconds: other work on the machine must not count. */
    private static long time(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            List<Citation> found = CitationFinder.create().find(text, ENGLISH);
            best = Math.min(best, System.nanoTime() - start);
            assertThat(found.size()).isLessThanOrEqualTo(text.length());
        }
        return best;
    }
}
