// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import undoc.vocabulary.AttachmentWords;
import undoc.vocabulary.JobNumbers;

/**
 * Takes off what the page carries and the text does not: running heads and feet, page numbers, job numbers,
 * continuation marks, and the heads of tables repeated on further pages. What the source calls a cell of a table or a
 * note is text, though it be one number at the edge of a page.
 */
final class PageFurniture {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–—\\s]*(?:\\p{Nd}{1,4}(?:\\s*/\\s*\\p{Nd}{1,4})?|[ivxlc]{1,6}"
                    + "|(?iu:page|página|стр\\.?|страница|第|صفحة)\\s*\\p{Nd}{1,4}\\s*页?|/?(?:\\.{3}|…)/?)[-–—\\s]*");
    private static final Pattern BAR_CODE = Pattern.compile("\\*{1,2}\\p{Nd}{7}[A-Z]?\\*{0,2}");
    private static final Pattern SYMBOL = Pattern.compile(
            "\\*?\\p{Lu}[\\p{Lu}\\p{Nd}]{0,12}(?:/[\\p{L}\\p{Nd}.()_*\\[\\] -]{1,20}){1,8}(?:\\s*[-–‑]\\s*)?(?:\\p{Lu}(?:/[\\p{L}\\p{Nd}.()_* -]{1,20}){1,6})?\\*{0,3}"
                    + "(?:\\s*\\p{Nd}{1,4}(?:/\\p{Nd}{1,4})?)?");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?iu)english|french|français|spanish|español|russian|русский|chinese|中文|arabic|عربي");
    private static final double EDGE = 0.125;
    private static final double ALIGNED = 3;
    private static final double HEAD = 2.8;

    private final Map<String, Integer> repeats = new HashMap<>();
    private final Set<String> tableHeads = new HashSet<>();
    private final int pages;
    private final double textSize;

    private PageFurniture(List<StyledPage> pages, double textSize) {
        this.textSize = textSize;
        this.pages = pages.size();
        for (StyledPage page : pages) {
            Set<String> seen = new HashSet<>();
            page.lines().stream().filter(line -> isAtEdge(line, page)).forEach(line -> seen.add(key(line)));
            seen.forEach(key -> repeats.merge(key, 1, Integer::sum));
            page.lines().stream()
                    .filter(line -> Lines.is(line, StructureTag.Role.TABLE_HEADER))
                    .forEach(line -> tableHeads.add(Lines.clean(line)));
        }
    }

    /**
     * The pages without their furniture; the head and foot of the first are taken off by {@link MastheadRecognizer}.
     */
    static List<StyledPage> strip(List<StyledPage> pages, double textSize) {
        PageFurniture furniture = new PageFurniture(pages, textSize);
        List<StyledPage> out = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            StyledPage page = pages.get(i);
            boolean first = i == 0;
            NearLines near = new NearLines(page.lines());
            out.add(Pages.withLines(
                    page,
                    page.lines().stream()
                            .filter(line -> !furniture.isFurniture(line, page, near, first))
                            .toList()));
        }
        return out;
    }

    /**
     * The job number at the foot of most pages behind the first: documents with a cover do not print it on that. Empty
     * where none is.
     */
    static Optional<String> jobNumber(List<StyledPage> pages) {
        Map<String, Integer> numbers = new HashMap<>();
        for (StyledPage page : pages.subList(1, pages.size())) {
            page.lines().stream()
                    .filter(line -> isAtEdge(line, page))
                    .flatMap(line -> JobNumbers.inFoot(line.text()).stream())
                    .forEach(number -> numbers.merge(number, 1, Integer::sum));
        }
        return numbers.entrySet().stream()
                .filter(number -> number.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private boolean isFurniture(StyledLine line, StyledPage page, NearLines near, boolean first) {
        if (Lines.is(line, StructureTag.Role.ARTIFACT) && tableHeads.contains(Lines.clean(line))) {
            return true;
        }
        if (!isAtEdge(line, page) || Lines.table(line) >= 0 || Lines.is(line, StructureTag.Role.NOTE)) {
            return false;
        }
        String text = Lines.clean(line);
        boolean foot = line.box().top() > page.height() / 2;
        if (foot || !first) {
            if (PAGE_NUMBER.matcher(text).matches() && !isOfContents(line, near)
                    || JobNumbers.inFoot(text).isPresent()
                    || BAR_CODE.matcher(text).matches()) {
                return true;
            }
        }
        if (first) {
            return false;
        }
        boolean body = line.tag().isPresent() && !Lines.is(line, StructureTag.Role.ARTIFACT);
        if (!body && (SYMBOL.matcher(text).matches() || LANGUAGE.matcher(text).matches())) {
            return true;
        }
        if (!body && (isBesideSymbol(line, page, near) || isInHead(line, page, near))) {
            return true;
        }
        return !body && repeats.getOrDefault(key(line), 0) >= Math.max(3, pages / 4)
                || Lines.is(line, StructureTag.Role.ARTIFACT)
                        && text.length() < 80
                        && repeats.getOrDefault(key(line), 0) >= 2;
    }

    /** Whether dots of a table of contents lead to a number. */
    private static boolean isOfContents(StyledLine number, NearLines near) {
        return near.of(number, 1).anyMatch(line -> Rows.onOneBaseline(line, number) && ContentsEntry.isLed(line));
    }

    /** Whether a line of a running head's size stands at the top, beside its symbol or right above or below. */
    private boolean isBesideSymbol(StyledLine line, StyledPage page, NearLines near) {
        double size = Lines.size(line);
        return size < textSize - 0.4
                && line.box().bottom() < page.height() / 2
                && near.of(line, HEAD)
                        .anyMatch(head -> Math.abs(head.baseline() - line.baseline()) < 2.6 * size
                                && Math.abs(Lines.size(head) - size) < 0.4
                                && isAtEdge(head, page)
                                && SYMBOL.matcher(Lines.clean(head)).matches());
    }

    /**
     * Whether a line stands between the symbol and the page's number: in old documents the annex that the page is of.
     */
    private static boolean isInHead(StyledLine line, StyledPage page, NearLines near) {
        return line.box().bottom() < page.height() / 2
                && near.of(line, HEAD).anyMatch(head -> isNextBelow(head, line) && matches(SYMBOL, head))
                && near.of(line, HEAD)
                        .filter(number -> isNextBelow(line, number) || isNextBelow(number, line) && isLabel(line))
                        .anyMatch(number -> matches(PAGE_NUMBER, number));
    }

    /** Whether a line names an annex and nothing else, as running heads may below the page's number. */
    private static boolean isLabel(StyledLine line) {
        return AttachmentWords.parse(line.text())
                .filter(AttachmentWords.AttachmentHead::isAlone)
                .isPresent();
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

    private static boolean isAtEdge(StyledLine line, StyledPage page) {
        double edge = page.height() * EDGE;
        double side = page.width() * EDGE;
        double slim = Lines.is(line, StructureTag.Role.ARTIFACT) ? 1 : 3;
        boolean upright = line.box().height() > slim * line.box().width()
                && (line.box().right() < side || line.box().left() > page.width() - side);
        return line.box().bottom() < edge || line.box().top() > page.height() - edge || upright;
    }

    private static String key(StyledLine line) {
        return Math.round(line.baseline() / 4) + " " + line.text().strip().replaceAll("\\p{Nd}+", "#");
    }
}
