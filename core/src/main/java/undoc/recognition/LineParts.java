// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts lines into parts that keep their type. */
final class LineParts {
    private LineParts() {}

    /** The line without its first characters. */
    static Optional<StyledLine> from(StyledLine line, int offset) {
        return between(line, offset, Integer.MAX_VALUE);
    }

    /** The characters of a line from one place to another, as a line; empty where nothing but blanks is left. */
    static Optional<StyledLine> between(StyledLine line, int start, int end) {
        List<StyledRun> kept = new ArrayList<>();
        int at = 0;
        for (StyledRun run : line.runs()) {
            int length = run.text().length();
            int from = Math.max(0, start - at);
            int to = Math.min(length, end - at);
            if (from < to) {
                kept.add(
                        from == 0 && to == length
                                ? run
                                : new StyledRun(run.text().substring(from, to), run.style(), run.box(), run.href()));
            }
            at += length;
        }
        return kept.stream().allMatch(run -> run.text().isBlank())
                ? Optional.empty()
                : Optional.of(new StyledLine(line.page(), line.box(), line.baseline(), kept, line.tag()));
    }

    /** The line without the characters from one place to another; the line itself where nothing would be left. */
    static StyledLine without(StyledLine line, int start, int end) {
        Optional<StyledLine> before = between(line, 0, start);
        Optional<StyledLine> after = from(line, end);
        if (before.isEmpty() || after.isEmpty()) {
            return before.or(() -> after).orElse(line);
        }
        List<StyledRun> runs = new ArrayList<>(before.get().runs());
        runs.addAll(after.get().runs());
        return new StyledLine(line.page(), line.box(), line.baseline(), runs, line.tag());
    }
}
