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
import undoc.vocabulary.JobNumbers;

/**
 * Takes off what the page carries and the text does not: running heads and feet, page numbers, job numbers,
 * continuation marks, the heads of tables repeated on further pages, and words at a slant that come again across each
 * page. What the source calls a cell of a table or a note is text, though it be one number at the edge of a page.
 */
final class PageFurniture {
    private static final Pattern BAR_CODE = Pattern.compile("\\*{1,2}\\p{Nd}{7}[A-Z]?\\*{0,2}");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?iu)english|french|français|spanish|español|russian|русский|chinese|中文|arabic|عربي");
    /** What is set apart by its tag alone is no text if it comes again and is not longer. */
    private static final int LONGEST = 80;

    private final Map<String, Integer> repeats = new HashMap<>();
    private final Set<String> tableHeads = new HashSet<>();
    private final int pages;

    private PageFurniture(List<StyledPage> pages) {
        this.pages = pages.size();
        for (StyledPage page : pages) {
            Set<String> seen = new HashSet<>();
            page.lines().stream()
                    .filter(line -> PageEdges.has(page, line) || PageEdges.isSlanted(line))
                    .forEach(line -> seen.add(key(line)));
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
        PageFurniture furniture = new PageFurniture(pages);
        List<StyledPage> out = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            StyledPage page = pages.get(i);
            boolean first = i == 0;
            PageEdges edges = new PageEdges(page, textSize);
            out.add(Pages.withLines(
                    page,
                    page.lines().stream()
                            .filter(line -> !furniture.isFurniture(line, edges, first))
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
                    .filter(line -> PageEdges.has(page, line))
                    .flatMap(line -> JobNumbers.inFoot(line.text()).stream())
                    .forEach(number -> numbers.merge(number, 1, Integer::sum));
        }
        return numbers.entrySet().stream()
                .filter(number -> number.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private boolean isFurniture(StyledLine line, PageEdges edges, boolean first) {
        boolean artifact = Lines.is(line, StructureTag.Role.ARTIFACT);
        if (artifact && tableHeads.contains(Lines.clean(line))) {
            return true;
        }
        if (PageEdges.isSlanted(line)) {
            return !first && repeats.getOrDefault(key(line), 0) > 1;
        }
        if (!edges.has(line) || Lines.table(line) >= 0 || Lines.is(line, StructureTag.Role.NOTE)) {
            return false;
        }
        String text = Lines.clean(line);
        if ((edges.isInLowerHalf(line) || !first) && (edges.isPageNumber(line) || isJobNumber(text))) {
            return true;
        }
        return !first
                && (artifact || line.tag().isEmpty())
                && (PageEdges.isSymbol(line)
                        || LANGUAGE.matcher(text).matches()
                        || edges.isInHead(line)
                        || isRepeated(line, artifact));
    }

    private static boolean isJobNumber(String text) {
        return JobNumbers.inFoot(text).isPresent() || BAR_CODE.matcher(text).matches();
    }

    private boolean isRepeated(StyledLine line, boolean artifact) {
        int times = repeats.getOrDefault(key(line), 0);
        return times >= Math.max(3, pages / 4) || artifact && line.text().length() < LONGEST && times >= 2;
    }

    private static String key(StyledLine line) {
        return Math.round(line.baseline() / 4) + " " + line.text().strip().replaceAll("\\p{Nd}+", "#");
    }
}
