// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.vocabulary.AttachmentWords;

/** An entry of a table of contents, which takes its lines one by one. */
final class ContentsEntry {
    private static final int LONGEST = 300;
    private static final int MOST_PAGES = 150;
    private static final double FARTHEST = 2.2;
    private static final String NUMBER = "(?:\\p{Nd}{1,4}|\\(?[ivxlc]{1,6}\\)?)";
    private static final String RANGE = NUMBER + "\\s*[-–−—]\\s*" + NUMBER;
    /** Paragraphs and page, a page, or paragraphs from and to. */
    private static final String PLACES = "(?:(?:(" + RANGE + "|" + NUMBER + ")\\s+)?(" + NUMBER + ")|(" + RANGE + "))";

    private static final Pattern ENTRY =
            Pattern.compile("(.*?)(?:\\s*+[.…·․]){2,}+[\\s.]*+" + PLACES + "?\\s*", Pattern.DOTALL);
    private static final Pattern LEADER =
            Pattern.compile(".*?(?:(?:[.·․]\\s?+){5,}+|…{2,}+)\\s*+" + PLACES + "?\\s*", Pattern.DOTALL);
    private static final Pattern WITHOUT_LEADER = Pattern.compile(
            "(.*?\\S)\\s++(?:(?:(" + RANGE + ")\\s+)?(" + NUMBER + ")|(" + RANGE + "))\\s*", Pattern.DOTALL);
    private static final Pattern ONLY_PLACES = Pattern.compile("()\\s*" + PLACES + "\\s*");

    private static final int PARAGRAPHS = 2;
    private static final int PAGE = 3;
    private static final int RANGE_ALONE = 4;

    private final List<StyledLine> title = new ArrayList<>();
    private Optional<StyledLine> number = Optional.empty();
    private Optional<StyledLine> paragraphs = Optional.empty();
    private Optional<StyledLine> page = Optional.empty();

    /** Whether dots lead from a line to its page, or to where that stands. */
    static boolean isLed(StyledLine line) {
        String text = line.text();
        return (text.contains("..") || text.contains(". .") || text.contains("……"))
                && text.length() < LONGEST
                && LEADER.matcher(text).matches();
    }

    /** Whether a line is nothing but the numbers of paragraphs or pages. */
    static boolean isPlaces(StyledLine line) {
        return ONLY_PLACES.matcher(line.text()).matches();
    }

    /** Whether the number of a line's page stands beside its dots, not behind them. */
    static boolean isOpen(StyledLine line) {
        String text = line.text().stripTrailing();
        return text.endsWith(".") && isLed(line);
    }

    /** Whether a line ends in the numbers of the paragraphs from and to. */
    static boolean endsInRange(StyledLine line) {
        Matcher places = WITHOUT_LEADER.matcher(line.text());
        return places.matches() && (places.start(PARAGRAPHS) >= 0 || places.start(RANGE_ALONE) >= 0);
    }

    /** Whether a line begins with the number of a chapter or the word for an annex. */
    static boolean isNumbered(StyledLine line) {
        return HeadingRules.number(List.of(line)).isPresent()
                || Marker.at(line).isPresent()
                || AttachmentWords.parse(line.text()).isPresent();
    }

    /** Adds the next line; the page before tells page numbers from others where no dots lead to them. */
    void add(StyledLine line, int pageBefore) {
        Matcher places = ONLY_PLACES.matcher(line.text());
        Matcher led = ENTRY.matcher(line.text());
        Matcher plain = WITHOUT_LEADER.matcher(line.text());
        if (places.matches()) {
            addPlaces(line, places);
        } else if (line.text().length() > LONGEST) {
            addTitle(line, line.text().length());
        } else if (led.matches()) {
            addTitle(line, led.end(1));
            addPlaces(line, led);
        } else if (plain.matches() && isPage(line, plain, pageBefore)) {
            addTitle(line, plain.end(1));
            addPlaces(line, plain);
        } else {
            addTitle(line, line.text().length());
        }
    }

    /** Whether the number at the end can be the next page, or tells paragraphs from and to. */
    private static boolean isPage(StyledLine line, Matcher places, int before) {
        if (places.start(PAGE) < 0) {
            return true;
        }
        int page = value(line.text().substring(places.start(PAGE), places.end(PAGE)));
        return before > 0 && page >= before && page < before + MOST_PAGES;
    }

    /** A number in digits of any script; 0 where it is none. */
    private static int value(String number) {
        return number.codePoints().allMatch(Character::isDigit) ? Integer.parseInt(number) : 0;
    }

    private void addPlaces(StyledLine line, Matcher places) {
        paragraphs = paragraphs
                .or(() -> LineParts.between(line, places.start(PARAGRAPHS), places.end(PARAGRAPHS)))
                .or(() -> LineParts.between(line, places.start(RANGE_ALONE), places.end(RANGE_ALONE)));
        page = page.or(() -> LineParts.between(line, places.start(PAGE), places.end(PAGE)));
    }

    private void addTitle(StyledLine line, int end) {
        int start = 0;
        if (title.isEmpty() && number.isEmpty()) {
            start = Math.min(end, numberLength(line));
            number = LineParts.between(line, 0, start);
        }
        LineParts.between(line, start, end).ifPresent(title::add);
    }

    private static int numberLength(StyledLine line) {
        int heading = HeadingRules.numberLength(List.of(line));
        return heading > 0 ? heading : Marker.at(line).map(Marker::length).orElse(0);
    }

    /** Whether its paragraphs or page are known, so that its title is at an end. */
    boolean isPlaced() {
        return paragraphs.isPresent() || page.isPresent();
    }

    /** Whether a line of words goes on with its title. */
    boolean takes(StyledLine line) {
        if (title.isEmpty()) {
            return !isPlaced();
        }
        StyledLine last = title.get(title.size() - 1);
        boolean label = AttachmentWords.isLabel(last.text());
        boolean near = !TextColumn.isPlaced(line)
                || last.page() != line.page()
                || line.baseline() - last.baseline() < FARTHEST * Lines.size(line);
        return !isPlaced() && !label && near && Lines.bold(last) == Lines.bold(line) && !isNumbered(line);
    }

    /** The page in figures, or another where it is not known or not in digits. */
    int pageOr(int other) {
        return page.map(line -> value(line.text().strip()))
                .filter(value -> value > 0)
                .orElse(other);
    }

    Optional<StyledLine> number() {
        return number;
    }

    List<StyledLine> title() {
        return title;
    }

    Optional<StyledLine> paragraphs() {
        return paragraphs;
    }

    Optional<StyledLine> page() {
        return page;
    }
}
