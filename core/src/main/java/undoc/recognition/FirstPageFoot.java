// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.vocabulary.Folding;

/** The foot of a first page: job number with language letter and dates, bar code, the plea to recycle. */
final class FirstPageFoot {
    /** 25-02016 (E) 120325 140325; GE.09-17088 (F) 111209; 95-27467S (E); 10-63719 * (C). */
    private static final Pattern JOB = Pattern.compile(
            "((?:GE\\.|V\\.|K\\d{0,2}[-.]?)?\\d{2}-\\d{5}[A-Z]?) ?\\*{0,2}(?: ?\\([A-Z]\\))?(?: ?\\*{0,2})(?: \\d{6}){0,3}");

    /** The dates first, as in mirrored Arabic feet. */
    private static final Pattern DATES_FIRST =
            Pattern.compile("(?:\\d{6} ){1,3}((?:GE\\.)?\\d{2}-\\d{5}[A-Z]?) ?\\*{0,2}(?: ?\\([A-Z]\\))?\\*?");

    private static final Pattern OTHERS =
            Pattern.compile("\\*{1,2}\\d{7}[A-Z]?\\*{0,2}|\\d{6}(?: \\d{6}){0,2}|/?\\.{3}/?|/?…"
                    + "|(?iu:please recycle.{0,3}|prière de recycler.{0,3}|se ruega reciclar.{0,3})");
    private static final double FOOT = 0.84;

    private final List<StyledLine> lines = new ArrayList<>();
    private Optional<String> jobNumber = Optional.empty();

    private FirstPageFoot() {}

    static FirstPageFoot of(StyledPage page, List<StyledLine> pageLines) {
        FirstPageFoot foot = new FirstPageFoot();
        for (StyledLine line : pageLines) {
            if (line.baseline() > FOOT * page.height()) {
                foot.add(line);
            }
        }
        return foot;
    }

    private void add(StyledLine line) {
        String text = Folding.clean(line.text());
        Matcher job = JOB.matcher(text);
        Matcher datesFirst = DATES_FIRST.matcher(text);
        if (job.matches()) {
            jobNumber = jobNumber.or(() -> Optional.of(job.group(1)));
            lines.add(line);
        } else if (datesFirst.matches()) {
            jobNumber = jobNumber.or(() -> Optional.of(datesFirst.group(1)));
            lines.add(line);
        } else if (OTHERS.matcher(text).matches()) {
            lines.add(line);
        }
    }

    /** The lines of the foot, in the page's order. */
    List<StyledLine> lines() {
        return lines;
    }

    /** The job number without language letter. */
    Optional<String> jobNumber() {
        return jobNumber;
    }
}
