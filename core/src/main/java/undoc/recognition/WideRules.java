// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import undoc.io.Box;

/** The drawn lines that go across a page, whole or in pieces side by side: those above and below a masthead. */
final class WideRules {
    private static final double SAME = 2;
    private static final double THIN = 4;
    private static final double WIDE = 0.6;
    private static final double SHORT = 20;

    private WideRules() {}

    /** The boxes around them, from the top. */
    static List<Box> of(StyledPage page) {
        List<Box> pieces = page.rules().stream()
                .filter(rule -> rule.height() < THIN && rule.width() > SHORT && rule.left() >= 0)
                .sorted(Comparator.comparingDouble(Box::top))
                .toList();
        List<Box> found = new ArrayList<>();
        for (int i = 0, end; i < pieces.size(); i = end) {
            end = i + 1;
            while (end < pieces.size() && pieces.get(end).top() - pieces.get(i).top() < SAME) {
                end++;
            }
            if (covered(pieces.subList(i, end)) > WIDE * page.width()) {
                found.add(pieces.subList(i, end).stream().reduce(Box::union).orElseThrow());
            }
        }
        return found;
    }

    private static double covered(List<Box> pieces) {
        double covered = 0;
        double end = 0;
        for (Box piece :
                pieces.stream().sorted(Comparator.comparingDouble(Box::left)).toList()) {
            covered += Math.max(0, piece.right() - Math.max(end, piece.left()));
            end = Math.max(end, piece.right());
        }
        return covered;
    }
}
