// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers under which those who send letters and notes file them: {@code "Ref. 123/2025"}, {@code "No. 45"}. */
public final class ReferenceNumbers {
    private static final int LONGEST = 40;
    private static final int FEWEST_DIGITS = 5;
    private static final String NUMBER = "[\\p{L}\\d]*\\d[\\p{L}\\d]*(?: ?[/.-] ?[\\p{L}\\d]+)*";
    private static final Pattern NAMED = Pattern.compile("(?:(?:"
            + Table.read("reference-words").stream()
                    .flatMap(row -> row.list(1).stream())
                    .map(word -> Pattern.quote(Folding.fold(word)))
                    .collect(Collectors.joining("|"))
            + ")(?: ?[.:]){0,2} ?)+(?:[\\p{L}]+ ?[/-] ?)*" + NUMBER);
    private static final Pattern ALONE = Pattern.compile("(?:[\\p{L}\\d]+ ?[/-] ?)+" + NUMBER);

    private ReferenceNumbers() {}

    /** Whether a line is such a number and nothing else: behind a word for it, or of several parts and many digits. */
    public static boolean isNumber(String line) {
        if (line.length() > LONGEST || line.codePoints().noneMatch(Character::isDigit)) {
            return false;
        }
        String folded = Folding.fold(line);
        return NAMED.matcher(folded).matches()
                || folded.codePoints().filter(Character::isDigit).count() >= FEWEST_DIGITS
                        && folded.indexOf(' ') < 0
                        && ALONE.matcher(folded).matches();
    }
}
