// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.List;
import java.util.Optional;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.OrganNames;

/**
 * Sets the head of a document as United Nations documents print it: symbol and distribution at the right, organs large
 * at the left, a rule, bodies with their sessions and agenda items in up to two columns, then the title.
 */
final class HeadLayout {
    private static final double MARGIN = 54;
    private static final double DISTRIBUTION = 430;
    private static final double TEXT = 10;
    private static final double LARGE = 20;
    private static final double LEADING = 12;
    private static final int MOST_LINES = 60;

    private final LineCursor lines;
    private final Sheet sheet;

    private HeadLayout(List<TextBlock> blocks, Sheet sheet) {
        lines = new LineCursor(blocks);
        this.sheet = sheet;
    }

    /** Sets the head on the sheet and gives back the blocks below it, title first. */
    static List<TextBlock> set(List<TextBlock> blocks, Sheet sheet) {
        HeadLayout head = new HeadLayout(blocks, sheet);
        if (head.hasMasthead(blocks)) {
            head.top();
            ProceedingsLayout.set(head.lines, sheet);
        }
        return head.lines.rest();
    }

    private boolean hasMasthead(List<TextBlock> blocks) {
        if (!lines.atEnd()
                && (HeadWords.isSymbol(lines.line().text())
                        || HeadWords.isOfDistribution(lines.line().text()))) {
            return true;
        }
        int seen = 0;
        for (TextBlock b : blocks) {
            for (TextLine l : b.lines()) {
                if (DistributionWords.isLine(l.text())) {
                    return true;
                }
                if (++seen > MOST_LINES) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Names and symbols, and beside them the block of distribution. */
    private void top() {
        double right = 90 - LEADING;
        double left = 66;
        double symbols = 40 - LEADING;
        boolean distribution = false;
        boolean organs = false;
        boolean belowOrganization = false;
        while (!lines.atEnd()) {
            TextLine current = lines.line();
            String text = current.text();
            if (HeadWords.isSymbol(text)) {
                symbols += LEADING;
                place(current, DISTRIBUTION, symbols, 14, false);
            } else if (HeadWords.isOfDistribution(text)) {
                distribution = true;
                right += LEADING;
                place(current, DISTRIBUTION, right, TEXT, false);
            } else if (OrganNames.isOrganization(text) && lines.restOfBlock().size() > 1) {
                belowOrganization = true;
                left += LEADING;
                place(current, MARGIN, left, TEXT, false);
            } else if (isName(current, distribution, organs) || belowOrganization && !lines.beginsBlock()) {
                organs = true;
                left += LARGE * 1.2;
                place(current, MARGIN, left, LARGE, true);
            } else if (!distribution) {
                left += LEADING;
                place(current, MARGIN, left, TEXT, false);
            } else {
                break;
            }
            lines.advance();
        }
        sheet.y = Math.max(left, right) + LEADING;
        sheet.rule(MARGIN, Sheet.WIDTH - MARGIN, sheet.y);
    }

    /** Whether a line is the name of an organ: what is bold above the block of distribution, or known. */
    private static boolean isName(TextLine line, boolean distribution, boolean organs) {
        return distribution
                ? !organs && HeadWords.isOrgan(line.text())
                : line.isBold() || HeadWords.isOrgan(line.text());
    }

    private void place(TextLine text, double x, double y, double size, boolean bold) {
        sheet.y = y;
        sheet.set(text.spans(), x, size, bold, Optional.empty());
    }
}
