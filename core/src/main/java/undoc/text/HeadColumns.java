// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.TitleWords;

/**
 * Plain text that keeps the places of a page has the head of a document in two columns side by side. Puts what stands
 * in the right one below what stands in the left one: first the distribution below the organs, then the second body
 * below the first.
 */
final class HeadColumns {
    private static final int MOST_LINES = 60;
    private static final int LEAST_COLUMN = 24;
    private static final String GAP = "   ";

    private final List<String> lines;
    private final List<String> out = new ArrayList<>();
    private int at;

    private HeadColumns(List<String> lines) {
        this.lines = lines;
    }

    /** The lines with the columns of their head one below the other; the same lines where there are none. */
    static List<String> unfolded(List<String> lines) {
        HeadColumns head = new HeadColumns(lines);
        Optional<Integer> distribution = head.distribution();
        return distribution.isEmpty() ? lines : head.unfold(distribution.get());
    }

    /** Where the column of the distribution begins. */
    private Optional<Integer> distribution() {
        for (String line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            int start = rightStart(line);
            if (start >= LEAST_COLUMN && DistributionWords.isLine(line.substring(start))) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    /** Where the last part of a line begins, before which there is a gap; -1 where there is none. */
    private static int rightStart(String line) {
        int gap = line.stripTrailing().lastIndexOf(GAP);
        return gap < 0 ? -1 : gap + GAP.length();
    }

    private List<String> unfold(int column) {
        columns(column, false);
        int second = secondColumn();
        if (second > 0) {
            columns(second, true);
        }
        out.addAll(lines.subList(at, lines.size()));
        return out;
    }

    /** Takes lines while they are in one of two columns; {@code toTitle}: up to the title. */
    private void columns(int column, boolean toTitle) {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        int blank = 0;
        while (at < Math.min(MOST_LINES, lines.size())) {
            String line = lines.get(at);
            int start = rightStart(line);
            boolean inRight = start >= LEAST_COLUMN && Math.abs(start - column) <= 3;
            if (!inRight && isTitle(line, toTitle ? left : List.of())
                    || line.equals(SourceText.PAGE_BREAK)
                    || !toTitle && blank > 0 && isBelow(line, inRight ? start : -1, right)) {
                break;
            }
            blank = line.isBlank() ? blank + 1 : 0;
            if (!inRight
                    && start > 0
                    && HeadWords.isSymbol(line.substring(start).strip())) {
                out.add(line.substring(start).strip());
                out.add("");
                line = line.substring(0, start);
            }
            left.add((inRight ? line.substring(0, start) : line).stripTrailing());
            right.add(inRight ? line.substring(start).strip() : "");
            at++;
        }
        left.forEach(line -> out.add(line.strip()));
        out.add("");
        right.stream().filter(line -> !line.isBlank()).forEach(out::add);
        out.add("");
    }

    /** Whether a line has the words of a title, and is not one of an agenda item in the lines right above it. */
    private static boolean isTitle(String line, List<String> above) {
        if (TitleWords.kind(line.strip()).isEmpty()) {
            return false;
        }
        String last = above.isEmpty() ? "" : above.get(above.size() - 1);
        return last.isBlank() || LineForms.indent(line) > LineForms.indent(last);
    }

    /** Whether a line stands below the block of distribution, which empty lines may part. */
    private static boolean isBelow(String line, int rightStart, List<String> right) {
        boolean seen = right.stream().anyMatch(text -> !text.isBlank());
        boolean body = rightStart >= 0
                && HeadWords.isOfProceedings(line.substring(rightStart).strip());
        return seen && !line.isBlank() && (rightStart < 0 || body);
    }

    /** Where the second body begins beside the first; 0 where there is one only. */
    private int secondColumn() {
        int end = Math.min(MOST_LINES, lines.size());
        for (String line : lines.subList(Math.min(at, end), end)) {
            if (TitleWords.kind(line.strip()).isPresent()) {
                return 0;
            }
            int start = rightStart(line);
            if (start >= LEAST_COLUMN
                    && HeadWords.isOfProceedings(line.substring(start).strip())
                    && !line.substring(0, start).isBlank()) {
                return start;
            }
        }
        return 0;
    }
}
