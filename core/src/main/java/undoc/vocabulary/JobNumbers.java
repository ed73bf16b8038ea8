// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Job numbers, as the feet of first pages print them: with the letter of the language, dates and a bar code. */
public final class JobNumbers {
    private static final String PLEA = "(?iu:please recycle|prière de recycler|se ruega reciclar).{0,3}";
    private static final String NUMBER = "((?:[A-Z][A-Za-z]?\\.|K\\d?-)?[A-Z]{0,2}\\d{2}-\\d{5}[A-Z]?|[A-Z]\\d{7})";
    private static final String LANGUAGE = "(?: ?\\*{1,2})?(?: ?[(\\[][A-Z][)\\]])?(?: ?\\*{1,2})?";
    private static final String DATES = "(?:[A-Z]{2} ?)?\\d{6}(?: (?:[A-Z]{2} ?)?\\d{6}){0,2}";
    private static final String PAGE = "\\p{Nd}{1,4}(?:/\\p{Nd}{1,4})?";
    private static final String MORE = "/?\\.{3}/?|/?…";
    /** 25-02016 (E) 120325 140325; GE.09-17088 (F); K2500123 [E]; in mirrored Arabic feet the dates come first. */
    private static final Pattern LINE =
            Pattern.compile("(?:" + DATES + " )?" + NUMBER + LANGUAGE + "(?: " + DATES + ")?(?: (?:" + MORE + "))?");

    private static final Pattern FOOT =
            Pattern.compile("(?:" + PAGE + " )?\\*?" + NUMBER + LANGUAGE + "(?: " + DATES + ")?(?: " + PAGE + ")?");

    /** The stars of a bar code are emphasis to Markdown. */
    private static final Pattern BESIDE =
            Pattern.compile("\\*{0,2}[A-Z]?\\d{7}[A-Z]?\\*{0,2}|" + DATES + "|" + MORE + "|" + PLEA);

    private JobNumbers() {}

    /**
     * The job number of a line that has nothing else but its language and dates, the letter of the language left out.
     */
    public static Optional<String> parse(String line) {
        Matcher matcher = LINE.matcher(Folding.clean(line));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The job number at the foot of any page, which may have the number of the page before or behind it. */
    public static Optional<String> inFoot(String line) {
        Matcher matcher = FOOT.matcher(Folding.clean(line));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether a line stands beside a job number: the bar code's number, dates, a sign that the text goes on. */
    public static boolean isBeside(String line) {
        return BESIDE.matcher(Folding.clean(line)).matches();
    }
}
