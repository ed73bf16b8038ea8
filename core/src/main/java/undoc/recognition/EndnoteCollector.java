// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import undoc.io.Problem;
import undoc.vocabulary.AttachmentWords;
import undoc.vocabulary.DivisionWords;
import undoc.vocabulary.PartWords;

/**
 * Takes the notes that are gathered at the end of a text, or of a chapter, below a heading that says so: numbered one
 * by one, as markers in the text above them are. Where the numbers do not fit, they stay text.
 */
final class EndnoteCollector {
    private static final String STOPS = ":.：";
    private static final double SMALLER = 0.4;
    private static final double LARGER = 0.9;

    private final List<StyledLine> lines = new ArrayList<>();
    private final Set<StyledLine> taken = new HashSet<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final double textSize;

    private EndnoteCollector(List<StyledPage> pages, double textSize) {
        pages.forEach(page -> lines.addAll(page.lines()));
        this.textSize = textSize;
    }

    static CollectedNotes collect(List<StyledPage> pages, double textSize) {
        EndnoteCollector collector = new EndnoteCollector(pages, textSize);
        collector.collect();
        List<StyledPage> rest = collector.taken.isEmpty()
                ? pages
                : pages.stream().map(collector::withoutTaken).toList();
        return new CollectedNotes(rest, collector.notes, collector.problems);
    }

    private StyledPage withoutTaken(StyledPage page) {
        return Pages.withLines(
                page,
                page.lines().stream().filter(line -> !taken.contains(line)).toList());
    }

    private void collect() {
        int text = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isHead(lines.get(i))) {
                int end = end(i + 1);
                collect(lines.subList(text, i), lines.get(i), lines.subList(i + 1, end));
                text = end;
                i = end - 1;
            }
        }
    }

    private void collect(List<StyledLine> text, StyledLine head, List<StyledLine> section) {
        List<Note> found = notes(Rows.joined(section));
        if (found.isEmpty()) {
            return;
        }
        Set<String> markers = new HashSet<>();
        text.forEach(line -> NoteMarkers.in(line).forEach(place -> markers.add(Note.key(place.marker()))));
        long asked = found.stream().filter(note -> markers.contains(note.key())).count();
        if (2 * asked >= found.size()) {
            notes.addAll(found);
            taken.addAll(section);
        } else {
            problems.add(Problem.note(
                    "recognition.endnotes.numbers",
                    "markers in the text ask for " + asked + " of the " + found.size() + " notes below \""
                            + Lines.clean(head) + "\"; they are kept as text",
                    head.location()));
        }
    }

    private static boolean isHead(StyledLine line) {
        String text = line.text().stripTrailing();
        boolean stop = !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return Lines.table(line) < 0 && PartWords.isNotes(stop ? text.substring(0, text.length() - 1) : text);
    }

    /** The index after the last line of the notes that begin with a line. */
    private int end(int start) {
        StyledLine first = Rows.joined(lines.subList(start, Math.min(lines.size(), start + 2)))
                .get(0);
        boolean small = Lines.size(first) < textSize - SMALLER;
        int end = start;
        while (end < lines.size() && !isHead(lines.get(end)) && !isPast(lines.get(end), small)) {
            end++;
        }
        return end;
    }

    /** Whether a line is no longer of the notes: larger than they are, or the head of a chapter or an annex. */
    private boolean isPast(StyledLine line, boolean small) {
        if (small) {
            return Lines.hasLetters(line) && Lines.size(line) >= textSize - SMALLER;
        }
        boolean marked = Lines.bold(line) || Lines.capitals(line) || Lines.underlined(line);
        return Lines.size(line) > textSize + LARGER
                || marked
                        && Lines.hasLetters(line)
                        && (DivisionWords.isNumber(line.text())
                                || HeadingRules.number(List.of(line)).isPresent()
                                || AttachmentWords.isLabel(line.text()));
    }

    /** The notes of a section; none where the first line has no number. */
    private static List<Note> notes(List<StyledLine> section) {
        List<Opening> openings = new ArrayList<>();
        for (int i = 0; i < section.size(); i++) {
            Optional<Opening> opening = Opening.at(section, i);
            if (opening.isPresent()
                    && (i == 0 || !openings.isEmpty() && opening.get().follows(openings.get(openings.size() - 1)))) {
                openings.add(opening.get());
            }
        }
        List<Note> found = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            int end = i + 1 < openings.size() ? openings.get(i + 1).index() : section.size();
            found.add(openings.get(i).note(section.subList(openings.get(i).index(), end)));
        }
        return found;
    }

    /** The number that a note begins with, on which line, and how it is printed. */
    private record Opening(int index, NoteMarkers.Place place, String form, int number) {
        static Optional<Opening> at(List<StyledLine> section, int index) {
            StyledLine line = section.get(index);
            boolean raised = line.runs().get(0).style().raised();
            return NoteMarkers.opening(line)
                    .or(() -> NoteMarkers.openingNumber(line))
                    .filter(place -> Note.key(place.marker()).matches("\\d{1,3}"))
                    .map(place -> new Opening(
                            index,
                            place,
                            raised ? "raised" : place.marker().replaceAll("\\p{Nd}+", "#"),
                            Integer.parseInt(Note.key(place.marker()))));
        }

        boolean follows(Opening other) {
            return number == other.number + 1 && form.equals(other.form);
        }

        Note note(List<StyledLine> printed) {
            List<StyledLine> words = new ArrayList<>(printed.subList(1, printed.size()));
            LineParts.from(printed.get(0), place.to()).ifPresent(line -> words.add(0, line));
            return new Note(printed.get(0).page(), place.marker(), words, printed);
        }
    }
}
