// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a folded text.
 *
 * @param value what the table says of the word; the folded text of symbols, suffixes and numbers
 * @param designator of {@link Role#NUMBERED} and {@link Role#SYMBOL}
 * @param date of {@link Role#DATE}
 */
record Token(
        Role role,
        int start,
        int end,
        String value,
        @Nullable Designator designator,
        @Nullable LocalDate date) {
    static Token of(Role role, int start, int end, String value) {
        return new Token(role, start, end, value, null, null);
    }

    boolean is(Role other) {
        return role == other;
    }
}
