// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.vocabulary.DateForms;
import undoc.vocabulary.FunctionWords;

/** Place and date below the title of a declaration or communiqué: "Geneva, 2 March 2021". */
final class PlaceAndDate {
    private static final int LONGEST = 60;
    private static final Pattern RANGE = Pattern.compile("\\p{Nd}{1,2} ?(?:-|\\p{L}{1,3}) ?(?=\\p{Nd})");

    private PlaceAndDate() {}

    /**
     * The index of the first line of place and date among title lines, or the end where there is none; a date that the
     * line above leads to is of the title: "Convention of", "10 December 1982".
     */
    static int before(List<StyledLine> lines, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (isDate(lines.get(i)) && !FunctionWords.endsIn(Lines.clean(lines.get(i - 1)))) {
                return i - 1 > start && isPlace(lines.get(i - 1)) ? i - 1 : i;
            }
        }
        boolean dateBelow = end < lines.size() && isDate(lines.get(end));
        return dateBelow && end - 1 > start && isPlace(lines.get(end - 1)) ? end - 1 : end;
    }

    /** A date, or days of one month, alone or behind the name of a town. */
    private static boolean isDate(StyledLine line) {
        String text = Lines.clean(line);
        if (text.length() > LONGEST || text.isEmpty()) {
            return false;
        }
        int comma = text.indexOf(',');
        String place = comma < 0 ? "" : text.substring(0, comma);
        boolean town = !place.isEmpty()
                && Character.isUpperCase(place.codePointAt(0))
                && place.split(" ").length <= 2
                && place.codePoints().noneMatch(Character::isDigit);
        return isDays(text) || town && isDays(text.substring(comma + 1).strip());
    }

    private static boolean isDays(String text) {
        Matcher range = RANGE.matcher(text);
        return DateForms.parse(range.lookingAt() ? text.substring(range.end()) : text)
                .isPresent();
    }

    /** A town and a State or region, with a comma between them and none of the words that join a title's lines. */
    private static boolean isPlace(StyledLine line) {
        String text = Lines.clean(line);
        int comma = text.indexOf(',');
        return comma > 0
                && comma == text.lastIndexOf(',')
                && comma < text.length() - 1
                && text.split(" ").length <= 5
                && text.codePoints().noneMatch(Character::isDigit);
    }
}
