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
        Map<Double, Integer> lengths = new HashMap<>();
        for (StyledPage page : pages) {
            for (StyledLine line : page.lines()) {
                lengths.merge(Lines.size(line), line.text().length(), Integer::sum);
            }
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(10.0);
    }
}
