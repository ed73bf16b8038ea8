// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import undoc.internal.Characters;
import undoc.internal.SerialForm;

/**
 * A session as a masthead prints it.
 *
 * @param type what kind of session
 * @param number its number; for the Security Council the year counted from 1946 as the first (2021 is 76), for the
 *     Economic and Social Council the calendar year; empty where none is printed or known
 * @param text the words as printed: {@code "Soixante-quinzième session"}; may be empty
 * @param resumed whether it is printed as resumed
 * @param dates the place and dates printed below it, as printed
 */
public record Session(SessionType type, OptionalInt number, String text, boolean resumed, Optional<String> dates)
        implements Serializable {
    public Session {
        Objects.requireNonNull(type, "type");
        Characters.check(text, "text");
        dates.ifPresent(d -> Characters.check(d, "dates"));
        if (number.isPresent() && number.getAsInt() < 1) {
            throw new IllegalArgumentException("a session's number is 1 or more, not " + number.getAsInt());
        }
    }

    /** A session of this kind and number with no words of its own. */
    public static Session of(SessionType type, int number) {
        return new Session(type, OptionalInt.of(number), "", false, Optional.empty());
    }

    /** This session with these words. */
    public Session withText(String newText) {
        return new Session(type, number, newText, resumed, dates);
    }

    private Object writeReplace() {
        return SerialForm.of(this);
    }
}
