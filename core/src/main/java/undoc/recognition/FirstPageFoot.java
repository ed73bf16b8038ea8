// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.symbol.DocumentSymbol;
import undoc.vocabulary.Folding;
import undoc.vocabulary.JobNumbers;

/** The foot of a first page: job number with language letter and dates, bar code, the plea to recycle. */
final class FirstPageFoot {
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
        Optional<String> job = JobNumbers.parse(text);
        jobNumber = jobNumber.or(() -> job);
        if (job.isPresent() || JobNumbers.isBeside(text)) {
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
