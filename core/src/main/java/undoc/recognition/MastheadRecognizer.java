// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import undoc.io.Problem;
import undoc.model.DocumentKind;
import undoc.model.Masthead;
import undoc.model.Session;
import undoc.symbol.DocumentSymbol;
import undoc.vocabulary.SymbolKinds;

/** Reads the masthead of a first page, the bodies and sessions below it, and the job number at its foot. */
final class MastheadRecognizer {
    /** The head of a page is looked for in so many lines, which are more than any page has. */
    private static final int MOST_LINES = 1_000;

    private final StyledPage page;
    private final StyledPage seen;
    private final Masthead.Builder masthead = Masthead.builder();
    private final List<String> printed = new ArrayList<>();
    private final Set<StyledLine> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Problem> problems = new ArrayList<>();

    private double bottom;

    private MastheadRecognizer(StyledPage page) {
        this.page = page;
        this.seen = WrittenSide.fromTheLeft(page);
    }

    /** What a first page gives: masthead, foot, and the lines that are neither. */
    static MastheadPart recognize(StyledPage page) {
        return new MastheadRecognizer(page).read();
    }

    private MastheadPart read() {
        FirstPageFoot foot = FirstPageFoot.of(seen);
        taken.addAll(foot.lines());
        HeadZones zones = new HeadZones(Pages.withLines(
                seen,
                seen.lines().stream()
                        .limit(MOST_LINES)
                        .filter(line -> !taken.contains(line))
                        .toList()));
        if (zones.isMasthead() && !isVerbatimRecord(zones)) {
            readMasthead(zones);
        } else {
            CoverPage cover = CoverPage.read(zones.all(), masthead);
            printed.addAll(cover.printed());
            taken.addAll(cover.taken());
        }
        foot.lines().forEach(line -> printed.add(NameText.printed(line)));
        foot.jobNumber().ifPresent(masthead::jobNumber);
        Masthead read = completed(masthead.printed(printed).build(), foot);
        return new MastheadPart(read, rest(), problems);
    }

    private void readMasthead(HeadZones zones) {
        bottom = zones.bottom();
        TopLines top = TopLines.read(zones);
        masthead.symbols(top.symbols()).organs(top.organs());
        printed.addAll(top.printed());
        top.block().distribution().ifPresent(masthead::distribution);
        top.block().date().ifPresent(masthead::date);
        top.block().language().ifPresent(masthead::language);
        masthead.originalLanguages(top.block().originals());
        top.notUnderstood().forEach(this::report);
        SessionBlock sessions = SessionBlock.of(zones);
        readColumn(sessions.left(), top.session());
        readColumn(sessions.right(), Optional.empty());
        sessions.hidden().forEach(line -> printed.add(NameText.printed(line)));
        taken.addAll(sessions.lines());
    }

    /** Verbatim records have a head of their own: no block of distribution, the meeting where others have a title. */
    private static boolean isVerbatimRecord(HeadZones zones) {
        return zones.all().stream()
                .flatMap(line -> SymbolLines.parse(line.text()).stream())
                .anyMatch(symbol ->
                        SymbolKinds.kind(symbol.toString()).equals(Optional.of(DocumentKind.VERBATIM_RECORD)));
    }

    private void readColumn(List<StyledLine> column, Optional<Session> above) {
        ProceedingLines reading = ProceedingLines.read(column, above);
        reading.proceedings().forEach(masthead::addProceeding);
        reading.others().forEach(line -> printed.add(NameText.printed(line)));
        reading.others().forEach(this::report);
    }

    private void report(StyledLine line) {
        problems.add(Problem.note(
                "recognition.masthead.line",
                "this line of the masthead is kept as printed only: " + NameText.printed(line),
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

    private List<StyledLine> rest() {
        List<StyledLine> rest = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            StyledLine line = seen.lines().get(i);
            boolean below = i >= MOST_LINES || line.baseline() > bottom;
            if (below && !taken.contains(line) && !isPartOfTaken(line)) {
                rest.add(page.lines().get(i));
            }
        }
        return rest;
    }

    /** Whether a line is a piece of a symbol that was taken as one line. */
    private boolean isPartOfTaken(StyledLine line) {
        return taken.size() <= MOST_LINES
                && taken.stream()
                        .anyMatch(whole -> Rows.onOneBaseline(whole, line)
                                && whole.text().contains(line.text().strip())
                                && whole.box().left() <= line.box().left()
                                && whole.box().right() >= line.box().right());
    }
}
