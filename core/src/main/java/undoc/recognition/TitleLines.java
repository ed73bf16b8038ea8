// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the lines of the headings above the text: bold, larger, or in capitals or underlined and centred. */
final class TitleLines {
    /** The number of a resolution or decision before its title. */
    static final Pattern NUMBERED =
            Pattern.compile("\\s*(\\d{1,3}/(?:\\d{1,3}|…|\\.{3})(?: ?[A-Z])?)\\.?(?:\\s+|$)(.*)");

    private static final double TINY = 3;
    private static final double APART = 1.62;
    private static final int MOST_LINES = 40;
    private static final Pattern SECTION = Pattern.compile("\\s*(?:[IVXLC]{1,5}|[A-Z]|\\d{1,2})\\.(?:\\s.*|$)");

    private final List<StyledLine> lines;
    private final double textSize;
    private final double left;
    private final double right;

    TitleLines(List<StyledLine> lines) {
        this.lines = lines;
        this.textSize = Pages.textSizeOf(lines);
        this.left = lines.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
        this.right =
                lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
    }

    /** How many lines before the title are not meant to be seen. */
    int hidden() {
        int n = 0;
        while (n < lines.size() && Lines.size(lines.get(n)) < TINY) {
            n++;
        }
        return n;
    }

    /** The headings, each with its lines, from a line on. */
    List<List<StyledLine>> headings(int from) {
        List<List<StyledLine>> headings = new ArrayList<>();
        int page = from < lines.size() ? lines.get(from).page() : 0;
        for (int i = from;
                i < lines.size() && i < from + MOST_LINES && lines.get(i).page() == page;
                i++) {
            StyledLine line = lines.get(i);
            List<StyledLine> last = headings.isEmpty() ? List.of() : headings.get(headings.size() - 1);
            if (!last.isEmpty() && continues(last, line)) {
                last.add(line);
            } else if (isHeading(line, headings)) {
                headings.add(new ArrayList<>(List.of(line)));
            } else {
                break;
            }
        }
        return headings;
    }

    private boolean isHeading(StyledLine line, List<List<StyledLine>> before) {
        if (!Lines.hasLetters(line) && !NUMBERED.matcher(line.text()).matches()
                || SECTION.matcher(line.text()).matches()) {
            return false;
        }
        boolean set = Lines.bold(line) || Lines.size(line) > textSize + 1.2 && Lines.size(line) >= textSize * 1.12;
        boolean typewritten = inside(line) && (Lines.capitals(line) || Lines.underlined(line));
        return set || typewritten || isNumbered(line) || !before.isEmpty() && isBracketed(line);
    }

    private boolean isNumbered(StyledLine line) {
        return NUMBERED.matcher(line.text()).matches()
                        && line.runs().stream().anyMatch(run -> run.style().underlined())
                || line.text().strip().matches("\\d{1,3}/\\d{1,3}\\.");
    }

    /** [on the report of the Fifth Committee (A/48/826/Add.1)] below the title of a resolution. */
    private static boolean isBracketed(StyledLine line) {
        return line.text().strip().startsWith("[");
    }

    private boolean inside(StyledLine line) {
        return line.box().left() > left + 5
                && (Lines.centred(line, left, right) || line.box().left() > left + 50);
    }

    private boolean continues(List<StyledLine> heading, StyledLine line) {
        StyledLine last = heading.get(heading.size() - 1);
        double gap = (line.baseline() - last.baseline()) / Math.max(9, Math.max(Lines.size(line), Lines.size(last)));
        if (Rows.onOneBaseline(last, line)) {
            return true;
        }
        boolean open = isBracketed(heading.get(0)) && !last.text().strip().endsWith("]");
        boolean numbered = NUMBERED.matcher(heading.get(0).text()).matches() && Lines.underlined(line);
        boolean same = Math.abs(Lines.size(last) - Lines.size(line)) < 0.6
                && Lines.bold(last) == Lines.bold(line)
                && Lines.underlined(last) == Lines.underlined(line)
                && Lines.capitals(last) == Lines.capitals(line)
                && (Lines.bold(line)
                        || Lines.capitals(line)
                        || Lines.underlined(line)
                        || Lines.size(line) > textSize + 1.2);
        return gap < APART && (open || numbered || same);
    }
}
