// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells quotations that are set off from the text: sentences all of whose lines stand further in than the column, below
 * a colon or in quotation marks.
 */
final class Quotations {
    private static final double ALIKE = 3;
    private static final double INDENT = 14;
    private static final double FARTHEST = 100;
    private static final double FIRST_LINE = 40;
    private static final int LABEL = 30;
    private static final String OPENING = "\"“«„‟「『";
    private static final String CLOSING = "\"”»“」』";
    private static final String BRACKETS = ")）] ";
    private static final String STOPS = ".,;:";
    private static final String COLONS = ":：";
    private static final String ENDS = ".!?…。！？؟";

    private final List<StyledLine> lines;
    private final ParagraphBreaks breaks;
    private final double column;

    Quotations(List<StyledLine> given, ParagraphBreaks breaks) {
        this.breaks = breaks;
        lines = WrittenSide.fromTheLeft(given);
        Map<Double, Integer> places = new TreeMap<>();
        lines.forEach(line -> places.merge(Math.rint(line.box().left()), 1, Integer::sum));
        column = places.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    /** Whether these lines, a paragraph without a marker, are quoted; {@code goesOn}: behind another quotation. */
    boolean isQuotation(int start, int end, boolean goesOn) {
        if (!isFurtherIn(start, end)) {
            return false;
        }
        boolean opens = !text(start).isEmpty() && OPENING.indexOf(text(start).charAt(0)) >= 0;
        boolean marked = opens && endsIn(CLOSING, STOPS, text(end - 1));
        boolean announced =
                goesOn ? Math.abs(left(start - 1) - left(end - 1)) < ALIKE : isAnnounced(start - 1, opens ? 1 : LABEL);
        return end - start == 1
                ? marked && announced
                : marked || announced && (opens || endsIn(ENDS, CLOSING + BRACKETS, text(end - 1)));
    }

    /** Whether a line of so many characters announces what is below it; a shorter one is a label, as of votes. */
    private boolean isAnnounced(int above, int fewest) {
        return above >= 0
                && endsIn(COLONS, "", text(above))
                && (text(above).length() >= fewest || above > 0 && !breaks.isBreak(above - 1, above));
    }

    /** Whether the last character, those to be skipped aside, is one of these. */
    private static boolean endsIn(String marks, String skipped, String text) {
        int last = text.length() - 1;
        while (last >= 0 && skipped.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && marks.indexOf(text.charAt(last)) >= 0;
    }

    private boolean isFurtherIn(int start, int end) {
        double in = left(end - 1) - column;
        double first = left(start) - left(end - 1);
        return in >= INDENT && in <= FARTHEST && first > -ALIKE && first < FIRST_LINE && isStraight(start + 1, end);
    }

    private boolean isStraight(int start, int end) {
        return lines.subList(start, end).stream()
                .allMatch(line -> Math.abs(line.box().left() - left(end - 1)) < ALIKE);
    }

    private double left(int at) {
        return lines.get(at).box().left();
    }

    private String text(int at) {
        return Lines.withoutRaised(lines.get(at)).strip();
    }
}
