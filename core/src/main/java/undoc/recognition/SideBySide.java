// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import undoc.io.Box;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.OrganNames;

/** Parts what stands side by side on one baseline of a masthead and came as one line. */
final class SideBySide {
    /** Longer than a line of a masthead is. */
    private static final int LONGEST = 400;

    private SideBySide() {}

    /**
     * The line, or the name of the organ and the distribution that stood beside it, or the name of the organization and
     * the symbols beside that.
     */
    static List<StyledLine> split(StyledLine line) {
        List<StyledRun> runs = line.runs();
        if (line.text().length() >= LONGEST) {
            return List.of(line);
        }
        for (int i = 1; i < runs.size(); i++) {
            String before = text(runs.subList(0, i));
            String rest = text(runs.subList(i, runs.size()));
            if (DistributionWords.isLine(rest)
                    || OrganNames.named(before.strip()).isPresent()
                            && !SymbolLines.parse(rest).isEmpty()) {
                return List.of(part(line, runs.subList(0, i)), part(line, runs.subList(i, runs.size())));
            }
        }
        return List.of(line);
    }

    private static String text(List<StyledRun> runs) {
        return runs.stream().map(StyledRun::text).collect(Collectors.joining());
    }

    /** Lines with the pieces of a symbol that is set in two sizes made one. */
    static List<StyledLine> joinSymbols(List<StyledLine> lines) {
        List<StyledLine> out = new ArrayList<>();
        for (StyledLine line : lines) {
            int last = out.size() - 1;
            if (last >= 0 && line.text().startsWith("/") && Rows.onOneBaseline(out.get(last), line)) {
                out.set(last, Rows.join(out.get(last), line));
            } else {
                out.add(line);
            }
        }
        return out;
    }

    /** The line cut before the first run that begins at this place; one line where none does. */
    static List<StyledLine> cutAt(StyledLine line, double left) {
        List<StyledRun> runs = line.runs();
        for (int i = 1; i < runs.size(); i++) {
            if (Math.abs(runs.get(i).box().left() - left) < 4) {
                return List.of(part(line, runs.subList(0, i)), part(line, runs.subList(i, runs.size())));
            }
        }
        return List.of(line);
    }

    private static StyledLine part(StyledLine line, List<StyledRun> runs) {
        Box box = runs.stream().map(StyledRun::box).reduce(Box::union).orElse(line.box());
        return new StyledLine(line.page(), box, line.baseline(), runs, line.tag());
    }
}
