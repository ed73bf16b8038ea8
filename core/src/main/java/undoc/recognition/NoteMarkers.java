// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What markers of footnotes look like: raised digits, letters and asterisks; asterisks that are not raised; and the
 * {@code "1/"} of the typewriter age.
 */
final class NoteMarkers {
    private static final String SIGN = "\\p{Nd}{1,3}|\\p{Ll}{1,2}|[*∗＊†‡#]{1,5}";
    private static final Pattern RAISED = Pattern.compile("\\s*([(\\[]?(" + SIGN + ")[)\\]]?)[\\s,;]*");
    private static final Pattern ASTERISKS = Pattern.compile("(?<=[^\\s*])[*∗＊]{1,5}(?![\\p{L}\\p{Nd}*])");
    private static final Pattern SOLIDUS = Pattern.compile("(?<=\\s)(\\p{Nd}{1,3}|[a-z]|\\*{1,3})/(?=[\\s,.;:)”\"]|$)");
    private static final Pattern OPENING_SOLIDUS = Pattern.compile("\\s*((?:\\p{Nd}{1,3}|[a-z]|\\*{1,3})/)(?:\\s+|$)");
    private static final Pattern OPENING_ASTERISKS = Pattern.compile("\\s*([*∗＊†‡]{1,5})(?![*])\\s*");
    private static final Pattern OPENING_NUMBER = Pattern.compile("\\s*([(\\[]?\\p{Nd}{1,3}[)\\]]?)\\.?\\s+");

    private static final Pattern POWER = Pattern.compile("[23](?!\\p{Nd})");
    private static final Pattern MEASURE = Pattern.compile("(?<!\\p{L})(?:[kcdm]?m|[кс]?м|мм)$");

    private NoteMarkers() {}

    /**
     * A marker in a line.
     *
     * @param from where it begins
     * @param to where it ends
     * @param marker the marker as printed, without blanks
     */
    record Place(int from, int to, String marker) {}

    /** What might be markers in this line, in order and apart from one another. */
    static List<Place> in(StyledLine line) {
        String text = line.text();
        List<Place> places = new ArrayList<>();
        int at = 0;
        for (StyledRun run : line.runs()) {
            if (run.style().raised() && !isPower(text, at, run)) {
                addRaised(run.text(), at, places);
            }
            at += run.text().length();
        }
        if (text.indexOf('*') > 0 || text.indexOf('∗') > 0 || text.indexOf('＊') > 0) {
            addFound(ASTERISKS, text, places);
        }
        if (text.indexOf('/') > 0) {
            addFound(SOLIDUS, text, places);
        }
        return places;
    }

    /** Whether a number is the power of a measure: square or cubic metres. */
    private static boolean isPower(String text, int at, StyledRun run) {
        return POWER.matcher(run.text()).lookingAt()
                && MEASURE.matcher(text.substring(Math.max(0, at - 3), at)).find();
    }

    private static void addRaised(String run, int at, List<Place> places) {
        Matcher matcher = RAISED.matcher(run);
        int from = 0;
        while (from < run.length() && matcher.region(from, run.length()).lookingAt()) {
            places.add(new Place(at + matcher.start(1), at + matcher.end(1), matcher.group(2)));
            from = matcher.end();
        }
    }

    /** Adds what a pattern finds apart from these places, which are in order before and after. */
    private static void addFound(Pattern pattern, String text, List<Place> places) {
        List<Place> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        int next = 0;
        while (matcher.find()) {
            while (next < places.size() && places.get(next).to() <= matcher.start()) {
                next++;
            }
            if (next == places.size() || matcher.end() <= places.get(next).from()) {
                found.add(new Place(matcher.start(), matcher.end(), matcher.group()));
            }
        }
        places.addAll(found);
        places.sort(Comparator.comparingInt(Place::from));
    }

    /** The marker that a footnote's first line begins with. */
    static Optional<Place> opening(StyledLine line) {
        StyledRun first = line.runs().get(0);
        String text = line.text();
        if (first.style().raised()) {
            Matcher raised = RAISED.matcher(first.text());
            if (raised.matches()) {
                return Optional.of(new Place(raised.start(1), raised.end(), raised.group(2)));
            }
        }
        for (Pattern pattern : List.of(OPENING_SOLIDUS, OPENING_ASTERISKS)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.lookingAt()) {
                return Optional.of(new Place(matcher.start(1), matcher.end(), matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    /** The number that a footnote's first line begins with, where it is not set apart from the text. */
    static Optional<Place> openingNumber(StyledLine line) {
        Matcher matcher = OPENING_NUMBER.matcher(line.text());
        return matcher.lookingAt()
                ? Optional.of(new Place(matcher.start(1), matcher.end(), matcher.group(1)))
                : Optional.empty();
    }
}
