// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.io.Box;

/**
 * What the lines of a page that nobody wrote have in common: some lines set again and again.
 *
 * @param lines the lines, which take turns
 * @param leading how far the next stands below
 * @param perPage how many fit on a page
 */
record LineKind(List<Line> lines, double leading, int perPage) {
    private static final double HIGHEST = 14_400;
    private static final double READABLE = 12;

    /**
     * One of the lines.
     *
     * @param text its text; a number at its head counts up
     * @param size its type size
     * @param left where it begins
     * @param bold whether it is bold
     * @param marker the raised marker before it, if any
     */
    record Line(String text, double size, double left, boolean bold, Optional<String> marker) {
        StyledLine at(int page, double y, int turn) {
            Box box = new Box(left, y - size, Math.min(400, 5.0 * text.length()), size);
            List<StyledRun> runs = new ArrayList<>();
            marker.ifPresent(sign -> runs.add(
                    new StyledRun(sign, new TextStyle(6, false, false, false, true, false), box, Optional.empty())));
            runs.add(new StyledRun(
                    text.replaceFirst("^\\d+", String.valueOf(turn % 999 + 1)),
                    new TextStyle(size, bold, false, false, false, false),
                    box,
                    Optional.empty()));
            return new StyledLine(page, box, y, runs, Optional.empty());
        }
    }

    /** A line in the type of the text, at the edge of its column. */
    static Line plain(String text) {
        return new Line(text, 10, 123, false, Optional.empty());
    }

    /** Pages with so many lines in all. */
    List<StyledPage> pages(int count) {
        List<StyledPage> pages = new ArrayList<>();
        for (int from = 0; from < count; from += perPage) {
            pages.add(page(pages.size() + 1, from, Math.min(count, from + perPage)));
        }
        return pages;
    }

    private StyledPage page(int number, int from, int to) {
        List<StyledLine> out = new ArrayList<>();
        double y = 60;
        for (int i = from; i < to; i++) {
            out.add(lines.get(i % lines.size()).at(number, y, i / lines.size()));
            y += leading;
        }
        double height = Math.max(792, y + 50);
        return new StyledPage(
                number, 612, leading < READABLE ? Math.min(HIGHEST, height) : height, out, List.of(), List.of());
    }
}
