// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of the title of a resolution or decision: {@code "75/312. "}, {@code "2025/1."},
 * {@code "ES-10/27."}, {@code "59/… "} in a draft.
 *
 * @param number the number as printed
 * @param title what stands behind it; may be empty
 */
record ResolutionNumber(String number, String title) {
    static final String NUMBER = "(?:(?:ES|S|PRST|OM)[- ])?\\p{Nd}{1,4}/(?:\\p{Nd}{1,3}|…|\\.{3}|--)(?: ?\\p{Lu})?";

    private static final Pattern HEAD =
            Pattern.compile("\\s*(" + NUMBER + ")(?:\\s?[.．:-](?:\\s+|(?=\\p{IsHan})|$)|\\s+)(.*)");

    /** The number that a heading begins with; empty where it begins with none. */
    static Optional<ResolutionNumber> of(String heading) {
        Matcher matcher = HEAD.matcher(heading);
        return matcher.matches()
                ? Optional.of(
                        new ResolutionNumber(matcher.group(1), matcher.group(2).strip()))
                : Optional.empty();
    }
}
