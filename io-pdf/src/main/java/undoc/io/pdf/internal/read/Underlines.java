// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds drawn lines that underline text. A line that reaches beyond the text is a border or a separator. */
final class Underlines {
    private static final double THICK = 2.5;
    private static final double BEYOND = 0.45;
    private static final long MOST_COMPARISONS = 10_000_000;

    private final List<Extent> rules;
    private List<Part> parts;

    Underlines(List<Extent> rules, List<Part> parts) {
        this.rules = new ArrayList<>();
        this.parts = parts;
        long most = MOST_COMPARISONS / Math.max(1, parts.size());
        rules.stream().limit(most).forEach(this::apply);
        rules.stream().skip(most).forEach(this.rules::add);
    }

    /** The parts, those on a line marked. */
    List<Part> parts() {
        return parts;
    }

    /** The lines that underline nothing. */
    List<Extent> rules() {
        return rules;
    }

    private void apply(Extent rule) {
        if (rule.height() > THICK || rule.width() < THICK) {
            rules.add(rule);
            return;
        }
        Predicate<Part> above = p -> isUnder(rule, p);
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        double beyond = 0;
        for (Part part : parts) {
            if (above.test(part)) {
                from = Math.min(from, part.start());
                to = Math.max(to, part.end());
                beyond = Math.max(beyond, BEYOND * part.size());
            }
        }
        if (rule.left() < from - beyond || rule.right() > to + beyond) {
            rules.add(rule);
            return;
        }
        List<Part> marked = new ArrayList<>(parts.size() + 2);
        for (Part part : parts) {
            if (above.test(part)) {
                marked.addAll(part.change(rule.left(), rule.right(), Part::asUnderlined));
            } else {
                marked.add(part);
            }
        }
        parts = marked;
    }

    private static boolean isUnder(Extent rule, Part part) {
        double below = (rule.top() + rule.bottom()) / 2 - part.baseline();
        return below > 0 && below < 0.3 * part.size() && rule.left() < part.end() && rule.right() > part.start();
    }
}
