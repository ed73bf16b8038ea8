// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import undoc.citation.Designator.Shape;
import undoc.internal.RomanNumbers;

/** Reads the numbers of resolutions and decisions. */
final class DesignatorScanner {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2150;

    private final FoldedText text;
    private final Words words;
    private final Letters letters;

    DesignatorScanner(FoldedText text, Words words) {
        this.text = text;
        this.words = words;
        this.letters = new Letters(text, words);
    }

    /**
     * The number that begins with a digit here, also 1325/2000 for 1325 (2000); null where it has none of the forms.
     */
    @Nullable
    Designator atDigit(int at) {
        int end = text.digitsEnd(at);
        int first = text.number(at, end);
        if (first <= 0 || end - at > 4 || text.get(at) == '0' || !isFree(at)) {
            return null;
        }
        return text.get(end) == '/' ? slashed(at, first, end) : bracketed(first, end);
    }

    /** Whether the number does not go on to the left. */
    private boolean isFree(int at) {
        char c = text.get(at - 1);
        boolean list = c == ',' && text.get(text.digitsEnd(at)) == '/';
        boolean part = !list && (c == '.' || c == ',' || c == '-' || c == '/' || c == ':') && text.isDigit(at - 2);
        return (!part || isRange(at)) && c != '/' && c != '+' && c != '$' && c != '#' && !isLatin(c);
    }

    /** Whether a number before a hyphen here has itself a slash: 60/1-60/5. */
    private boolean isRange(int at) {
        int i = at - 2;
        while (text.isDigit(i)) {
            i--;
        }
        return text.get(at - 1) == '-' && text.get(i) == '/' && text.isDigit(i - 1);
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && c < 0x600;
    }

    private @Nullable Designator slashed(int at, int first, int slash) {
        int end = text.digitsEnd(slash + 1);
        int number = text.number(slash + 1, end);
        if (number <= 0 || end - slash > 5 || text.get(slash + 1) == '0' || goesOn(end)) {
            return null;
        }
        if (number >= FIRST_YEAR && number < LAST_YEAR && CouncilYears.agree(first, number)) {
            return new Designator(Shape.YEAR, String.valueOf(number), first, List.of(), end);
        }
        boolean annual = first >= FIRST_YEAR && first < LAST_YEAR;
        if (!annual && (first > 199 || number > 1900)) {
            return null;
        }
        Letters.Found found = letters.after(end);
        return new Designator(
                annual ? Shape.ANNUAL : Shape.SESSION, text.substring(at, slash), number, found.letters(), found.end());
    }

    private boolean goesOn(int end) {
        char c = text.get(end);
        boolean joined =
                c == '/' || c == '%' || c == '°' || isLatin(c) && (Character.isLowerCase(c) || text.isLetter(end + 1));
        boolean suffixed = c == '-' && isLatin(text.get(end + 1));
        boolean number = (c == '.' || c == ',' || c == ':') && text.isDigit(end + 1);
        boolean range = c == '-' && text.isDigit(end + 1) && text.get(text.digitsEnd(end + 1)) != '/';
        return joined || suffixed || number || range;
    }

    private @Nullable Designator bracketed(int number, int end) {
        Letters.Found found = letters.after(end);
        int open = text.skipBlank(found.end());
        if (text.get(open) != '(') {
            return null;
        }
        int digits = text.digitsEnd(open + 1);
        int year = text.number(open + 1, digits);
        if (year >= FIRST_YEAR
                && year < LAST_YEAR
                && isClosing(digits)
                && found.letters().isEmpty()) {
            return new Designator(Shape.YEAR, String.valueOf(year), number, List.of(), digits + 1);
        }
        return roman(number, open, found.letters());
    }

    private boolean isClosing(int at) {
        return text.get(at) == ')' || text.get(at) == '(';
    }

    private @Nullable Designator roman(int number, int open, List<String> parts) {
        int at = open + 1;
        WordTrie.Match arabic = words.at(text, at);
        if (arabic != null && arabic.word().role() == Role.SESSION) {
            int digits = text.skipBlank(arabic.end());
            digits = text.skipBlank(text.get(digits) == '-' ? digits + 1 : digits);
            int end = text.digitsEnd(digits);
            String session = RomanNumbers.format(text.number(digits, end));
            return session.isEmpty() || !isClosing(end)
                    ? null
                    : new Designator(Shape.ROMAN, arabic.word().value() + session, number, parts, end + 1);
        }
        int from = at;
        from = text.get(from) == 'E' && text.get(from + 1) == 'S' ? from + 1 : from;
        from = text.get(from) == 'S' && text.get(from + 1) == '-' ? from + 2 : at;
        StringBuilder session = new StringBuilder(text.substring(at, Math.min(from, text.length())));
        int end = from;
        while (end < from + 8 && RomanNumbers.isDigit(Letters.latin(text.get(end)))) {
            session.append(Letters.latin(text.get(end++)));
        }
        if (end == from || text.get(end) != ')') {
            return null;
        }
        Letters.Found after = parts.isEmpty() ? letters.after(end + 1) : new Letters.Found(parts, end + 1);
        return new Designator(Shape.ROMAN, session.toString(), number, after.letters(), after.end());
    }

    /** The number of a special session that begins with a letter here, as S-27/2; null where none does. */
    @Nullable
    Designator atLetter(int at) {
        char first = text.get(at);
        if (first != 'S' && first != 'E' && first < 0x600) {
            return null;
        }
        WordTrie.Match arabic = first < 0x600 ? null : words.at(text, at);
        String session = "";
        int dash = at;
        if (arabic != null && arabic.word().role() == Role.SESSION) {
            session = arabic.word().value();
            dash = text.skipBlank(arabic.end());
        } else if (text.get(at) == 'S' || (text.get(at) == 'E' && text.get(at + 1) == 'S')) {
            dash = text.get(at) == 'S' ? at + 1 : at + 2;
            session = text.substring(at, Math.min(dash, text.length())) + "-";
        }
        char before = text.get(at - 1);
        int slash = text.digitsEnd(dash + 1);
        int end = text.digitsEnd(slash + 1);
        int number = text.number(slash + 1, end);
        if (session.isEmpty()
                || before == '/'
                || text.get(dash) != '-'
                || text.get(slash) != '/'
                || text.number(dash + 1, slash) <= 0
                || number <= 0
                || goesOn(end)) {
            return null;
        }
        Letters.Found found = letters.after(end);
        return new Designator(
                Shape.SPECIAL, session + text.substring(dash + 1, slash), number, found.letters(), found.end());
    }
}
