// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.Optional;
import undoc.model.Distribution;

/**
 * The letters of a component that the tables know.
 *
 * @param id its place in the table
 * @param name how it is spelled
 * @param dotted what it is with a number behind a dot
 * @param word what it is as a whole component
 * @param inParentheses what it is in parentheses
 * @param modification the modification that it is, where it is one
 * @param distribution the distribution that the series implies
 */
record Designator(
        int id,
        String name,
        Role dotted,
        Role word,
        Role inParentheses,
        Optional<ModificationType> modification,
        Optional<Distribution> distribution) {

    /** What letters are in a form of component. */
    enum Role {
        /** Not seen in that form. */
        NONE,
        /** A subsidiary body. */
        BODY,
        /** A session. */
        SESSION,
        /** A series of documents. */
        SERIES,
        /** A paper at the end of a symbol, a body before its end: {@code WP.} */
        PAPER,
        /** A council, or under a treaty body its general comments: {@code GC}. */
        COUNCIL,
        /** A modification. */
        MODIFICATION,
        /** A kind of publication. */
        WORD
    }

    /** Where the letters stand. */
    enum Form {
        DOTTED,
        WORD,
        IN_PARENTHESES
    }

    Role role(Form form) {
        return form == Form.DOTTED ? dotted : form == Form.WORD ? word : inParentheses;
    }
}
