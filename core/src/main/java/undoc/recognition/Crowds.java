// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import undoc.io.Box;
import undoc.io.Location;
import undoc.io.Problem;

/**
 * Lines that stand closer together than anybody could read them, which only a broken or hostile source has. Several are
 * made one, so that their words are kept and the rules, which look at what stands around a line, have an end.
 */
final class Crowds {
    /** The widest tables have some thirty cells in a row. */
    private static final int MOST_IN_ROW = 200;

    /** The fullest pages have some three hundred lines. */
    private static final int MOST_ON_PAGE = 1_000;

    private static final double NEAREST = 3;

    private Crowds() {}

    /** The pages with no more lines than can be read on them. */
    static List<StyledPage> joined(List<StyledPage> pages, List<Problem> problems) {
        List<StyledPage> out = new ArrayList<>();
        for (StyledPage page : pages) {
            List<StyledLine> lines = isCrowded(page) ? inGroups(page.lines()) : withoutLongRows(page.lines());
            if (lines.size() < page.lines().size()) {
                problems.add(Problem.warning(
                        "recognition.crowded",
                        page.lines().size() + " lines stand too close together to be read one by one; they are "
                                + lines.size() + " now",
                        Location.page(page.number()),
                        "look at the page: its words are kept, in the order of the source"));
            }
            out.add(Pages.withLines(page, lines));
        }
        return out;
    }

    private static boolean isCrowded(StyledPage page) {
        int lines = page.lines().size();
        return lines > MOST_ON_PAGE && page.height() / lines < NEAREST;
    }

    private static List<StyledLine> inGroups(List<StyledLine> lines) {
        int group = (lines.size() + MOST_ON_PAGE - 1) / MOST_ON_PAGE;
        List<StyledLine> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += group) {
            out.add(one(lines.subList(i, Math.min(lines.size(), i + group))));
        }
        return out;
    }

    private static List<StyledLine> withoutLongRows(List<StyledLine> lines) {
        if (lines.size() <= MOST_IN_ROW) {
            return lines;
        }
        List<StyledLine> out = new ArrayList<>();
        for (int i = 0, end; i < lines.size(); i = end) {
            end = Rows.end(lines, i);
            if (end - i > MOST_IN_ROW) {
                out.add(one(lines.subList(i, end)));
            } else {
                out.addAll(lines.subList(i, end));
            }
        }
        return out;
    }

    /** Several lines as one run of text in the style of the first. */
    private static StyledLine one(List<StyledLine> lines) {
        StyledLine first = lines.get(0);
        StringBuilder text = new StringBuilder();
        Box box = first.box();
        for (StyledLine line : lines) {
            text.append(text.isEmpty() ? "" : " ").append(line.text());
            box = box.union(line.box());
        }
        StyledRun run = new StyledRun(
                text.toString(),
                first.runs().get(0).style(),
                box,
                first.runs().get(0).href());
        return new StyledLine(first.page(), box, first.baseline(), List.of(run), first.tag());
    }
}
