// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.regex.Pattern;
import undoc.vocabulary.AttachmentWords;

/** What stands at the edges of one page, and what of it is told from text by what stands near. */
final class PageEdges {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–—\\s]*(?:\\p{Nd}{1,4}(?:\\s*/\\s*\\p{Nd}{1,4})?|[ivxlc]{1,6}"
                    + "|(?iu:page|página|стр\\.?|страница|第|صفحة)\\s*\\p{Nd}{1,4}\\s*页?|/?(?:\\.{3}|…)/?)[-–—\\s]*");
    private static final Pattern SYMBOL = Pattern.compile(
            "\\*?\\p{Lu}[\\p{Lu}\\p{Nd}]{0,12}(?:/[\\p{L}\\p{Nd}.()_*\\[\\] -]{1,20}){1,8}(?:\\s*[-–‑]\\s*)?(?:\\p{Lu}(?:/[\\p{L}\\p{Nd}.()_* -]{1,20}){1,6})?\\*{0,3}"
                    + "(?:\\s*\\p{Nd}{1,4}(?:/\\p{Nd}{1,4})?)?");
    /** The share of a page's height and width that is edge. */
    private static final double EDGE = 0.125;

    /** How many times its type size a line at a slant is wide and high at least. */
    private static final double SLANTED = 2.5;

    private static final double ALIGNED = 3;
    private static final double HEAD = 2.8;

    private final StyledPage page;
    private final NearLines near;
    private final double textSize;

    PageEdges(StyledPage page, double textSize) {
        this.page = page;
        this.near = new NearLines(page.lines());
        this.textSize = textSize;
    }

    /** Whether a line stands at the head or foot of a page, or upright at a side. */
    static boolean has(StyledPage page, StyledLine line) {
        double edge = page.height() * EDGE;
        double side = page.width() * EDGE;
        double slim = Lines.is(line, StructureTag.Role.ARTIFACT) ? 1 : 3;
        boolean upright = line.box().height() > slim * line.box().width()
                && (line.box().right() < side || line.box().left() > page.width() - side);
        return line.box().bottom() < edge || line.box().top() > page.height() - edge || upright;
    }

    /** Whether a line runs neither along the page nor across it: it is much wider and much higher than its type. */
    static boolean isSlanted(StyledLine line) {
        double size = SLANTED * Lines.size(line);
        return line.box().width() > size && line.box().height() > size;
    }

    boolean has(StyledLine line) {
        return has(page, line);
    }

    /** Whether a line stands at the foot of the page, or at its side in the lower half. */
    boolean isInLowerHalf(StyledLine line) {
        return line.box().top() > page.height() / 2;
    }

    /** Whether a line is the number of the page, and not one that dots of a table of contents lead to. */
    boolean isPageNumber(StyledLine line) {
        return matches(PAGE_NUMBER, line) && !isOfContents(line);
    }

    static boolean isSymbol(StyledLine line) {
        return matches(SYMBOL, line);
    }

    /** Whether a line is part of a running head: it stands beside the symbol, or between it and the page's number. */
    boolean isInHead(StyledLine line) {
        return line.box().bottom() < page.height() / 2 && (isBesideSymbol(line) || isBelowSymbol(line));
    }

    /** Whether dots of a table of contents lead to a number. */
    private boolean isOfContents(StyledLine number) {
        return near.of(number, 1).anyMatch(line -> Rows.onOneBaseline(line, number) && ContentsEntry.isLed(line));
    }

    /** Whether a line of a running head's size stands at the top, beside its symbol or right above or below. */
    private boolean isBesideSymbol(StyledLine line) {
        double size = Lines.size(line);
        return size < textSize - 0.4
                && near.of(line, HEAD)
                        .anyMatch(head -> Math.abs(head.baseline() - line.baseline()) < 2.6 * size
                                && Math.abs(Lines.size(head) - size) < 0.4
                                && has(head)
                                && isSymbol(head));
    }

    /**
     * Whether a line stands between the symbol and the page's number, or, if it names an annex, below them: in old
     * documents the annex that the page is of.
     */
    private boolean isBelowSymbol(StyledLine line) {
        return near.of(line, HEAD).anyMatch(head -> isNextBelow(head, line) && isSymbol(head))
                && near.of(line, HEAD)
                        .filter(number -> isNextBelow(line, number)
                                || isNextBelow(number, line) && AttachmentWords.isLabel(line.text()))
                        .anyMatch(number -> matches(PAGE_NUMBER, number));
    }

    private static boolean matches(Pattern pattern, StyledLine line) {
        return pattern.matcher(Lines.clean(line)).matches();
    }

    /** Whether a line stands below another, in its column and next or next but one to it. */
    private static boolean isNextBelow(StyledLine above, StyledLine line) {
        double gap = line.baseline() - above.baseline();
        return gap > 0
                && gap < HEAD * Lines.size(line)
                && (Math.abs(line.box().left() - above.box().left()) < ALIGNED
                        || Math.abs(line.box().right() - above.box().right()) < ALIGNED);
    }
}
