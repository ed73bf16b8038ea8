// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;
import undoc.model.Session;
import undoc.vocabulary.SessionForms;

/**
 * A line that names a session.
 *
 * @param session the session, with place and dates where they stand on the same line
 * @param length how many lines of the page it takes
 */
record SessionLine(Session session, int length) {
    private static final int MOST_LINES = 2;

    /** The session named from this line on; empty where none is. */
    static Optional<SessionLine> at(List<StyledLine> lines, int from) {
        for (int n = 1; n <= MOST_LINES && from + n <= lines.size(); n++) {
            int length = n;
            Optional<SessionLine> found =
                    parse(NameText.of(lines.subList(from, from + n))).map(session -> new SessionLine(session, length));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Session> parse(String text) {
        Optional<Session> whole = SessionForms.parse(text);
        if (whole.isPresent()) {
            return whole;
        }
        int comma = text.indexOf(',');
        if (comma < 0) {
            return Optional.empty();
        }
        String rest = text.substring(comma + 1).strip();
        return SessionForms.parse(text.substring(0, comma).replaceFirst("^[(\\[]", ""))
                .filter(session -> PlaceAndDates.is(rest))
                .map(session -> PlaceAndDates.add(session, rest.replaceFirst("[,;)\\]]+$", "")));
    }
}
