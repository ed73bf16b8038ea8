// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import undoc.io.Problem;
import undoc.model.Masthead;
import undoc.symbol.DocumentSymbol;

/** Reads the masthead of a first page, the bodies and sessions below it, and the job number at its foot. */
final class MastheadRecognizer {
    private final StyledPage page;
    private final StyledPage seen;
    private final Masthead.Builder masthead = Masthead.builder();
    private final List<String> printed = new ArrayList<>();
    private final List<StyledLine> taken = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private MastheadRecognizer(StyledPage page) {
        this.page = page;
        this.seen = Lines.rightToLeft(page.lines()) ? Lines.mirror(page) : page;
    }

    /** What a first page gives: masthead, foot, and the lines that are neither. */
    static MastheadPart recognize(StyledPage page) {
        return new MastheadRecognizer(page).read();
    }

    private MastheadPart read() {
        FirstPageFoot foot = FirstPageFoot.of(seen);
        HeadZones zones = new HeadZones(Pages.withLines(
                seen,
                seen.lines().stream()
                        .filter(line -> !foot.lines().contains(line))
                        .toList()));
        if (zones.isMasthead()) {
            readMasthead(zones);
        } else {
            CoverPage cover = CoverPage.read(zones.below(), masthead);
            printed.addAll(cover.printed());
            taken.addAll(cover.taken());
        }
        foot.lines().forEach(line -> printed.add(line.text().strip()));
        foot.jobNumber().ifPresent(masthead::jobNumber);
        taken.addAll(foot.lines());
        Masthead read = completed(masthead.printed(printed).build(), foot);
        return new MastheadPart(read, rest(zones), problems);
    }

    private void readMasthead(HeadZones zones) {
        TopLines top = TopLines.read(zones);
        masthead.symbols(top.symbols()).organs(top.organs());
        printed.addAll(top.printed());
        top.block().distribution().ifPresent(masthead::distribution);
        top.block().date().ifPresent(masthead::date);
        top.block().language().ifPresent(masthead::language);
        masthead.originalLanguages(top.block().originals());
        top.notUnderstood().forEach(this::report);
        SessionBlock sessions = SessionBlock.of(zones);
        readColumn(sessions.left());
        readColumn(sessions.right());
        sessions.hidden().forEach(line -> printed.add(line.text().strip()));
        taken.addAll(sessions.hidden());
    }

    private void readColumn(List<StyledLine> column) {
        ProceedingLines reading = ProceedingLines.read(column);
        reading.proceedings().forEach(masthead::addProceeding);
        reading.others().forEach(line -> printed.add(line.text().strip()));
        reading.others().forEach(this::report);
        taken.addAll(column);
    }

    private void report(StyledLine line) {
        problems.add(Problem.note(
                "recognition.masthead.line",
                "this line of the masthead is kept as printed only: "
                        + line.text().strip(),
                line.location()));
    }

    /** With what only the whole page tells: the language, and the symbol where it stands at the foot alone. */
    private Masthead completed(Masthead read, FirstPageFoot foot) {
        Masthead.Builder complete = read.toBuilder();
        List<DocumentSymbol> symbols = read.symbols();
        if (symbols.isEmpty()) {
            complete.symbols(foot.symbols());
            taken.addAll(foot.symbolLines());
        }
        if (read.language().isEmpty()) {
            List<String> names = new ArrayList<>(read.organs());
            names.addAll(read.printed());
            MastheadLanguage.of(names, page).ifPresent(complete::language);
        }
        return complete.build();
    }

    private List<StyledLine> rest(HeadZones zones) {
        List<StyledLine> rest = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            StyledLine line = seen.lines().get(i);
            if (zones.isBelow(line) && !taken.contains(line)) {
                rest.add(page.lines().get(i));
            }
        }
        return rest;
    }
}
