// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import undoc.model.DocumentKind;
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
    private static final double DEEPEST_START = 48;
    private static final double LONGEST = 330;
    private static final double NEXT_COLUMN = 150;
    private static final double GAP = 2.3;
    private static final double CLOSE = 1.5;
    private static final double TINY = 3;

    private final List<StyledLine> left = new ArrayList<>();
    private final List<StyledLine> right = new ArrayList<>();
    private final List<StyledLine> lines = new ArrayList<>();
    private final List<StyledLine> hidden = new ArrayList<>();

    private boolean agenda;

    private SessionBlock() {}

    /** The block at the head of the lines below a masthead. */
    static SessionBlock of(HeadZones zones) {
        SessionBlock block = new SessionBlock();
        List<StyledLine> below = Rows.fromLeft(zones.below());
        double margin = zones.margin();
        double column = margin;
        for (StyledLine whole : below) {
            if (Lines.size(whole) < TINY) {
                block.hidden.add(whole);
                block.lines.add(whole);
                continue;
            }
            StyledLine line = block.withoutRight(whole);
            double indent = line.box().left() - margin;
            if (block.left.isEmpty() && indent < DEEPEST_START) {
                column = Math.max(line.box().left(), margin);
            }
            if (block.isRight(line)) {
                block.right.add(line);
                block.lines.add(line);
            } else if (block.isLeft(line, line.box().left() - column, indent) && !block.isTitle(line)) {
                block.left.add(line);
                block.lines.add(whole);
                block.addRight(whole, line);
                block.agenda |= AgendaForms.begins(line.text());
            } else {
                break;
            }
        }
        return block;
    }

    /** What stands in the first column of a line that goes over both. */
    private StyledLine withoutRight(StyledLine line) {
        return right.isEmpty()
                ? line
                : SideBySide.cutAt(line, right.get(0).box().left()).get(0);
    }

    private void addRight(StyledLine whole, StyledLine leftPart) {
        if (!whole.equals(leftPart)) {
            right.add(SideBySide.cutAt(whole, right.get(0).box().left()).get(1));
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
        return Math.abs(x - right.get(0).box().left()) < INDENT && gap(right.get(right.size() - 1), line) < GAP;
    }

    /** Whether a line begins at the margin of the first column, or goes on a little further in with the line above. */
    private boolean isLeft(StyledLine line, double fromColumn, double fromMargin) {
        if (left.isEmpty()) {
            return fromMargin < INDENT || fromMargin < DEEPEST_START && isKnownOrNamed(line);
        }
        double gap = gap(left.get(left.size() - 1), line);
        if (Math.abs(fromColumn) < INDENT) {
            return gap < GAP || fromMargin < INDENT && isKnown(line);
        }
        return fromColumn > 0 && fromColumn < DEEPEST && gap < CLOSE;
    }

    /** Whether a line begins as titles do: below an agenda item that is its title, elsewhere the document's. */
    private boolean isTitle(StyledLine line) {
        return !agenda
                && !isKnown(line)
                && TitleWords.kind(line.text())
                        .filter(kind -> kind != DocumentKind.TREATY) // bodies are called by their conventions
                        .isPresent();
    }

    private static double gap(StyledLine a, StyledLine b) {
        return (b.baseline() - a.baseline()) / Math.max(10, Lines.size(b));
    }

    /** Whether a line may be the first of the block though it is set in: titles are, but they are longer or centred. */
    private static boolean isKnownOrNamed(StyledLine line) {
        return isKnown(line) || Lines.capitals(line) && line.box().right() < LONGEST;
    }

    private static boolean isKnown(StyledLine line) {
        String text = line.text();
        return OrganNames.named(text).isPresent()
                || SessionForms.parse(text.replace("*", "")).isPresent()
                || AgendaForms.begins(text);
    }

    /** The lines of the first column, from the top. */
    List<StyledLine> left() {
        return left;
    }

    /** The lines of the second column, from the top; empty where there is none. */
    List<StyledLine> right() {
        return right;
    }

    /** The lines of the page that the block takes. */
    List<StyledLine> lines() {
        return lines;
    }

    /** Lines too small to be seen. */
    List<StyledLine> hidden() {
        return hidden;
    }
}
