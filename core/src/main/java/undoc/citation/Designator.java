// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.List;

/**
 * A number in one of the forms in which resolutions and decisions are numbered.
 *
 * @param session the session or year as symbols have it: {@code "59"}, {@code "2005"}, {@code "XV"}, {@code "S-27"}
 * @param number the number
 * @param letters the letters of its parts; empty where there is none
 * @param end where it ends in the folded text
 */
record Designator(Shape shape, String session, int number, List<String> letters, int end) {
    enum Shape {
        /** 59/50: session and number. */
        SESSION,
        /** 2005/31: year and number. */
        ANNUAL,
        /** 1325 (2000): number and year. */
        YEAR,
        /** 217 A (III): number and session in Roman numerals. */
        ROMAN,
        /** S-27/2, ES-10/14: special session and number. */
        SPECIAL
    }

    /** The session as a number, where it is one. */
    int sessionNumber() {
        return Integer.parseInt(session);
    }
}
