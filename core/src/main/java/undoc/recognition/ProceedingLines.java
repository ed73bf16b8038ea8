// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import undoc.model.AgendaItem;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.vocabulary.OrganNames;

/** Reads one column below the masthead's rule: bodies, session, its place and dates, agenda items with titles. */
final class ProceedingLines {
    private static final double TEXT = 11;
    private static final int MOST_LINES = 3;

    private final List<StyledLine> lines;
    private final boolean styled;
    private final List<Proceeding> proceedings = new ArrayList<>();
    private final List<StyledLine> others = new ArrayList<>();
    private final List<StyledLine> bodies = new ArrayList<>();
    private Optional<Session> session = Optional.empty();
    private boolean namedBefore;
    private final List<AgendaItem> items = new ArrayList<>();
    private int at;

    private ProceedingLines(List<StyledLine> lines) {
        this.lines = lines;
        this.styled = lines.stream().anyMatch(Lines::bold);
    }

    static ProceedingLines read(List<StyledLine> lines) {
        return read(lines, Optional.empty());
    }

    /** As {@link #read(List)}, where the session of these bodies was named above. */
    static ProceedingLines read(List<StyledLine> lines, Optional<Session> above) {
        ProceedingLines reading = new ProceedingLines(lines);
        reading.session = above;
        while (reading.at < lines.size()) {
            reading.readNext();
        }
        reading.close();
        return reading;
    }

    private void readNext() {
        Optional<AgendaLines.Named> agenda = AgendaLines.at(lines, at);
        if (agenda.isPresent()) {
            readAgenda(agenda.get());
            return;
        }
        Optional<SessionLine> named = SessionLine.at(lines, at);
        if (named.isPresent()) {
            if (isResumptionOf(named.get().session())) {
                session = session.map(before -> resumed(before, named.get().session()));
            } else {
                if (session.isPresent() || !items.isEmpty()) {
                    close();
                }
                session = Optional.of(named.get().session());
            }
            items.addAll(named.get().items());
            namedBefore = !bodies.isEmpty();
            at += named.get().length();
        } else if (session.isPresent() || !items.isEmpty()) {
            readBehindSession(lines.get(at++));
        } else {
            readBeforeSession(lines.get(at++));
        }
    }

    /** Whether a line below a session says that this session is resumed: "Second resumed session". */
    private boolean isResumptionOf(Session next) {
        return next.resumed()
                && items.isEmpty()
                && session.filter(before ->
                                before.type() == next.type() && before.dates().isEmpty())
                        .isPresent();
    }

    private static Session resumed(Session session, Session resumption) {
        String text = session.text() + ", " + resumption.text();
        return new Session(session.type(), session.number(), text, true, resumption.dates());
    }

    private void readAgenda(AgendaLines.Named named) {
        int start = at + named.length();
        int end = start;
        while (end < lines.size() && isTitle(end)) {
            end++;
        }
        items.addAll(AgendaLines.items(named, lines.subList(start, end), leading()));
        at = end;
    }

    /** The smallest distance between two lines of the column. */
    private double leading() {
        return IntStream.range(1, lines.size())
                .mapToDouble(i -> lines.get(i).baseline() - lines.get(i - 1).baseline())
                .filter(gap -> gap > 0.8 * Lines.size(lines.get(0)))
                .min()
                .orElse(1.2 * Lines.size(lines.get(0)));
    }

    private boolean isTitle(int index) {
        return !isOrganOfSession(index)
                && AgendaLines.at(lines, index).isEmpty()
                && SessionLine.at(lines, index).isEmpty();
    }

    private static boolean isOrgan(StyledLine line) {
        return OrganNames.named(line.text()).isPresent();
    }

    /** Whether an organ is named with its session below it: item titles name organs too. */
    private boolean isOrganOfSession(int index) {
        return organLength(index) > 0;
    }

    /** Over how many lines an organ is named that has its session below it; 0 where none is. */
    private int organLength(int index) {
        for (int n = 1; n <= MOST_LINES && index + n < lines.size(); n++) {
            if (OrganNames.named(NameText.of(lines.subList(index, index + n))).isPresent()
                    && SessionLine.at(lines, index + n).isPresent()) {
                return n;
            }
        }
        return 0;
    }

    /** Place and dates, which are set like the text; a committee of the organ; what else stands here is kept. */
    private void readBehindSession(StyledLine line) {
        int organ = organLength(at - 1);
        if (organ > 0) {
            close();
            bodies.addAll(lines.subList(at - 1, at - 1 + organ));
            at += organ - 1;
        } else if (session.isPresent() && items.isEmpty() && isPlaceOrDates(line)) {
            session = session.map(s -> PlaceAndDates.add(s, NameText.of(List.of(line))));
        } else if (items.isEmpty() && !namedBefore && (styled ? Lines.bold(line) : isOrgan(line))) {
            bodies.add(line);
        } else {
            others.add(line);
        }
    }

    private boolean isPlaceOrDates(StyledLine line) {
        if (PlaceAndDates.is(line.text())) {
            return true;
        }
        boolean datesFollow =
                at < lines.size() && PlaceAndDates.is(lines.get(at).text());
        boolean datesBefore = session.flatMap(Session::dates).isPresent();
        return styled ? !Lines.bold(line) : (datesFollow || datesBefore) && !isOrgan(line);
    }

    /** The names of bodies; what is set like the text below a bold name says something else. */
    private void readBeforeSession(StyledLine line) {
        boolean remark = styled && !bodies.isEmpty() && !Lines.bold(line) && Lines.size(line) < TEXT && !isOrgan(line);
        if (PlaceAndDates.is(line.text()) || line.text().strip().startsWith("[") || remark) {
            others.add(line);
        } else {
            bodies.add(line);
        }
    }

    private void close() {
        List<String> names =
                LargeNames.groups(bodies).stream().map(NameText::of).toList();
        for (int i = 0; i + 1 < names.size(); i++) {
            proceedings.add(new Proceeding(names.get(i), Optional.empty(), List.of()));
        }
        String body = names.isEmpty() ? "" : names.get(names.size() - 1);
        if (!body.isEmpty() || session.isPresent() || !items.isEmpty()) {
            proceedings.add(new Proceeding(body, session, items));
        }
        bodies.clear();
        session = Optional.empty();
        items.clear();
    }

    List<Proceeding> proceedings() {
        return proceedings;
    }

    /** Lines that none of the proceedings holds. */
    List<StyledLine> others() {
        return others;
    }
}
