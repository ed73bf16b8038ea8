// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import undoc.model.Language;
import undoc.model.Masthead;
import undoc.symbol.DocumentSymbol;
import undoc.vocabulary.AttachmentWords;
import undoc.vocabulary.Folding;
import undoc.vocabulary.LanguageWords;

/**
 * The page behind the cover of a supplement or report that repeats its symbol, organ, session and title. What is
 * repeated is left out; the rest, as the imprint and the languages of the original, is of the masthead.
 *
 * @param rest the lines without those of this page and without the symbol along the side of the pages before
 * @param printed what this page prints besides
 * @param originalLanguages the languages of the original that it names
 */
record InnerTitle(List<StyledLine> rest, List<String> printed, List<Language> originalLanguages) {
    private static final int FURTHEST = 3;
    /** By so much titles are larger than the text. */
    private static final double LARGER = 1.9;

    private static final int MOST_LINES = 80;
    private static final int MOST_OTHER = 6;
    private static final int LONGEST = 70;

    /** Looks for it behind a cover, which has no block of distribution and no text. */
    static InnerTitle of(List<StyledLine> lines, int cover, Masthead masthead, List<String> title, double textSize) {
        InnerTitle none = new InnerTitle(lines, List.of(), List.of());
        if (masthead.distribution().isPresent()) {
            return none;
        }
        String known = known(masthead, title);
        for (int page = cover + 1; page <= cover + FURTHEST; page++) {
            int number = page;
            List<StyledLine> before = lines.stream()
                    .filter(line -> line.page() < number && !isSymbol(line, masthead))
                    .toList();
            if (!isShort(before)) {
                return none;
            }
            List<StyledLine> all = lines.stream()
                    .filter(line -> line.page() == number && !Figures.is(line))
                    .toList();
            if (!isTitlePage(all, textSize)) {
                continue;
            }
            List<StyledLine> other = all.stream()
                    .filter(line -> !known.contains(folded(line)) && !isSymbol(line, masthead))
                    .toList();
            if (repeats(all, title) && isShort(other) && 2 * other.size() <= all.size()) {
                List<StyledLine> rest = new ArrayList<>(lines);
                rest.removeIf(line ->
                        line.page() == number && !Figures.is(line) || line.page() < number && isSymbol(line, masthead));
                return of(rest, other);
            }
        }
        return none;
    }

    private static InnerTitle of(List<StyledLine> rest, List<StyledLine> imprint) {
        return new InnerTitle(
                List.copyOf(rest),
                imprint.stream().map(NameText::printed).toList(),
                imprint.stream()
                        .flatMap(line -> LanguageWords.original(line.text()).stream())
                        .toList());
    }

    /** Whether lines of a page may be those of a title: some are large, they are not many, and none heads an annex. */
    private static boolean isTitlePage(List<StyledLine> page, double textSize) {
        return page.size() <= MOST_LINES
                && page.stream().anyMatch(line -> Lines.size(line) > textSize + LARGER)
                && page.stream().noneMatch(line -> AttachmentWords.isLabel(line.text()));
    }

    private static boolean repeats(List<StyledLine> page, List<String> title) {
        String text = page.stream().map(InnerTitle::folded).collect(Collectors.joining());
        return !title.isEmpty() && title.stream().allMatch(heading -> text.contains(folded(heading)));
    }

    private static boolean isShort(List<StyledLine> lines) {
        return lines.size() <= MOST_OTHER
                && lines.stream().allMatch(line -> line.text().length() < LONGEST);
    }

    /** What the cover says, blanks left out, its parts kept apart. */
    private static String known(Masthead masthead, List<String> title) {
        List<String> parts = new ArrayList<>(title);
        parts.addAll(masthead.organs());
        masthead.proceedings().forEach(proceeding -> {
            parts.add(proceeding.body());
            proceeding.session().ifPresent(session -> parts.add(session.text()));
        });
        parts.addAll(masthead.printed());
        return parts.stream().map(InnerTitle::folded).collect(Collectors.joining("\n"));
    }

    private static boolean isSymbol(StyledLine line, Masthead masthead) {
        List<DocumentSymbol> symbols = SymbolLines.parse(line.text());
        return !symbols.isEmpty() && masthead.symbols().containsAll(symbols);
    }

    private static String folded(StyledLine line) {
        return folded(line.text());
    }

    private static String folded(String text) {
        return Folding.fold(text).replace(" ", "");
    }
}
