// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A number in an enumeration, with what is said of it. */
final class Member {
    final Token token;
    /** Where the citation begins and ends in the folded text, the noun included where it stands by. */
    int start;

    int end;
    String organ = "";

    @Nullable
    LocalDate date;
    /** Whether it is marked as a number, as in Chinese. */
    boolean marked;

    Member(Token token) {
        this.token = token;
        start = token.start();
        end = token.end();
    }

    Designator designator() {
        Designator designator = token.designator();
        if (designator == null) {
            throw new IllegalStateException("not a number: " + token);
        }
        return designator;
    }
}
