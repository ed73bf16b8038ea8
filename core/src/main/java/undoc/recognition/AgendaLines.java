// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import undoc.model.AgendaItem;
import undoc.vocabulary.AgendaForms;
import undoc.vocabulary.AgendaForms.AgendaLine;

/** Reads the line that names agenda items, which may go over several lines, and the titles of the items below it. */
final class AgendaLines {
    private static final int MOST_LINES = 4;
    private static final double INDENT = 4;

    private AgendaLines() {}

    /**
     * A line that names items.
     *
     * @param line what it names
     * @param text the line as printed
     * @param length how many lines of the page it takes
     * @param title what it says behind a colon of the items; empty where the titles stand below
     */
    record Named(AgendaLine line, String text, int length, Optional<StyledLine> title) {}

    /** The line that begins here, as long as it goes on; empty where none begins. */
    static Optional<Named> at(List<StyledLine> lines, int from) {
        if (!AgendaForms.begins(lines.get(from).text())) {
            return Optional.empty();
        }
        Optional<Named> best = withTitle(lines.get(from));
        String whole = "";
        for (int n = 1; n <= MOST_LINES && from + n <= lines.size(); n++) {
            String text = NameText.of(lines.subList(from, from + n));
            Optional<AgendaLine> line = AgendaForms.parse(text);
            if (line.isPresent()) {
                best = Optional.of(new Named(line.get(), text, n, Optional.empty()));
            } else if (!whole.isEmpty() && !isOpen(whole, lines.get(from + n - 1))) {
                break;
            }
            whole = line.isPresent() ? text : "";
        }
        return best;
    }

    private static Optional<Named> withTitle(StyledLine line) {
        OptionalInt start = AgendaForms.titleStart(line.text());
        if (start.isEmpty()) {
            return Optional.empty();
        }
        String text = line.text().substring(0, start.getAsInt() - 1).strip();
        return AgendaForms.parse(text).map(named -> new Named(named, text, 1, LineParts.from(line, start.getAsInt())));
    }

    /** Whether the list of numbers goes on in the next line. */
    private static boolean isOpen(String text, StyledLine next) {
        return text.matches("(?iu).*(?:[,،、-]| and| et| y| и)")
                || next.text().strip().matches("(?iu)\\(?\\p{Nd}{1,3}[ ,)(].*|\\p{Nd}{1,3}|(?:and|et|y|и) \\p{Nd}.*")
                        && !Lines.bold(next);
    }

    /**
     * The items with their titles: one title an item, in order; what is left over belongs to the last.
     *
     * @param leading how far the lines of the column are apart where nothing parts them
     */
    static List<AgendaItem> items(Named named, List<StyledLine> titleLines, double leading) {
        List<String> numbers = named.line().numbers();
        List<StyledLine> titled = new ArrayList<>(named.title().stream().toList());
        titled.addAll(titleLines);
        List<String> titles = titles(titled, numbers.size(), leading);
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            items.add(new AgendaItem(
                    numbers.get(i),
                    i < titles.size() ? Optional.of(titles.get(i)) : Optional.empty(),
                    Optional.of(named.line().stage()),
                    i == 0 ? Optional.of(named.text()) : Optional.empty()));
        }
        return items;
    }

    /**
     * At most so many titles, apart where the distance between lines is larger, the source has another element, or
     * lines that go on are set in, as they always are in the capitals of typewriters.
     */
    private static List<String> titles(List<StyledLine> lines, int most, double leading) {
        double margin =
                lines.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
        boolean hanging = lines.stream().anyMatch(line -> isSetIn(line, margin))
                || lines.stream().allMatch(line -> Lines.capitals(line) && !Lines.bold(line));
        List<List<StyledLine>> groups = new ArrayList<>();
        for (StyledLine line : lines) {
            List<StyledLine> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            boolean apart = !last.isEmpty()
                    && (isApart(last.get(last.size() - 1), line, leading) || hanging && !isSetIn(line, margin));
            if (last.isEmpty() || apart && groups.size() < most) {
                groups.add(new ArrayList<>(List.of(line)));
            } else {
                last.add(line);
            }
        }
        return groups.stream().map(NameText::of).toList();
    }

    private static boolean isSetIn(StyledLine line, double margin) {
        return line.box().left() > margin + INDENT;
    }

    private static boolean isApart(StyledLine a, StyledLine b, double leading) {
        return b.baseline() - a.baseline() > 1.25 * leading
                || Lines.element(a).isPresent() && !Lines.element(a).equals(Lines.element(b));
    }
}
