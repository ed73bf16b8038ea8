// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.AgendaItem;
import undoc.model.AgendaStage;
import undoc.model.Session;
import undoc.vocabulary.AgendaForms;
import undoc.vocabulary.SessionForms;

/**
 * A line that names a session, alone or with its place and dates: {@code "Seventh session, Geneva, 8-19 February
 * 2010"}; documents of the Economic Commission for Europe put it in brackets, with the agenda item.
 *
 * @param session the session, with place and dates where they stand on the same line
 * @param items the agenda items in the same brackets
 * @param length how many lines of the page it takes
 */
record SessionLine(Session session, List<AgendaItem> items, int length) {
    private static final int MOST_LINES = 2;
    private static final int MOST_BRACKETED = 3;

    SessionLine {
        items = List.copyOf(items);
    }

    /** The session named from this line on; empty where none is. */
    static Optional<SessionLine> at(List<StyledLine> lines, int from) {
        boolean bracketed = lines.get(from).text().strip().startsWith("(");
        int most = Math.min(bracketed ? MOST_BRACKETED : MOST_LINES, lines.size() - from);
        for (int n = 1; n <= most; n++) {
            String text = NameText.of(lines.subList(from, from + n));
            if (bracketed && !text.endsWith(")")) {
                continue;
            }
            Optional<SessionLine> found = bracketed
                    ? parts(text.substring(1, text.length() - 1), n)
                    : SessionForms.parse(text)
                            .map(session -> new SessionLine(session, List.of(), 1))
                            .or(() -> parts(text, 1));
            if (found.isPresent()) {
                SessionLine line =
                        new SessionLine(found.get().session(), found.get().items(), n);
                return goingOn(lines, from, line).or(() -> Optional.of(line));
            }
        }
        return Optional.empty();
    }

    /**
     * The session that a line names together with the next, which makes it another: "Dixième session / extraordinaire".
     */
    private static Optional<SessionLine> goingOn(List<StyledLine> lines, int from, SessionLine line) {
        if (line.length() > 1 || from + 1 == lines.size()) {
            return Optional.empty();
        }
        return SessionForms.parse(NameText.of(lines.subList(from, from + 2)))
                .filter(session -> session.type() != line.session().type())
                .map(session -> new SessionLine(session, List.of(), 2));
    }

    /** The session in front of a comma, with what stands behind it. */
    private static Optional<SessionLine> parts(String text, int length) {
        String[] parts = text.split(",");
        Optional<Session> session = SessionForms.parse(parts[0]);
        if (session.isEmpty() || length == 1 && !PlaceAndDates.is(text)) {
            return Optional.empty();
        }
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            Optional<AgendaForms.AgendaLine> agenda = AgendaForms.parse(part);
            if (agenda.isPresent()) {
                items.addAll(items(agenda.get(), part));
            } else {
                session = session.map(s -> PlaceAndDates.add(s, part));
            }
        }
        return session.map(s -> new SessionLine(s, items, length));
    }

    private static List<AgendaItem> items(AgendaForms.AgendaLine line, String text) {
        AgendaStage stage = line.stage();
        return line.numbers().stream()
                .map(number -> new AgendaItem(
                        number,
                        Optional.empty(),
                        Optional.of(stage),
                        number.equals(line.numbers().get(0)) ? Optional.of(text) : Optional.empty()))
                .toList();
    }
}
