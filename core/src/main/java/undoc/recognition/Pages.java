// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What pages have in common that the rules ask about. */
final class Pages {
    private Pages() {}

    static StyledPage withLines(StyledPage page, List<StyledLine> lines) {
        return new StyledPage(page.number(), page.width(), page.height(), lines, page.rules(), page.figures());
    }

    /** The type size that most characters have; 10 where there are none. */
    static double textSize(List<StyledPage> pages) {
        return textSizeOf(pages.stream().flatMap(page -> page.lines().stream()).toList());
    }

    /** The type size that most characters of these lines have; 10 where there are none. */
    static double textSizeOf(List<StyledLine> lines) {
        Map<Double, Integer> lengths = new HashMap<>();
        for (StyledLine line : lines) {
            lengths.merge(Lines.size(line), line.text().length(), Integer::sum);
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(10.0);
    }
}
