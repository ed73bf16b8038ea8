// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.vocabulary.AttachmentWords;
import undoc.vocabulary.DateForms;
import undoc.vocabulary.DivisionWords;
import undoc.vocabulary.ReferenceNumbers;

/**
 * Tells headings from paragraphs and finds their level. Chapters are numbered in roman figures and set in 14 points,
 * sections in capitals and 12 points, subsections in digits and 10 points, all bold (Editorial Manual, Headings).
 */
final class HeadingRules {
    private static final int MOST_LINES = 6;
    private static final int MOST_CHARACTERS = 400;
    private static final double FARTHEST_MARGIN = 120;
    private static final double ALIKE = 6;
    private static final String OPEN_ENDS = ";,:；，：؛،";
    private static final int DEEPEST = 6;
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*((?:[IVXLC]{1,7}|\\p{Lu}|\\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})[.．、]"
                    + "|\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2}){1,3}\\.?"
                    + "|[(（](?:\\p{Ll}|[ivx]{1,4}|\\p{Nd}{1,2})[)）]|\\p{Ll}[.)]"
                    + "|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء)\\s?[-–])\\s+(?=\\S)");

    /** A word with a slash and a digit, as symbols of documents are; "UNCTAD/IMO" is none. */
    private static final Pattern SYMBOL = Pattern.compile("\\d\\S*/|/\\S*\\d");

    private final double textSize;

    HeadingRules(double textSize) {
        this.textSize = textSize;
    }

    boolean isHeading(List<StyledLine> lines) {
        int length = lines.stream().mapToInt(line -> line.text().length()).sum();
        if (lines.size() > MOST_LINES
                || length > MOST_CHARACTERS
                || lines.stream().noneMatch(Lines::hasLetters)) {
            return false;
        }
        StyledLine last = lines.get(lines.size() - 1);
        if (Lines.is(last, StructureTag.Role.CONTENTS) || last.text().contains(".....")) {
            return false;
        }
        if (lines.size() == 1 && ReferenceNumbers.isNumber(last.text()) || isMeeting(lines)) {
            return false;
        }
        String end = Lines.withoutRaised(last).strip();
        if (end.endsWith("]") && lines.get(0).text().strip().startsWith("[")) {
            return false;
        }
        if (Lines.is(lines.get(0), StructureTag.Role.HEADING)) {
            return standsOut(lines) || !ParagraphBreaks.endsSentence(last) && !turnsBold(lines.get(0));
        }
        return !isOpen(end)
                && !(end.endsWith(".") && length > 120)
                && (standsOut(lines) && !turnsBold(lines.get(0))
                        || isTypewritten(lines)
                                && (lines.size() <= 4 || lines.stream().allMatch(Lines::capitals)));
    }

    /** Whether these lines end a resolution: the number of the meeting and its date. */
    private static boolean isMeeting(List<StyledLine> lines) {
        return lines.size() == 2
                && lines.get(0).text().codePoints().anyMatch(Character::isDigit)
                && DateForms.parse(lines.get(1).text()).isPresent();
    }

    /** Whether what ends so goes on below: it is a formula, an item or the announcement of some. */
    private static boolean isOpen(String end) {
        return !end.isEmpty() && OPEN_ENDS.indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    /** Whether these lines in italics head the numbered paragraph below them, which does not begin in italics too. */
    boolean headsNumbered(List<StyledLine> lines, StyledLine below) {
        StyledLine last = lines.get(lines.size() - 1);
        return lines.size() < MOST_LINES
                && !ParagraphBreaks.endsSentence(last)
                && !last.text().strip().endsWith(",")
                && isItalic(lines)
                && !below.text().contains(".....")
                && Marker.at(below)
                        .filter(marker -> marker.form() == Marker.Form.NUMBER)
                        .flatMap(marker -> LineParts.from(below, marker.length()))
                        .filter(words -> !words.runs().get(0).style().italic())
                        .isPresent();
    }

    private static boolean isItalic(List<StyledLine> lines) {
        Look look = Look.common(lines);
        return look.emphasis() && !look.strong() && lines.stream().anyMatch(Lines::hasLetters);
    }

    private boolean standsOut(List<StyledLine> lines) {
        return lines.stream().allMatch(Lines::bold)
                || lines.stream().allMatch(line -> Lines.size(line) > textSize + 0.9);
    }

    /** Whether only a later word is bold, as the name is in "Rapporteur: Ms. Jane Example (Utopia)". */
    private static boolean turnsBold(StyledLine line) {
        return !line.runs().get(0).style().bold()
                && line.runs().stream().anyMatch(run -> run.style().bold());
    }

    /** Headings of the typewriter age: numbers of chapters, capitals or underlined throughout, centred or numbered. */
    private static boolean isTypewritten(List<StyledLine> lines) {
        boolean marked = lines.stream().allMatch(Lines::capitals)
                || lines.stream().allMatch(line -> Lines.hasLetters(line) && isUnderlined(line))
                || DivisionWords.isNumber(Lines.join(lines))
                || isArticle(lines);
        StyledLine first = lines.get(0);
        boolean placed = number(lines).isPresent() || first.box().left() > FARTHEST_MARGIN || areCentred(lines);
        String text = first.text().strip();
        return marked
                && placed
                && Character.isLetterOrDigit(text.codePointAt(0))
                && !SYMBOL.matcher(text).find();
    }

    /** Whether the first line is the number of an article, and the others, if any, are its title. */
    private static boolean isArticle(List<StyledLine> lines) {
        return DivisionWords.isArticle(Lines.clean(lines.get(0)))
                && !ParagraphBreaks.endsSentence(lines.get(lines.size() - 1));
    }

    /** Whether it heads a chapter: by its number, or in capitals, if it is not the head of an annex in the text. */
    private static boolean isChapter(List<StyledLine> lines) {
        String words = Lines.join(lines);
        return DivisionWords.isNumber(words)
                || lines.stream().allMatch(Lines::capitals)
                        && AttachmentWords.parse(words).isEmpty();
    }

    /** Whether several lines of different lengths have their middle at one place. */
    private static boolean areCentred(List<StyledLine> lines) {
        StyledLine first = lines.get(0);
        return lines.size() > 1
                && lines.stream()
                        .skip(1)
                        .allMatch(line -> Math.abs(middle(line) - middle(first)) < ALIKE
                                && Math.abs(line.box().left() - first.box().left()) > 2 * ALIKE);
    }

    private static double middle(StyledLine line) {
        return (line.box().left() + line.box().right()) / 2;
    }

    /** Whether it is underlined but for a number before the words. */
    private static boolean isUnderlined(StyledLine line) {
        int number = numberLength(List.of(line));
        return LineParts.from(line, number).map(Lines::underlined).orElse(false);
    }

    int level(List<StyledLine> lines) {
        Optional<String> number = number(lines);
        double size = Lines.size(lines.get(0));
        if (number.isPresent()) {
            String sign = number.get();
            if (sign.matches("[IVXLC]+[.．]|[一二三四五六七八九十]+[.．、].*") && size >= textSize) {
                return sign.matches("[CDLMX][.．]|[CDLM].*") && size < textSize + 3 ? 2 : 1;
            }
            if (sign.matches("\\p{Lu}[.．]")) {
                return 2;
            }
            if (sign.matches("\\p{Nd}.*")) {
                int points = (int) sign.chars()
                        .limit(sign.length() - 1L)
                        .filter(c -> c == '.')
                        .count();
                return Math.min(DEEPEST, 3 + points);
            }
            return sign.matches("[(（][ivx]+.*") ? 5 : 4;
        }
        return size > textSize + 3 || isChapter(lines) ? 1 : size > textSize + 0.9 ? 2 : isItalic(lines) ? 4 : 3;
    }

    /** The number or letter that a heading begins with, as printed. */
    static Optional<String> number(List<StyledLine> lines) {
        Matcher matcher = NUMBER.matcher(lines.get(0).text());
        return matcher.lookingAt() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** How many characters the number takes, blanks included. */
    static int numberLength(List<StyledLine> lines) {
        Matcher matcher = NUMBER.matcher(lines.get(0).text());
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
