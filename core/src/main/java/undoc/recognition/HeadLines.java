// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.vocabulary.AttachmentWords;
import undoc.vocabulary.ReferenceNumbers;

/** How lines look that might be the heads of annexes: set out from the text, in blocks of one look. */
final class HeadLines {
    private static final double LARGER = 0.9;
    private static final double PITCH = 1.42;
    private static final double INDENT = 6;
    private static final int MOST_TITLE_LINES = 12;

    private final List<StyledLine> lines;
    private final double textSize;
    private final TextColumn column;

    HeadLines(List<StyledLine> lines, double textSize) {
        this.lines = lines;
        this.textSize = textSize;
        this.column = TextColumn.of(lines);
    }

    boolean isSetOut(int at) {
        StyledLine line = lines.get(at);
        return Lines.table(line) < 0
                && !Lines.is(line, StructureTag.Role.CONTENTS)
                && (Lines.is(line, StructureTag.Role.HEADING)
                        || isLarger(line)
                        || Lines.bold(line)
                        || Lines.capitals(line)
                        || Lines.hasLetters(line) && (Lines.underlined(line) || isCentred(at)));
    }

    private boolean isLarger(StyledLine line) {
        return Lines.size(line) > textSize + LARGER;
    }

    /** Whether the line does not go on from the one above. */
    boolean startsBlock(int at) {
        return at == 0 || !isBlock(lines.get(at - 1), lines.get(at));
    }

    /** The index after the last line that goes on from this one. */
    int blockEnd(int start, int most) {
        int end = start + 1;
        while (end < Math.min(lines.size(), most) && isBlock(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlock(StyledLine above, StyledLine line) {
        if (!sameLook(above, line)) {
            return false;
        }
        boolean tagged =
                Lines.element(above).isPresent() && Lines.element(above).equals(Lines.element(line));
        double gap = line.baseline() - above.baseline();
        return tagged
                || TextColumn.isPlaced(line)
                        && above.page() == line.page()
                        && gap > 0
                        && gap < PITCH * Lines.size(line);
    }

    private static boolean sameLook(StyledLine a, StyledLine b) {
        return Math.abs(Lines.size(a) - Lines.size(b)) < 0.4
                && Lines.bold(a) == Lines.bold(b)
                && (Lines.underlined(a) == Lines.underlined(b) || !Lines.hasLetters(a) || !Lines.hasLetters(b))
                && Lines.table(a) == Lines.table(b);
    }

    /** Whether a line stands where heads stand: first on its page, in the middle, or larger than the text. */
    boolean isPlacedAsHead(int at) {
        StyledLine line = lines.get(at);
        return !TextColumn.isPlaced(line) || isFirstOnPage(at) || isLarger(line) || isCentred(at);
    }

    /**
     * Whether a line stands in the middle; the first line of a paragraph may, but the next begins where the text does.
     */
    private boolean isCentred(int at) {
        return column.centres(lines.get(at)) && (at + 1 >= lines.size() || !isTextBelow(at));
    }

    private boolean isTextBelow(int at) {
        StyledLine line = lines.get(at);
        StyledLine next = lines.get(at + 1);
        double gap = next.baseline() - line.baseline();
        return next.page() == line.page()
                && gap > 0
                && gap < PITCH * Lines.size(line)
                && next.box().left() < column.left() + INDENT;
    }

    private boolean isFirstOnPage(int at) {
        return at == 0 || lines.get(at - 1).page() != lines.get(at).page();
    }

    /**
     * Whether a line is so plainly a head that no colon need part its label from its title: bold and first on a page.
     */
    boolean isPlainlyHead(int at) {
        return TextColumn.isPlaced(lines.get(at)) && isFirstOnPage(at) && Lines.bold(lines.get(at));
    }

    /** The index after the title that begins with this line, below a head; the line itself where none does. */
    int titleEnd(int head, int at) {
        if (at >= lines.size() || !isTitle(head, at)) {
            return at;
        }
        int end = blockEnd(at, at + MOST_TITLE_LINES);
        String text = Lines.join(lines.subList(at, end));
        if (AttachmentWords.isDraft(text)
                && end < lines.size()
                && sameLook(lines.get(at), lines.get(end))
                && isTitle(head, end)) {
            return blockEnd(end, end + MOST_TITLE_LINES);
        }
        return PlaceAndDate.before(lines, at, end);
    }

    /** In a document whose heads are tagged or bold, titles are too; in older ones capitals or underlining do. */
    private boolean isTitle(int head, int at) {
        StyledLine line = lines.get(at);
        boolean marked = Lines.is(lines.get(head), StructureTag.Role.HEADING)
                ? Lines.bold(line) || Lines.is(line, StructureTag.Role.HEADING)
                : isSetOut(at);
        return marked
                && lines.get(head).page() == line.page()
                && !Lines.isTaggedBelow(lines.get(head), line)
                && Lines.table(line) < 0
                && Lines.hasLetters(line)
                && !ReferenceNumbers.isNumber(line.text())
                && HeadingRules.number(List.of(line)).isEmpty()
                && Marker.at(line).isEmpty();
    }
}
