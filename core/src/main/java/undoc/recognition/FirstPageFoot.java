// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.symbol.DocumentSymbol;
import undoc.vocabulary.Folding;

/** The foot of a first page: job number with language letter and dates, bar code, the plea to recycle. */
final class FirstPageFoot {
    private static final String PLEA = "(?iu:please recycle|prière de recycler|se ruega reciclar).{0,3}";
    private static final String NUMBER = "((?:[A-Z][A-Za-z]?\\.)?[A-Z]?\\d{2}-\\d{5}[A-Z]?|K\\d{7})";
    private static final String LANGUAGE = "(?: ?\\*{1,2})?(?: ?[(\\[][A-Z][)\\]])?(?: ?\\*{1,2})?";
    private static final String DATES = "\\d{6}(?: \\d{6}){0,2}";
    /** 25-02016 (E) 120325 140325; GE.09-17088 (F); K2500123 [E]; in mirrored Arabic feet the dates come first. */
    private static final Pattern JOB =
            Pattern.compile("(?:" + DATES + " )?" + NUMBER + LANGUAGE + "(?: " + DATES + ")?");

    private static final Pattern OTHERS =
            Pattern.compile("\\*{1,2}[A-Z]?\\d{7}[A-Z]?\\*{0,2}|" + DATES + "|/?\\.{3}/?|/?…|" + PLEA);
    private static final double FOOT = 0.84;

    private final List<StyledLine> lines = new ArrayList<>();
    private final List<DocumentSymbol> symbols = new ArrayList<>();
    private final List<StyledLine> symbolLines = new ArrayList<>();
    private Optional<String> jobNumber = Optional.empty();

    private FirstPageFoot() {}

    static FirstPageFoot of(StyledPage page) {
        FirstPageFoot foot = new FirstPageFoot();
        for (StyledLine line : page.lines()) {
            if (line.baseline() > FOOT * page.height()) {
                foot.add(line);
            }
        }
        return foot;
    }

    private void add(StyledLine line) {
        String text = Folding.clean(line.text());
        Matcher job = JOB.matcher(text);
        if (job.matches()) {
            jobNumber = jobNumber.or(() -> Optional.of(job.group(1)));
            lines.add(line);
        } else if (OTHERS.matcher(text).matches()) {
            lines.add(line);
        } else if (Lines.bold(line) && !SymbolLines.parse(text).isEmpty()) {
            symbols.addAll(SymbolLines.parse(text));
            symbolLines.add(line);
        }
    }

    /** Symbols in bold at the foot: where the masthead is a picture, the only ones. */
    List<DocumentSymbol> symbols() {
        return symbols;
    }

    /** The lines that these symbols stand on. */
    List<StyledLine> symbolLines() {
        return symbolLines;
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
