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
        double least = Double.MAX_VALUE;
        // Other work on the machine must not count: one try in which the two stand as they should is enough.
        for (int i = 0; i < 10 && least > 40; i++) {
            least = Math.min(least, (double) time(large) / Math.max(time(small), 1_000_000));
        }
        assertThat(least).isLessThanOrEqualTo(40);
    }

    /** In nanoseconds. */
    private static long time(String text) {
        long start = System.nanoTime();
        List<Citation> found = CitationFinder.create().find(text, ENGLISH);
        long time = System.nanoTime() - start;
        assertThat(found.size()).isLessThanOrEqualTo(text.length());
        return time;
    }
}
