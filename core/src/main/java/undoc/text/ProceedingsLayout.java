// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.List;
import java.util.Optional;
import undoc.text.TextBlock.Kind;
import undoc.vocabulary.AgendaForms;
import undoc.vocabulary.TitleWords;

/** Sets bodies with their sessions and agenda items below the masthead's rule, a second body beside the first. */
final class ProceedingsLayout {
    private static final double MARGIN = 54;
    private static final double SECOND_COLUMN = 318;
    private static final double COLUMN = 240;
    private static final double TEXT = 10;
    private static final double LEADING = 12;
    private static final int MOST_ITEMS = 30;
    private static final int FURTHER_IN = 4;
    private static final int COLUMN_IN = 9;

    private final LineCursor lines;
    private final Sheet sheet;
    private double x = MARGIN;
    private double y;
    private String first = "";
    /** Whether the line above names agenda items. */
    private boolean agenda;
    /** Whether a line of this body names agenda items. */
    private boolean items;

    private List<TextLine> titles = List.of();

    private ProceedingsLayout(LineCursor lines, Sheet sheet) {
        this.lines = lines;
        this.sheet = sheet;
    }

    /** Sets the lines that are of proceedings, from the next on. */
    static void set(LineCursor lines, Sheet sheet) {
        new ProceedingsLayout(lines, sheet).set();
    }

    private void set() {
        double top = sheet.y + LEADING;
        y = top;
        double lowest = y;
        while (!lines.atEnd() && isOfProceedings()) {
            TextLine current = lines.line();
            String text = current.text();
            boolean organ = HeadWords.isOrgan(text);
            if (organ && !first.isEmpty() && !first.equals(text) && x == MARGIN) {
                x = SECOND_COLUMN;
                y = top;
            } else if (lines.beginsBlock() && !first.isEmpty() || titles.contains(current)) {
                y += LEADING / 2;
            }
            first = first.isEmpty() ? text : first;
            agenda = HeadWords.isAgenda(text);
            items = agenda || items && !organ;
            place(current);
            lowest = Math.max(lowest, y);
            lines.advance();
            if (agenda) {
                titlesBelow(text);
            }
        }
        sheet.y = Math.max(lowest, sheet.y) + LEADING;
    }

    private void place(TextLine line) {
        for (List<Span> part : LineWrapper.wrap(line, TEXT, COLUMN)) {
            y += LEADING;
            sheet.y = y;
            sheet.set(part, x, TEXT, !agenda, Optional.empty());
        }
    }

    private void titlesBelow(String line) {
        int named = AgendaForms.parse(line).map(n -> n.numbers().size()).orElse(1);
        titles = named > 1 && !lines.atEnd() ? AgendaTitles.starts(lines.restOfBlock(), named) : List.of();
    }

    /** Whether the next line is one of bodies, sessions and agenda items. */
    private boolean isOfProceedings() {
        TextBlock current = lines.block();
        String text = lines.line().text();
        if (current.kind() == Kind.RULE || current.kind() == Kind.PAGE_BREAK) {
            return false;
        }
        if (HeadWords.isOfProceedings(text)) {
            return true;
        }
        if (TitleWords.kind(lines.beginsBlock() ? current.text() : text).isPresent()) {
            return items && isBeforeTitleFurtherIn(current);
        }
        return !lines.beginsBlock()
                || current.kind() == Kind.PARAGRAPH
                        && (current.isBold() && (agenda || isBeforeTitle()) || isLeftOfTitle(current));
    }

    /** Whether the title is still to come, so that what is bold here is the title of an agenda item. */
    private boolean isBeforeTitle() {
        return lines.below(MOST_ITEMS).stream()
                .takeWhile(b -> b.kind() == Kind.HEADING || b.isBold() || isKnown(b))
                .anyMatch(b -> TitleWords.kind(b.text()).isPresent() || isKnown(b));
    }

    /** Whether the title stands below, further in than this block, as on pages that are laid out as text. */
    private boolean isBeforeTitleFurtherIn(TextBlock current) {
        return lines.below(MOST_ITEMS).stream()
                .takeWhile(b -> b.kind() == Kind.PARAGRAPH)
                .anyMatch(b -> b.indent() > current.indent() + FURTHER_IN
                        && TitleWords.kind(b.text()).isPresent());
    }

    /** Whether a block begins left of the margin that the block below has, as on pages that are laid out as text. */
    private boolean isLeftOfTitle(TextBlock current) {
        return !Sentences.ends(current.text())
                && lines.below(1).stream()
                        .anyMatch(b -> b.kind() == Kind.PARAGRAPH && b.indent() > current.indent() + COLUMN_IN);
    }

    private static boolean isKnown(TextBlock block) {
        return !block.lines().isEmpty()
                && HeadWords.isOfProceedings(block.lines().get(0).text());
    }
}
