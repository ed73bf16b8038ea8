// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import undoc.io.Box;
import undoc.vocabulary.DistributionWords;

/**
 * Where the masthead of a first page begins and ends: between the rule below the name of the organization and the rule
 * below the organs, or, where none is drawn, at the last line of distribution, date and languages.
 */
final class HeadZones {
    private static final double LOWEST = 0.45;
    private static final double SIDE = 0.5;

    private final StyledPage page;
    private final List<StyledLine> lines;
    private final Optional<StyledLine> block;
    private final Optional<Box> upper;
    private final Optional<Box> lower;
    private final double bottom;

    /** Of a page in reading direction: in a mirror where the script runs from the right. */
    HeadZones(StyledPage page) {
        this.page = page;
        this.lines = page.lines().stream()
                .flatMap(line -> SideBySide.split(line).stream())
                .sorted(Comparator.comparingDouble(StyledLine::baseline))
                .collect(Collectors.collectingAndThen(Collectors.toList(), SideBySide::joinSymbols));
        this.block = firstOfBlock();
        double anchor = block.map(StyledLine::baseline).orElse(0.0);
        List<Box> rules = WideRules.of(page);
        this.upper = rules.stream().filter(rule -> rule.top() < anchor).reduce((first, second) -> second);
        this.lower = rules.stream()
                .filter(rule -> rule.top() > anchor && rule.top() < LOWEST * page.height())
                .findFirst();
        this.bottom = block.map(first -> lower.map(Box::top).orElseGet(() -> lastOfHead(first)))
                .orElse(0.0);
    }

    /** The line that tells that this is a masthead: that of the distribution, or another of its block. */
    private Optional<StyledLine> firstOfBlock() {
        List<StyledLine> high = lines.stream()
                .filter(line -> line.baseline() < LOWEST * page.height())
                .toList();
        return high.stream()
                .filter(line -> DistributionWords.isLine(line.text()))
                .findFirst()
                .or(() -> high.stream()
                        .filter(line -> line.box().left() > SIDE * page.width())
                        .filter(line -> new DistributionBlock().take(line.text()))
                        .findFirst());
    }

    /** Without a rule below: the last line of the block, or of the large names that go on beside it. */
    private double lastOfHead(StyledLine first) {
        DistributionBlock taken = new DistributionBlock();
        double end = first.baseline();
        for (StyledLine line : lines) {
            boolean isOfBlock = line.baseline() >= first.baseline()
                    && line.baseline() < LOWEST * page.height()
                    && isBeside(line, first)
                    && (taken.take(line.text())
                            || !SymbolLines.parse(line.text()).isEmpty());
            boolean isName = isLarge(line) && line.baseline() > end && line.baseline() < end + 2 * Lines.size(line);
            end = isOfBlock || isName ? Math.max(end, line.baseline()) : end;
        }
        return end;
    }

    /** Whether a line is set as the name of an organ: large and at the left. */
    boolean isLarge(StyledLine line) {
        return Lines.size(line) > 12.4
                && line.box().left() < SIDE * page.width()
                && Lines.hasLetters(line)
                && (Lines.bold(line) || Lines.size(line) > 14.5);
    }

    /** Whether a line stands in the column of another: no further left, or, in a mirror, at the same right edge. */
    private static boolean isBeside(StyledLine line, StyledLine other) {
        return line.box().left() > other.box().left() - 8
                || Math.abs(line.box().right() - other.box().right()) < 3;
    }

    /** Whether there is a masthead at all. */
    boolean isMasthead() {
        return block.isPresent();
    }

    /** Whether a line stands in the column of distribution, date and languages. */
    boolean isOfBlock(StyledLine line) {
        return block.map(first -> isBeside(line, first)).orElse(false);
    }

    /** Whether a line stands above the upper rule, where the organization and the symbol are printed. */
    boolean isAbove(StyledLine line) {
        return upper.map(rule -> line.baseline() < rule.top()).orElse(false);
    }

    private boolean isBelow(StyledLine line) {
        return line.baseline() > bottom;
    }

    /** The baseline of the last line of the masthead; 0 where there is none. */
    double bottom() {
        return bottom;
    }

    /** All lines of the page but those of its foot, from the top. */
    List<StyledLine> all() {
        return lines;
    }

    /** The lines of the masthead, from the top. */
    List<StyledLine> top() {
        return lines.stream().filter(line -> !isBelow(line)).toList();
    }

    /** The lines below the masthead, from the top. */
    List<StyledLine> below() {
        return lines.stream().filter(this::isBelow).toList();
    }

    /** The outer margin: where the rule begins, or the line that begins furthest left. */
    double margin() {
        double text =
                below().stream().mapToDouble(line -> line.box().left()).min().orElse(0);
        return lower.map(rule -> Math.min(rule.left(), text)).orElse(text);
    }
}
