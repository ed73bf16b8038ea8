// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.Masthead;
import undoc.symbol.DocumentSymbol;
import undoc.vocabulary.DistributionWords;
import undoc.vocabulary.Folding;
import undoc.vocabulary.OrganNames;

/** Reads the masthead of a first page, and the job number at its foot. */
final class MastheadRecognizer {
    private static final double LARGE = 12.4;

    private final StyledPage page;
    private final Masthead.Builder masthead = Masthead.builder();
    private final List<DocumentSymbol> symbols = new ArrayList<>();
    private final List<StyledLine> names = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final DistributionBlock block = new DistributionBlock();

    private MastheadRecognizer(StyledPage page) {
        this.page = page;
    }

    /** What a first page gives: masthead, foot, and the lines that are neither. */
    static MastheadPart recognize(StyledPage page) {
        return new MastheadRecognizer(page).read();
    }

    private MastheadPart read() {
        StyledPage seen = Lines.rightToLeft(page.lines()) ? Lines.mirror(page) : page;
        FirstPageFoot foot = FirstPageFoot.of(seen, seen.lines());
        HeadZones zones = new HeadZones(Pages.withLines(
                seen,
                seen.lines().stream()
                        .filter(line -> !foot.lines().contains(line))
                        .toList()));
        List<StyledLine> top = zones.top();
        readTop(top, zones.plain());
        SessionBlock sessions = SessionBlock.of(zones.below(), seen, zones.plain());
        readSessions(sessions);
        foot.lines().forEach(line -> printed.add(Folding.clean(line.text())));
        foot.jobNumber().ifPresent(masthead::jobNumber);
        List<StyledLine> taken = new ArrayList<>(foot.lines());
        taken.addAll(sessions.left());
        taken.addAll(sessions.right());
        return new MastheadPart(finished(), rest(seen, zones.bottom(), taken), List.of());
    }

    private void readTop(List<StyledLine> top, boolean plain) {
        Optional<StyledLine> distribution = top.stream()
                .filter(line -> DistributionWords.isLine(line.text()))
                .findFirst();
        for (StyledLine line : top) {
            List<DocumentSymbol> found = SymbolLines.parse(line.text());
            if (!found.isEmpty()) {
                symbols.addAll(found);
                if (SymbolLines.isMarked(line.text())) {
                    printed.add(Folding.clean(line.text()));
                }
            } else if ((plain || isBeside(line, distribution)) && block.take(line.text())) {
                printed.add(Folding.clean(line.text()));
            } else if (isName(line, plain)) {
                names.add(line);
            } else {
                printed.add(Folding.clean(line.text()));
            }
        }
    }

    private boolean isBeside(StyledLine line, Optional<StyledLine> distribution) {
        return distribution
                .map(other -> HeadZones.isBeside(line, other))
                .orElse(line.box().left() > page.width() / 2);
    }

    private boolean isName(StyledLine line, boolean plain) {
        if (plain) {
            return OrganNames.named(line.text()).isPresent();
        }
        return Lines.size(line) > LARGE && line.box().left() < page.width() / 2 && Lines.hasLetters(line);
    }

    private void readSessions(SessionBlock sessions) {
        for (List<StyledLine> column : List.of(sessions.left(), sessions.right())) {
            ProceedingLines reading = ProceedingLines.read(column);
            reading.proceedings().forEach(masthead::addProceeding);
            printed.addAll(reading.printed());
        }
    }

    private Masthead finished() {
        List<String> organs = organs();
        List<String> known = new ArrayList<>(organs);
        known.addAll(printed);
        masthead.symbols(symbols.stream().distinct().toList()).organs(organs).printed(printed);
        block.distribution().ifPresent(masthead::distribution);
        block.date().ifPresent(masthead::date);
        block.language().or(() -> MastheadLanguage.of(known, page)).ifPresent(masthead::language);
        return masthead.originalLanguages(block.originals()).build();
    }

    /** The large names but the first, where it is that of the organization at the head of the page. */
    private List<String> organs() {
        List<String> organs = new ArrayList<>();
        for (List<StyledLine> group : LargeNames.groups(names)) {
            String name = NameText.of(group);
            Optional<String> id = OrganNames.named(name).map(OrganNames.Organ::id);
            boolean organization = id.isPresent()
                    && (id.get().equals("united_nations") || id.get().equals("international_seabed_authority"));
            if (organization && organs.isEmpty()) {
                printed.add(0, name);
            } else {
                organs.add(name);
            }
        }
        return organs;
    }

    private List<StyledLine> rest(StyledPage seen, double bottom, List<StyledLine> taken) {
        List<StyledLine> rest = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            StyledLine line = seen.lines().get(i);
            if (line.baseline() > bottom && !taken.contains(line)) {
                rest.add(page.lines().get(i));
            }
        }
        return rest;
    }
}
