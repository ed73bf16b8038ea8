// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.LanguageWords;

/**
 * Where the masthead of a first page ends: at the rule below it, or, where none is drawn, at the last line of
 * distribution, date and languages.
 */
final class HeadZones {
    private static final double LOWEST = 0.45;
    private static final double SIDE = 0.5;
    private static final double LARGE = 13.5;

    private final StyledPage page;
    private final List<StyledLine> lines;
    private final boolean plain;

    /** The page's lines, in a mirror where the script runs from the right, split where two columns met in one line. */
    HeadZones(StyledPage page) {
        this.page = page;
        this.plain = isPlain(page);
        this.lines = page.lines().stream()
                .flatMap(line -> SideBySide.split(line).stream())
                .sorted(Comparator.comparingDouble(StyledLine::baseline))
                .collect(Collectors.collectingAndThen(Collectors.toList(), SideBySide::joinSymbols));
    }

    /** Whether nothing is known of where lines stand but their order: all begin at one margin, nothing is drawn. */
    static boolean isPlain(StyledPage page) {
        return page.rules().isEmpty()
                && page.lines().stream()
                        .allMatch(line -> Math.abs(line.box().left()
                                        - page.lines().get(0).box().left())
                                < 1);
    }

    boolean plain() {
        return plain;
    }

    /** The baseline of the last line of the masthead; 0 where there is no masthead. */
    double bottom() {
        Optional<StyledLine> first = first();
        if (first.isEmpty()) {
            return 0;
        }
        double anchor = first.get().baseline();
        return WideRules.of(page).stream()
                .filter(rule -> rule > anchor && rule < LOWEST * page.height())
                .findFirst()
                .orElseGet(() -> lastOfBlock(first.get()));
    }

    /** The line that tells that this is a masthead: that of the distribution, or another of its block. */
    private Optional<StyledLine> first() {
        Optional<StyledLine> distribution = lines.stream()
                .filter(this::isHigh)
                .filter(line -> DistributionWords.isLine(line.text()))
                .findFirst();
        return distribution.or(() -> lines.stream()
                .filter(this::isHigh)
                .filter(line -> plain || line.box().left() > SIDE * page.width())
                .filter(line -> new DistributionBlock().take(line.text()) || LanguageWords.beginsOriginal(line.text()))
                .findFirst());
    }

    private boolean isHigh(StyledLine line) {
        return plain ? lines.indexOf(line) < 40 : line.baseline() < LOWEST * page.height();
    }

    private double lastOfBlock(StyledLine first) {
        DistributionBlock block = new DistributionBlock();
        double bottom = first.baseline();
        double leading = 3 * Lines.size(first);
        for (StyledLine line : lines) {
            boolean below = line.baseline() >= first.baseline() && isHigh(line);
            boolean beside = plain || isBeside(line, first);
            if (below && beside) {
                boolean taken = block.take(line.text())
                        || !SymbolLines.parse(line.text()).isEmpty();
                if (!taken && plain) {
                    break;
                }
                bottom = taken ? line.baseline() : bottom;
            }
        }
        double end = bottom;
        return plain
                ? end
                : lines.stream()
                        .filter(line -> Lines.size(line) > LARGE && line.box().left() < SIDE * page.width())
                        .mapToDouble(StyledLine::baseline)
                        .filter(y -> y > end && y < end + leading)
                        .max()
                        .orElse(end);
    }

    /**
     * Whether a line stands in the column of another: at its left edge or further right, or, in a mirror, at its right
     * edge.
     */
    static boolean isBeside(StyledLine line, StyledLine other) {
        return line.box().left() > other.box().left() - 8
                || Math.abs(line.box().right() - other.box().right()) < 3;
    }

    /** The lines of the masthead, from the top. */
    List<StyledLine> top() {
        double bottom = bottom();
        return lines.stream().filter(line -> line.baseline() <= bottom).toList();
    }

    /** The lines below the masthead, from the top. */
    List<StyledLine> below() {
        double bottom = bottom();
        return lines.stream().filter(line -> line.baseline() > bottom).toList();
    }

    List<StyledLine> all() {
        return new ArrayList<>(lines);
    }
}
