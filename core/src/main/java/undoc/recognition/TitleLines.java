// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import undoc.model.DocumentKind;
import undoc.vocabulary.AttachmentWords;
import undoc.vocabulary.PartWords;
import undoc.vocabulary.TitleWords;

/** Finds the lines of the headings above the text: bold, larger, or in capitals or underlined and set in. */
final class TitleLines {
    private static final double TINY = 3;
    private static final double APART = 1.62;
    private static final double LARGER = 1.25;
    private static final int MOST_LINES = 40;
    private static final Pattern SECTION =
            Pattern.compile("\\s*(?:(?:[IVXLC]{1,5}|[A-Z]|\\d{1,2})\\.(?:\\s.*|$)|[一二三四五六七八九十]{1,3}[、.．].*"
                    + "|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|ألف|باء|جيم|دال)\\s?[-–]\\s.*)");
    private static final Pattern LONE_NUMBER = Pattern.compile(ResolutionNumber.NUMBER + "\\.?");

    private final List<StyledLine> lines;
    private final double textSize;
    private final double left;
    private final double right;
    private final boolean textless;

    TitleLines(List<StyledLine> lines) {
        this.textSize = Pages.textSizeOf(lines);
        int first = lines.isEmpty() ? 0 : lines.get(0).page();
        this.lines = lines.stream().takeWhile(line -> line.page() == first).toList();
        List<StyledLine> near =
                lines.stream().takeWhile(line -> line.page() <= first + 1).toList();
        this.left = near.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
        this.right = near.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
        this.textless = this.lines.stream().allMatch(line -> Lines.capitals(line) || Lines.underlined(line));
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
        for (int i = from; i < lines.size() && i < from + MOST_LINES; i++) {
            StyledLine line = lines.get(i);
            List<StyledLine> last = headings.isEmpty() ? List.of() : headings.get(headings.size() - 1);
            if (!last.isEmpty() && continues(last, line)) {
                last.add(line);
            } else if (headings.isEmpty()
                    ? isHeading(line)
                    : areTitles(headings.get(0).get(0), line)
                            || isFurtherHeading(line, i)
                                    && !isAgendaItself(headings, line)
                                    && !TitleEnd.isBehind(headings, line)
                                    && !Lines.isTaggedBelow(headings.get(0).get(0), line)) {
                headings.add(new ArrayList<>(List.of(line)));
            } else {
                break;
            }
        }
        return headings;
    }

    /** Whether the source calls both lines titles, and not headings of the text. */
    private static boolean areTitles(StyledLine first, StyledLine line) {
        return Lines.isTitle(first) && Lines.isTitle(line);
    }

    /** "Provisional agenda" below "Annotated provisional agenda": it heads the list of items. */
    private static boolean isAgendaItself(List<List<StyledLine>> headings, StyledLine line) {
        return isAgenda(line.text()) && headings.stream().anyMatch(heading -> isAgenda(NameText.of(heading)));
    }

    private static boolean isAgenda(String text) {
        return TitleWords.kind(text).filter(DocumentKind.AGENDA::equals).isPresent();
    }

    private boolean isHeading(StyledLine line) {
        if (!Lines.hasLetters(line) && !isNumbered(line)
                || SECTION.matcher(line.text()).matches()) {
            return false;
        }
        return isSet(line) && !isOpening(line) || isNumbered(line);
    }

    private boolean isFurtherHeading(StyledLine line, int at) {
        if (isBracketed(line)) {
            return true;
        }
        String text = line.text().strip();
        boolean known = TitleWords.kind(text).isPresent();
        boolean addendum = TitleWords.isAddendum(text);
        boolean ends = !known && endsInComma(text) && Lines.size(line) < 1.1 * textSize
                || PartWords.isPart(text)
                || !addendum && AttachmentWords.parse(text).isPresent();
        return isHeading(line) && !ends && (known || addendum || !isOneOfSeveral(at));
    }

    /** Bold, larger than the text, or, in the typewriter age, capitals or underlined and set in. */
    private boolean isSet(StyledLine line) {
        return Lines.bold(line)
                || isLarge(line)
                || isInside(line) && (Lines.capitals(line) || Lines.underlined(line) || isItalicKind(line));
    }

    /** "Progress report by the secretariat", in italics below a title of the typewriter age. */
    private static boolean isItalicKind(StyledLine line) {
        return line.runs().stream().allMatch(run -> run.style().italic())
                && TitleWords.kind(line.text()).isPresent();
    }

    private boolean isLarge(StyledLine line) {
        boolean wide = line.text().codePoints().anyMatch(Character::isIdeographic);
        return Lines.size(line) > (wide ? 1.1 : LARGER) * textSize;
    }

    /** Whether the line is the italic subject of a resolution's first sentence. */
    private static boolean isOpening(StyledLine line) {
        return endsInComma(line.text().strip()) && line.runs().get(0).style().italic();
    }

    private static boolean endsInComma(String text) {
        return text.endsWith(",") || text.endsWith("،") || text.endsWith("，");
    }

    private static boolean isNumbered(StyledLine line) {
        return LONE_NUMBER.matcher(line.text().strip()).matches()
                || ResolutionNumber.of(line.text()).isPresent()
                        && line.runs().stream().anyMatch(run -> run.style().underlined());
    }

    /** [on the report of the Fifth Committee (A/48/826/Add.1)] below the title of a resolution. */
    private static boolean isBracketed(StyledLine line) {
        return line.text().strip().startsWith("[");
    }

    private boolean isInside(StyledLine line) {
        return textless
                || line.box().left() > left + 5
                        && (Lines.centred(line, left, right) || line.box().left() > left + 50);
    }

    /** Whether text follows and then another line set like this one: then both head sections of the text. */
    private boolean isOneOfSeveral(int at) {
        StyledLine line = lines.get(at);
        boolean text = false;
        for (int i = at + 1; i < lines.size(); i++) {
            StyledLine other = lines.get(i);
            text |= !isSet(other);
            if (text
                    && isSetAlike(line, other)
                    && !SECTION.matcher(other.text()).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean isSetAlike(StyledLine a, StyledLine b) {
        boolean placed = Math.abs(a.box().left() - b.box().left()) < 3
                || Lines.centred(a, left, right) && Lines.centred(b, left, right);
        return placed && isSet(b) && hasSameStyle(a, b);
    }

    private static boolean hasSameStyle(StyledLine a, StyledLine b) {
        boolean bold = Lines.bold(a);
        return Math.abs(Lines.size(a) - Lines.size(b)) < 0.6
                && bold == Lines.bold(b)
                && (bold || Lines.underlined(a) == Lines.underlined(b) && Lines.capitals(a) == Lines.capitals(b));
    }

    private boolean continues(List<StyledLine> heading, StyledLine line) {
        StyledLine last = heading.get(heading.size() - 1);
        if (Rows.onOneBaseline(last, line)) {
            return true;
        }
        double gap = (line.baseline() - last.baseline()) / Math.max(9, Math.max(Lines.size(line), Lines.size(last)));
        boolean open = isBracketed(heading.get(0)) && !last.text().strip().endsWith("]");
        boolean numbered = isNumbered(heading.get(0)) && Lines.underlined(line);
        return gap < APART && (open || numbered || goesOn(last, line));
    }

    /** Whether a line is set as the heading above it; capitals and underlined lines may then begin where it does. */
    private boolean goesOn(StyledLine last, StyledLine line) {
        boolean below = (Lines.capitals(line) || Lines.underlined(line))
                && Math.abs(last.box().left() - line.box().left()) < TINY;
        return (below || isSet(line)) && !isOpening(line) && hasSameStyle(last, line);
    }
}
