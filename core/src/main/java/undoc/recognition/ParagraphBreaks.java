// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import undoc.io.Box;
import undoc.vocabulary.DivisionWords;

/**
 * Tells where one paragraph ends and the next begins: by the source's elements where both lines have one, by the page
 * otherwise.
 */
final class ParagraphBreaks {
    private static final double INDENT = 7;
    private static final double TYPED_MIDDLE = 18;
    private static final String SENTENCE_ENDS = ".!?:;。！？：；؟؛”\"»…";

    /** Dots, and the numbers that they lead to. */
    private static final int LONGEST_END = 60;

    private static final int LONGEST_NUMBER = 30;

    private static final Pattern CONTENTS_ENTRY = Pattern.compile("\\.{5,}\\s*(?:[\\p{Nd}–-]{1,7}|[ivxlc]{1,6})?\\s*$");

    private final List<StyledLine> lines;
    private final Leading leading;
    private final double right;

    ParagraphBreaks(List<StyledLine> given) {
        lines = WrittenSide.fromTheLeft(given);
        leading = new Leading(lines);
        right = lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
    }

    /**
     * Whether a new paragraph begins with line {@code at} of these; {@code start} is the first line of the current one.
     */
    boolean isBreak(int start, int at) {
        StyledLine above = lines.get(at - 1);
        StyledLine line = lines.get(at);
        if (Figures.is(line) || Figures.is(above)) {
            return true;
        }
        if (Lines.table(line) != Lines.table(above) || isContentsEntry(above.text())) {
            return true;
        }
        Optional<Integer> element = Lines.element(above);
        boolean elements = element.isPresent() && Lines.element(line).isPresent();
        if (elements && (element.equals(Lines.element(line)) || above.page() == line.page())) {
            return !element.equals(Lines.element(line));
        }
        return above.page() == line.page() ? isBreakOnPage(start, at) : !runsOn(lines.get(start), above, line);
    }

    private static boolean isContentsEntry(String text) {
        return text.contains(".....")
                && CONTENTS_ENTRY
                        .matcher(text.substring(Math.max(0, text.length() - LONGEST_END)))
                        .find();
    }

    private boolean isBreakOnPage(int start, int at) {
        StyledLine above = lines.get(at - 1);
        StyledLine line = lines.get(at);
        if (line.baseline() < above.baseline() - 2) {
            return !runsOn(lines.get(start), above, line);
        }
        if (leading.isWide(above, line) || isSetOtherwise(above, line)) {
            return true;
        }
        Optional<Marker> marker = Marker.at(line);
        if (marker.isPresent()
                && (endsSentence(above)
                        || isMarkerBeside(lines.get(start), line, marker.get())
                        || isShort(above) && MarkerOrder.opensInside(marker.get())
                        || isFirstOfArticle(lines.get(start), marker.get()))) {
            return !isMarkerOnly(above);
        }
        if (Rows.onOneBaseline(above, line)) {
            return false;
        }
        boolean first = at - 1 == start;
        double in = line.box().left() - above.box().left();
        boolean hanging = first && Marker.at(above).isPresent();
        boolean indented = in > INDENT && !hanging && !isCentred(above, line) && !isCentredBelow(start, at);
        return indented && (endsSentence(above) || !first)
                || first && in > INDENT && endsSentence(above) && !hanging
                || isShort(above) && endsSentence(above) && !isCentred(above, line);
    }

    /** Whether a line with a number stands below the number and the title of an article. */
    private static boolean isFirstOfArticle(StyledLine start, Marker marker) {
        return marker.form() != Marker.Form.BULLET
                && start.text().length() < LONGEST_NUMBER
                && DivisionWords.isArticle(start.text());
    }

    private static boolean isMarkerOnly(StyledLine line) {
        return Marker.at(line).map(m -> m.length() >= line.text().length()).orElse(false);
    }

    /** Whether two lines begin with markers of one form, numbers with points in order. */
    private static boolean isMarkerBeside(StyledLine start, StyledLine line, Marker marker) {
        Optional<Marker> first = Marker.at(start);
        return first.isPresent()
                && marker.form() == first.get().form()
                && (marker.form() != Marker.Form.DECIMAL || MarkerOrder.isBehind(first.get(), marker))
                && Math.abs(start.box().left() - line.box().left()) < 3;
    }

    private static boolean isSetOtherwise(StyledLine above, StyledLine line) {
        return Math.abs(Lines.size(above) - Lines.size(line)) > 0.7
                || Lines.bold(above) != Lines.bold(line) && Lines.hasLetters(line) && Lines.hasLetters(above);
    }

    private static boolean isCentred(StyledLine above, StyledLine line) {
        double middle = (above.box().left() + above.box().right()) / 2;
        return Math.abs(middle - (line.box().left() + line.box().right()) / 2) < 4;
    }

    /** Whether a line stands in the middle below the lines of a heading, short of both its sides. */
    private boolean isCentredBelow(int start, int at) {
        Box above = TableBuilder.box(lines.subList(start, at));
        Box line = lines.get(at).box();
        double left = line.left() - above.left();
        double right = above.right() - line.right();
        return left > 3 * INDENT
                && right > 3 * INDENT
                && Math.abs(left - right) < TYPED_MIDDLE
                && !endsSentence(lines.get(at - 1));
    }

    private boolean isShort(StyledLine line) {
        return line.box().right() < right - 0.22 * right;
    }

    /** Whether a paragraph goes on in the next column or on the next page. */
    private boolean runsOn(StyledLine start, StyledLine above, StyledLine line) {
        boolean open = !endsSentence(above) || endsWithAbbreviation(above);
        return open
                && !isSetOtherwise(above, line)
                && !Lines.bold(above)
                && Marker.at(line).isEmpty()
                && !(isShort(above) && startsUpper(line))
                && !isIndentedLike(start, above, line)
                && line.box().left() - Math.min(start.box().left(), above.box().left()) < 40;
    }

    /** Whether a line begins where the paragraph's first line did, indented from its others. */
    private static boolean isIndentedLike(StyledLine start, StyledLine above, StyledLine line) {
        double in = start.box().left() - above.box().left();
        return in > INDENT
                && in < 60
                && Math.abs(start.box().left() - line.box().left()) < 3;
    }

    private static boolean startsUpper(StyledLine line) {
        String text = line.text().strip();
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    static boolean endsSentence(StyledLine line) {
        String text = Lines.withoutRaised(line).stripTrailing();
        while (!text.isEmpty() && "*)）]".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1);
        }
        return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean endsWithAbbreviation(StyledLine line) {
        return line.text()
                .stripTrailing()
                .matches("(?s).*(?:^|[\\s(])(?:No|Nos|p|pp|para|paras|vol|art|núm|núms|Mr|Ms|Mrs|Dr|St)\\.");
    }
}
