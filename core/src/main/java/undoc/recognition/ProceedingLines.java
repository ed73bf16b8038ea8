// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.AgendaItem;
import undoc.model.Proceeding;
import undoc.model.Session;
import undoc.vocabulary.OrganNames;

/** Reads one column below the masthead's rule: bodies, session, its place and dates, agenda items with titles. */
final class ProceedingLines {
    private final List<StyledLine> lines;
    private final List<Proceeding> proceedings = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final List<StyledLine> bodies = new ArrayList<>();
    private Optional<Session> session = Optional.empty();
    private final List<AgendaItem> items = new ArrayList<>();
    private int at;

    private ProceedingLines(List<StyledLine> lines) {
        this.lines = lines;
    }

    static ProceedingLines read(List<StyledLine> lines) {
        ProceedingLines reading = new ProceedingLines(lines);
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
            if (session.isPresent() || !items.isEmpty()) {
                close();
            }
            session = Optional.of(named.get().session());
            at += named.get().length();
        } else if (session.isPresent() || !items.isEmpty()) {
            readBehindSession();
        } else {
            readBeforeSession();
        }
    }

    private void readAgenda(AgendaLines.Named named) {
        int start = at + named.length();
        int end = start;
        while (end < lines.size() && isTitle(end)) {
            end++;
        }
        items.addAll(AgendaLines.items(named, lines.subList(start, end)));
        at = end;
    }

    private boolean isTitle(int index) {
        return AgendaLines.at(lines, index).isEmpty()
                && SessionLine.at(lines, index).isEmpty()
                && !isOrgan(index);
    }

    /** Whether an organ is named with its session below it: item titles name organs too. */
    private boolean isOrgan(int index) {
        return OrganNames.named(lines.get(index).text()).isPresent()
                && index + 1 < lines.size()
                && SessionLine.at(lines, index + 1).isPresent();
    }

    /** Place and dates, which are set like the text; what else stands here is kept as printed. */
    private void readBehindSession() {
        StyledLine line = lines.get(at);
        if (isOrgan(at) && !items.isEmpty()) {
            close();
            bodies.add(line);
        } else if (items.isEmpty() && session.isPresent() && (!Lines.bold(line) || PlaceAndDates.is(line.text()))) {
            session = session.map(s -> PlaceAndDates.add(s, NameText.of(List.of(line))));
        } else if (isOrgan(at) && session.isPresent()) {
            close();
            bodies.add(line);
        } else {
            printed.add(NameText.of(List.of(line)));
        }
        at++;
    }

    private void readBeforeSession() {
        StyledLine line = lines.get(at);
        if (PlaceAndDates.is(line.text())) {
            printed.add(NameText.of(List.of(line)));
        } else {
            bodies.add(line);
        }
        at++;
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
    List<String> printed() {
        return printed;
    }
}
