// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines that stand side by side. */
final class Rows {
    private Rows() {}

    static boolean onOneBaseline(StyledLine a, StyledLine b) {
        return a.page() == b.page() && Math.abs(a.baseline() - b.baseline()) < 0.35 * Lines.size(a);
    }

    /** The index after the last of the lines that follow this one on its baseline. */
    static int end(List<StyledLine> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && onOneBaseline(lines.get(start), lines.get(end))) {
            end++;
        }
        return end;
    }

    /** Lines in their order, but those that follow one another on one baseline from the left. */
    static List<StyledLine> fromLeft(List<StyledLine> lines) {
        List<StyledLine> out = new ArrayList<>(lines);
        for (int start = 0, end; start < out.size(); start = end) {
            end = end(out, start);
            out.subList(start, end)
                    .sort(Comparator.comparingDouble(line -> line.box().left()));
        }
        return out;
    }

    /** Lines that follow one another on one baseline made one. */
    static List<StyledLine> joined(List<StyledLine> lines) {
        List<StyledLine> out = new ArrayList<>();
        for (StyledLine line : lines) {
            int last = out.size() - 1;
            if (last >= 0 && onOneBaseline(out.get(last), line)) {
                out.set(last, join(out.get(last), line));
            } else {
                out.add(line);
            }
        }
        return out;
    }

    /** Two lines as one, with a blank between them. */
    static StyledLine join(StyledLine a, StyledLine b) {
        List<StyledRun> runs = new ArrayList<>(a.runs());
        StyledRun last = runs.get(runs.size() - 1);
        if (!last.text().endsWith(" ") && !b.text().startsWith(" ")) {
            runs.add(new StyledRun(" ", TextStyle.plain(last.style().size()), last.box(), java.util.Optional.empty()));
        }
        runs.addAll(b.runs());
        return new StyledLine(
                a.page(),
                a.box().union(b.box()),
                a.baseline(),
                runs,
                a.text().length() < b.text().length() ? b.tag() : a.tag());
    }
}
