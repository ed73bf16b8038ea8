// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import undoc.io.Box;

/**
 * Takes the footnotes off the feet of pages: what the source tags as notes, and what stands in small type below a rule,
 * drawn or typed.
 */
final class NoteCollector {
    private static final Pattern TYPED_RULE = Pattern.compile("\\s*[_\u2500\u2014]{5,}\\s*");

    /** How many rules at most, from the foot of a page, are looked at. */
    private static final int MOST_RULES = 100;

    private static final double ALIGNED = 3;

    private final double textSize;
    private final List<Note> notes = new ArrayList<>();

    private TableNoteMarkers pageBefore = new TableNoteMarkers(List.of());

    private NoteCollector(double textSize) {
        this.textSize = textSize;
    }

    /** Takes the footnotes of these pages, and before them the notes at the end of the text and of its chapters. */
    static CollectedNotes collect(List<StyledPage> pages, double textSize) {
        CollectedNotes endnotes = EndnoteCollector.collect(pages, textSize);
        NoteCollector collector = new NoteCollector(textSize);
        List<StyledPage> rest = new ArrayList<>();
        for (StyledPage page : endnotes.pages()) {
            rest.add(collector.page(page));
        }
        List<Note> notes = new ArrayList<>(collector.notes);
        notes.addAll(endnotes.notes());
        return new CollectedNotes(rest, notes, endnotes.problems());
    }

    private StyledPage page(StyledPage page) {
        double rule = isNotesOnly(page) ? 0 : ruleAboveNotes(page);
        TableNoteMarkers markers = new TableNoteMarkers(page.lines());
        List<StyledLine> text = new ArrayList<>();
        List<StyledLine> below = new ArrayList<>();
        boolean ofTable = false;
        for (StyledLine line : page.lines()) {
            ofTable = isSmall(line) && Lines.table(line) < 0 && (ofTable || opensTableNote(markers, line));
            boolean note = ofTable || Lines.is(line, StructureTag.Role.NOTE) && isSmall(line) || line.baseline() > rule;
            if (isTypedRule(line)) {
                continue;
            }
            (note ? below : text).add(line);
        }
        List<StyledLine> strays = split(page.number(), Rows.joined(below));
        text.addAll(strays);
        pageBefore = new TableNoteMarkers(text);
        return Pages.withLines(page, text);
    }

    /** Whether a line begins with the raised letter of a note, as below tables, that lines above or overleaf have. */
    private boolean opensTableNote(TableNoteMarkers page, StyledLine line) {
        return Optional.of(line)
                .filter(first -> first.runs().get(0).style().raised())
                .flatMap(NoteMarkers::opening)
                .map(place -> Note.key(place.marker()))
                .filter(key -> Character.isLetter(key.codePointAt(0)))
                .filter(key -> page.isAbove(key, line.baseline()) || pageBefore.isAbove(key, Double.POSITIVE_INFINITY))
                .isPresent();
    }

    /** Whether a page goes on with the notes of the one before and has nothing else. */
    private boolean isNotesOnly(StyledPage page) {
        return !notes.isEmpty()
                && !page.lines().isEmpty()
                && notes.get(notes.size() - 1).lastPage() == page.number() - 1
                && page.lines().stream().allMatch(line -> isSmall(line) && Lines.table(line) < 0)
                && Rows.joined(page.lines()).stream()
                        .flatMap(line -> opening(line, true).stream())
                        .findFirst()
                        .filter(place -> Note.isNext(notes.get(notes.size() - 1).marker(), place.marker()))
                        .isPresent();
    }

    private static boolean isTypedRule(StyledLine line) {
        String text = line.text().strip();
        return !text.isEmpty()
                && !Character.isLetterOrDigit(text.charAt(0))
                && TYPED_RULE.matcher(text).matches();
    }

    private boolean isSmall(StyledLine line) {
        return Lines.size(line) < textSize - 0.4;
    }

    /** How far down the rule is below which everything is footnotes; infinite where there is none. */
    private double ruleAboveNotes(StyledPage page) {
        Stream<Double> typed =
                page.lines().stream().filter(NoteCollector::isTypedRule).map(StyledLine::baseline);
        Stream<Double> drawn = page.rules().stream()
                .filter(rule -> rule.height() < 2 && rule.width() > 40 && rule.width() < page.width() * 0.36)
                .sorted(Comparator.comparingDouble(Box::top).reversed())
                .limit(MOST_RULES)
                .filter(rule -> isAlone(page, rule))
                .map(Box::top);
        return Stream.concat(typed.sorted(Comparator.reverseOrder()).limit(MOST_RULES), drawn)
                .filter(y -> isAboveNotes(page, y))
                .min(Comparator.naturalOrder())
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static boolean isAlone(StyledPage page, Box rule) {
        return page.rules().stream()
                .noneMatch(other -> !other.equals(rule) && Math.abs(other.top() - rule.top()) < 3 && other.width() > 5);
    }

    /** Whether the lines below are notes to the last: the first has a marker, and none is larger than the text. */
    private boolean isAboveNotes(StyledPage page, double y) {
        List<StyledLine> below = page.lines().stream()
                .filter(line -> line.baseline() > y + 1)
                .filter(line -> !isTypedRule(line))
                .toList();
        if (below.isEmpty() || y < page.height() * 0.15) {
            return false;
        }
        boolean small = below.stream().allMatch(this::isSmall);
        boolean marked = opening(below.get(0), small).isPresent();
        boolean typewriter = below.stream().noneMatch(line -> Lines.size(line) > textSize + 0.4);
        return marked
                && (small || typewriter && NoteMarkers.opening(below.get(0)).isPresent());
    }

    private static Optional<NoteMarkers.Place> opening(StyledLine line, boolean small) {
        Optional<NoteMarkers.Place> place = NoteMarkers.opening(line);
        return place.isEmpty() && small ? NoteMarkers.openingNumber(line) : place;
    }

    /** Cuts the lines at markers; gives back those before the first marker where there is no note to go on. */
    private List<StyledLine> split(int page, List<StyledLine> lines) {
        List<StyledLine> strays = new ArrayList<>();
        List<StyledLine> current = new ArrayList<>();
        Optional<String> marker = Optional.empty();
        List<StyledLine> printed = new ArrayList<>();
        for (StyledLine line : lines) {
            boolean begins = isSmall(line) && (startsElement(printed, line) || isNext(marker, printed, line));
            Optional<NoteMarkers.Place> place = opening(line, begins);
            if (place.isPresent()) {
                close(page, marker, current, printed, strays);
                marker = Optional.of(place.get().marker());
                current = new ArrayList<>();
                printed = new ArrayList<>();
                LineParts.from(line, place.get().to()).ifPresent(current::add);
            } else {
                current.add(line);
            }
            printed.add(line);
        }
        close(page, marker, current, printed, strays);
        return strays;
    }

    /** Whether a line begins with the next number in the same brackets, where the first line of the note began. */
    private static boolean isNext(Optional<String> marker, List<StyledLine> note, StyledLine line) {
        if (marker.isEmpty()) {
            return false;
        }
        Box first = note.get(0).box();
        return NoteMarkers.openingNumber(line)
                .filter(next -> Note.isNext(marker.get(), next.marker()))
                .filter(next -> Math.abs(first.left() - line.box().left()) < ALIGNED
                        || Math.abs(first.right() - line.box().right()) < ALIGNED)
                .isPresent();
    }

    private static boolean startsElement(List<StyledLine> before, StyledLine line) {
        if (before.isEmpty()) {
            return true;
        }
        Optional<Integer> element = Lines.element(line);
        return element.isPresent() && !element.equals(Lines.element(before.get(before.size() - 1)));
    }

    private void close(
            int page,
            Optional<String> marker,
            List<StyledLine> lines,
            List<StyledLine> printed,
            List<StyledLine> strays) {
        if (marker.isPresent()) {
            notes.add(new Note(page, marker.get(), lines, printed));
        } else if (!lines.isEmpty()
                && !notes.isEmpty()
                && notes.get(notes.size() - 1).lastPage() == page - 1) {
            Note last = notes.remove(notes.size() - 1);
            List<StyledLine> both = new ArrayList<>(last.lines());
            both.addAll(lines);
            List<StyledLine> bothPrinted = new ArrayList<>(last.printed());
            bothPrinted.addAll(printed);
            notes.add(new Note(last.page(), last.marker(), both, bothPrinted));
        } else {
            strays.addAll(lines);
        }
    }
}
