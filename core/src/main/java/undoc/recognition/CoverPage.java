// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.Distribution;
import undoc.model.Masthead;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.vocabulary.CoverWords;
import undoc.vocabulary.DateForms;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.OrganNames;
import undoc.vocabulary.SessionForms;

/**
 * A first page without a block of distribution: the cover of a supplement to the Official Records or of a report, and
 * the head of a verbatim record. It shows the symbol, the organ and its session among the lines of the title.
 */
final class CoverPage {
    private static final double LARGE = 12.4;
    private static final int LONGEST = 70;

    private final Masthead.Builder masthead;
    private final List<StyledLine> taken = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final List<String> organs = new ArrayList<>();
    private boolean isRecord;

    private CoverPage(Masthead.Builder masthead) {
        this.masthead = masthead;
    }

    /** Takes from the lines of a page, sorted from the top, what belongs to the masthead. */
    static CoverPage read(List<StyledLine> lines, Masthead.Builder masthead) {
        CoverPage cover = new CoverPage(masthead);
        boolean symbol =
                lines.stream().anyMatch(line -> !SymbolLines.parse(line.text()).isEmpty());
        cover.isRecord = lines.stream().anyMatch(line -> CoverWords.isOfRecords(line.text()) || isProvisional(line));
        if (symbol || cover.isRecord) {
            for (StyledLine line : lines) {
                if (isText(line)) {
                    break;
                }
                cover.take(line);
            }
        }
        masthead.organs(cover.organs);
        return cover;
    }

    private static boolean isText(StyledLine line) {
        return !Lines.bold(line) && line.text().length() > LONGEST;
    }

    /** Records of meetings are provisional before they are corrected. */
    private static boolean isProvisional(StyledLine line) {
        return DistributionWords.parse(line.text()).equals(Optional.of(Distribution.PROVISIONAL));
    }

    private void take(StyledLine line) {
        String text = NameText.of(List.of(line));
        Optional<String> organ = OrganNames.named(text).map(OrganNames.Organ::id);
        Optional<Session> session = SessionForms.parse(text);
        if (!SymbolLines.parse(text).isEmpty()) {
            SymbolLines.parse(text).forEach(masthead::addSymbol);
        } else if (organ.equals(Optional.of("united_nations")) || CoverWords.isOfRecords(text)) {
            CoverWords.symbol(text)
                    .ifPresent(symbol -> SymbolLines.parse(symbol).forEach(masthead::addSymbol));
            printed.add(text);
        } else if (isProvisional(line)) {
            masthead.distribution(Distribution.PROVISIONAL);
            printed.add(text);
        } else if (organ.isPresent() && Lines.size(line) > LARGE) {
            organs.add(text);
        } else if (session.isPresent() && isRecord && !organs.isEmpty()) {
            masthead.addProceeding(new Proceeding("", session, List.of()));
        } else if (isRecord && !Lines.bold(line) && DateForms.find(text).isPresent()) {
            masthead.date(DateForms.find(text).orElseThrow());
            printed.add(text);
        } else {
            return;
        }
        taken.add(line);
    }

    /** The lines that the masthead holds. */
    List<StyledLine> taken() {
        return taken;
    }

    /** Those of them that it holds as printed lines only. */
    List<String> printed() {
        return printed;
    }
}
