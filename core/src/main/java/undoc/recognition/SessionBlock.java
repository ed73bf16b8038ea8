// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import undoc.vocabulary.AgendaForms;
import undoc.vocabulary.OrganNames;
import undoc.vocabulary.SessionForms;
import undoc.vocabulary.TitleWords;

/**
 * Finds the block of bodies, sessions and agenda items below the rule: what stands at the outer margin, left of the
 * title, and a second column beside it.
 */
final class SessionBlock {
    private static final double INDENT = 20;
    private static final double DEEPEST = 36;
    private static final double NEXT_COLUMN = 150;
    private static final double GAP = 2.3;

    private final List<StyledLine> left = new ArrayList<>();
    private final List<StyledLine> right = new ArrayList<>();

    private SessionBlock() {}

    /** The block at the head of these lines (sorted from the top). */
    static SessionBlock of(List<StyledLine> below, StyledPage page, boolean plain) {
        SessionBlock block = new SessionBlock();
        if (plain) {
            block.readPlain(below);
        } else if (!below.isEmpty()) {
            block.readPlaced(below, margin(below, page));
        }
        return block;
    }

    private static double margin(List<StyledLine> below, StyledPage page) {
        double rules = page.rules().stream()
                .filter(rule -> rule.width() > 40 && rule.top() < page.height() * 0.45)
                .mapToDouble(undoc.io.Box::left)
                .min()
                .orElse(Double.MAX_VALUE);
        double text =
                below.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
        return Math.min(rules, text);
    }

    private void readPlaced(List<StyledLine> below, double margin) {
        double start = below.get(0).box().left();
        double column = start - margin < DEEPEST ? Math.max(start, margin) : margin;
        for (StyledLine line : below) {
            double x = line.box().left();
            if (isRight(line)) {
                right.add(line);
            } else if (x < column + INDENT && x > column - INDENT && isNear(line, x - margin)
                    || x < column + DEEPEST && isNear(line, x - margin) && !left.isEmpty() && isClose(line)) {
                left.add(line);
            } else {
                break;
            }
        }
        if (left.isEmpty()) {
            right.clear();
        }
    }

    /** Whether a line stands in the second column, which begins beside the first line of the first. */
    private boolean isRight(StyledLine line) {
        if (left.isEmpty()) {
            return false;
        }
        double x = line.box().left();
        if (right.isEmpty()) {
            return x > left.get(0).box().left() + NEXT_COLUMN && Rows.onOneBaseline(line, left.get(0));
        }
        StyledLine last = right.get(right.size() - 1);
        return Math.abs(x - right.get(0).box().left()) < INDENT && gap(last, line) < GAP;
    }

    private boolean isNear(StyledLine line, double indent) {
        return left.isEmpty() || gap(left.get(left.size() - 1), line) < GAP || indent < INDENT && isKnown(line);
    }

    private boolean isClose(StyledLine line) {
        return gap(left.get(left.size() - 1), line) < 1.5;
    }

    private static double gap(StyledLine a, StyledLine b) {
        return (b.baseline() - a.baseline()) / Math.max(10, Lines.size(b));
    }

    private static boolean isKnown(StyledLine line) {
        String text = line.text();
        return OrganNames.named(text).isPresent()
                || SessionForms.parse(text.replace("*", "")).isPresent()
                || AgendaForms.begins(text);
    }

    /** Without places: what is known, and what follows it without a blank line, until a title begins. */
    private void readPlain(List<StyledLine> below) {
        for (StyledLine line : below) {
            boolean follows = !left.isEmpty() && gap(left.get(left.size() - 1), line) < 1.5;
            if (!isKnown(line) && (!follows || TitleWords.kind(line.text()).isPresent())) {
                break;
            }
            left.add(line);
        }
    }

    List<StyledLine> left() {
        return left;
    }

    List<StyledLine> right() {
        return right;
    }
}
