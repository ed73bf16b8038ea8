// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.Optional;
import java.util.regex.Pattern;
import undoc.model.Session;
import undoc.vocabulary.DateForms;

/** The line below a session that says where and when it was held. */
final class PlaceAndDates {
    private static final Pattern GOES_ON = Pattern.compile("(?iu)(?:[,،，、–-]|[ ،](?:and|et|y|e|и|و))\\s*$");

    private PlaceAndDates() {}

    /** Whether a line names a day or days of a month. */
    static boolean is(String text) {
        return DateForms.namesDays(text);
    }

    /** The session with one more line of place or dates. */
    static Session add(Session session, String line) {
        String dates =
                session.dates().map(before -> before + separator(before) + line).orElse(line);
        return new Session(session.type(), session.number(), session.text(), session.resumed(), Optional.of(dates));
    }

    /** Nothing more than a blank where the line above says itself that it goes on: "Geneva, 29 April–31 May and". */
    private static String separator(String before) {
        if (GOES_ON.matcher(before).find()) {
            return " ";
        }
        if (before.codePoints().anyMatch(Character::isIdeographic)) {
            return " ";
        }
        return before.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                ? "، "
                : ", ";
    }
}
