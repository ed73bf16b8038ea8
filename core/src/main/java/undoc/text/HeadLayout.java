// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.text.TextBlock.Kind;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.TitleWords;

/**
 * Sets the head of a document as United Nations documents print it: symbol and distribution at the right, organs large
 * at the left, a rule, bodies with their sessions and agenda items in up to two columns, then the title.
 */
final class HeadLayout {
    private static final double MARGIN = 54;
    private static final double DISTRIBUTION = 430;
    private static final double SECOND_COLUMN = 318;
    private static final double COLUMN = 240;
    private static final double TEXT = 10;
    private static final double LARGE = 20;
    private static final double LEADING = 12;
    private static final int MOST_LINES = 60;
    private static final int MOST_ITEMS = 30;

    private final List<TextBlock> blocks;
    private final Sheet sheet;
    private int block;
    private int line;

    private HeadLayout(List<TextBlock> blocks, Sheet sheet) {
        this.blocks = blocks;
        this.sheet = sheet;
    }

    /** Sets the head on the sheet and gives back the blocks below it, title first. */
    static List<TextBlock> set(List<TextBlock> blocks, Sheet sheet) {
        HeadLayout head = new HeadLayout(blocks, sheet);
        if (head.hasMasthead()) {
            head.top();
            head.proceedings();
        }
        return head.rest();
    }

    private boolean hasMasthead() {
        if (!atEnd() && (HeadWords.isSymbol(next().text()) || HeadWords.isOfDistribution(next().text()))) {
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

    private boolean atEnd() {
        while (block < blocks.size() && line >= blocks.get(block).lines().size()) {
            if (blocks.get(block).kind() == Kind.TABLE) {
                return true;
            }
            block++;
            line = 0;
        }
        return block >= blocks.size();
    }

    private TextLine next() {
        return blocks.get(block).lines().get(line);
    }

    /** Names and symbols, and beside them the block of distribution. */
    private void top() {
        double right = 90 - LEADING;
        double left = 66;
        double symbols = 40 - LEADING;
        boolean distribution = false;
        boolean organs = false;
        while (!atEnd()) {
            TextLine current = next();
            String text = current.text();
            if (HeadWords.isSymbol(text)) {
                symbols += LEADING;
                place(current, DISTRIBUTION, symbols, 14, false);
            } else if (HeadWords.isOfDistribution(text)) {
                distribution = true;
                right += LEADING;
                place(current, DISTRIBUTION, right, TEXT, false);
            } else if (isName(current, distribution, organs)) {
                organs = true;
                left += LARGE * 1.2;
                place(current, MARGIN, left, LARGE, true);
            } else if (!distribution) {
                left += LEADING;
                place(current, MARGIN, left, TEXT, false);
            } else {
                break;
            }
            line++;
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

    private void proceedings() {
        double top = sheet.y + 2 * LEADING;
        double x = MARGIN;
        double y = top - LEADING;
        double lowest = y;
        String first = "";
        boolean agenda = false;
        while (!atEnd() && isOfProceedings(agenda)) {
            TextLine current = next();
            String text = current.text();
            boolean organ = HeadWords.isOrgan(text);
            if (organ && !first.isEmpty() && !first.equals(text) && x == MARGIN) {
                x = SECOND_COLUMN;
                y = top - LEADING;
            } else if (line == 0 && !first.isEmpty()) {
                y += LEADING / 2;
            }
            first = first.isEmpty() ? text : first;
            agenda = HeadWords.isAgenda(text);
            for (List<Span> part : LineWrapper.wrap(current, TEXT, COLUMN)) {
                y += LEADING;
                sheet.y = y;
                sheet.set(part, x, TEXT, !agenda, Optional.empty());
            }
            lowest = Math.max(lowest, y);
            line++;
        }
        sheet.y = Math.max(lowest, sheet.y) + LEADING;
    }

    /**
     * Whether the next line is one of bodies, sessions and agenda items; {@code agenda}: whether the last named one.
     */
    private boolean isOfProceedings(boolean agenda) {
        TextBlock current = blocks.get(block);
        String text = next().text();
        if (current.kind() == Kind.RULE || current.kind() == Kind.PAGE_BREAK) {
            return false;
        }
        if (HeadWords.isOfProceedings(text)) {
            return true;
        }
        if (TitleWords.kind(line == 0 ? current.text() : text).isPresent()) {
            return false;
        }
        return line > 0 || current.kind() == Kind.PARAGRAPH && current.isBold() && (agenda || isBeforeTitle());
    }

    /** Whether the title is still to come, so that what is bold here is the title of an agenda item. */
    private boolean isBeforeTitle() {
        return blocks.subList(block + 1, Math.min(block + MOST_ITEMS, blocks.size())).stream()
                .takeWhile(b -> b.kind() == Kind.HEADING || b.isBold() || isKnown(b))
                .anyMatch(b -> TitleWords.kind(b.text()).isPresent() || isKnown(b));
    }

    private static boolean isKnown(TextBlock block) {
        return !block.lines().isEmpty()
                && HeadWords.isOfProceedings(block.lines().get(0).text());
    }

    private List<TextBlock> rest() {
        List<TextBlock> rest = new ArrayList<>(blocks.subList(block, blocks.size()));
        if (line > 0 && !rest.isEmpty()) {
            TextBlock first = rest.get(0);
            rest.set(
                    0,
                    new TextBlock(
                            first.kind(),
                            first.level(),
                            first.indent(),
                            first.label(),
                            first.lines().subList(line, first.lines().size()),
                            first.rows()));
        }
        return rest;
    }
}
