// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import undoc.vocabulary.OrganNames;

/** Makes names of lines: a name may go over several lines, and several names may follow one another. */
final class LargeNames {
    private static final int MOST_LINES = 6;

    private LargeNames() {}

    /** Lines that are one name. */
    static List<List<StyledLine>> groups(List<StyledLine> lines) {
        List<List<StyledLine>> groups = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int known = knownLength(lines, i);
            int end = i + Math.max(1, known);
            while (known == 0 && end < lines.size() && knownLength(lines, end) == 0 && follows(lines, end)) {
                end++;
            }
            groups.add(lines.subList(i, end));
            i = end;
        }
        return groups;
    }

    /** How many lines from here on are the name of an organ that is known; 0 where it is not. */
    private static int knownLength(List<StyledLine> lines, int from) {
        int most = Math.min(lines.size() - from, MOST_LINES);
        return IntStream.iterate(most, n -> n > 0, n -> n - 1)
                .filter(n ->
                        OrganNames.named(text(lines.subList(from, from + n))).isPresent())
                .findFirst()
                .orElse(0);
    }

    /** Whether a line goes on with the name of the line before it: same style, no larger distance than inside names. */
    private static boolean follows(List<StyledLine> lines, int at) {
        StyledLine before = lines.get(at - 1);
        StyledLine line = lines.get(at);
        double size = Lines.size(line);
        return Math.abs(size - Lines.size(before)) < 0.6
                && Lines.bold(line) == Lines.bold(before)
                && Lines.underlined(line) == Lines.underlined(before)
                && Lines.capitals(line) == Lines.capitals(before)
                && line.baseline() - before.baseline() < 1.6 * Math.max(size, 9);
    }

    /** A name as printed, on one line. */
    static String text(List<StyledLine> lines) {
        return NameText.of(lines);
    }
}
