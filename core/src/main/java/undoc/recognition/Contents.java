// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import undoc.vocabulary.PartWords;

/**
 * Finds tables of contents: entries from which dots lead to a page, below a heading that says so, or several of them
 * one after the other. What stands between two of these is of the table too: titles of several lines, names of parts.
 */
final class Contents {
    private static final int FARTHEST = 9;
    private static final int FARTHEST_BESIDE = 200;
    private static final double NEAR = 0.8;
    private static final int FEWEST = 2;
    private static final int FEWEST_WITHOUT_HEAD = 3;

    private final List<StyledLine> lines;
    private final BlockBuilder builder;
    /** The index after the last line of each table, by that of its first. */
    private final Map<Integer, Integer> ends = new HashMap<>();

    Contents(List<StyledLine> lines, BlockBuilder builder) {
        this.lines = lines;
        this.builder = builder;
        for (int i = 0; i < lines.size(); i++) {
            boolean head = isHead(lines.get(i));
            if (head || isEntry(lines.get(i))) {
                int start = head ? i + 1 : i;
                int end = head || isPlaced(i) ? end(start, head ? FEWEST : FEWEST_WITHOUT_HEAD) : start;
                if (end > start) {
                    ends.put(start, end);
                    i = end - 1;
                }
            }
        }
    }

    private static boolean isHead(StyledLine line) {
        return PartWords.isContents(line.text());
    }

    private static boolean isEntry(StyledLine line) {
        return !isHead(line) && (Lines.is(line, StructureTag.Role.CONTENTS) || ContentsEntry.isLed(line));
    }

    /** Whether the page of an entry is known: it ends in it, or it stands on the next line. */
    private boolean isPlaced(int at) {
        String text = lines.get(at).text().strip();
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                || at + 1 < lines.size() && ContentsEntry.isPlaces(lines.get(at + 1));
    }

    /** The index after the last line of the entries from a line on, or that line where there are too few. */
    private int end(int start, int fewest) {
        int led = 0;
        int end = start;
        for (int i = start; i < Math.min(lines.size(), end + FARTHEST); i++) {
            if (isEntry(lines.get(i))) {
                led++;
                end = i + 1;
            }
        }
        return led < fewest ? start : rest(end);
    }

    /** The index after what belongs to the last entry: its page, the rest of its table, entries without dots. */
    private int rest(int from) {
        int end = from;
        while (end < lines.size() && goesOn(end)) {
            end++;
        }
        return end;
    }

    private boolean goesOn(int at) {
        StyledLine last = lines.get(at - 1);
        StyledLine line = lines.get(at);
        boolean sameTable = Lines.table(line) >= 0 && Lines.table(line) == Lines.table(last);
        boolean beside = at + 1 < lines.size()
                && ContentsEntry.isPlaces(lines.get(at + 1))
                && Rows.onOneBaseline(line, lines.get(at + 1));
        return sameTable
                || last.page() == line.page()
                        && (ContentsEntry.isPlaces(line)
                                || ContentsEntry.isNumbered(line) && (beside || ContentsEntry.endsInRange(line)));
    }

    /** Whether a table of contents begins with this line. */
    boolean startsAt(int start) {
        return ends.containsKey(start);
    }

    /** The table of contents that begins with this line. */
    Optional<ColumnTables.Found> at(int start) {
        return Optional.ofNullable(ends.get(start))
                .map(end ->
                        new ColumnTables.Found(new ContentsTable(builder).table(rows(lines.subList(start, end))), end));
    }

    /** Lines that stand side by side made one, places last; pages of a table may come behind all of its titles. */
    private static List<StyledLine> rows(List<StyledLine> lines) {
        List<StyledLine> rows = new ArrayList<>();
        for (StyledLine line : lines) {
            int at = rows.size() - 1;
            int farthest = Math.max(0, rows.size() - FARTHEST_BESIDE);
            while (at >= farthest && !areBeside(rows.get(at), line)) {
                at--;
            }
            if (at < farthest) {
                rows.add(line);
            } else if (ContentsEntry.isPlaces(rows.get(at))) {
                rows.set(at, Rows.join(line, rows.get(at)));
            } else {
                rows.set(at, Rows.join(rows.get(at), line));
            }
        }
        return rows;
    }

    private static boolean areBeside(StyledLine row, StyledLine line) {
        if (!TextColumn.isPlaced(line) || row.page() != line.page()) {
            return false;
        }
        if (Rows.onOneBaseline(row, line)) {
            return true;
        }
        return Math.abs(row.baseline() - line.baseline()) < NEAR * Lines.size(line)
                && (ContentsEntry.isPlaces(row) && ContentsEntry.isOpen(line)
                        || ContentsEntry.isPlaces(line) && ContentsEntry.isOpen(row));
    }
}
