// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import undoc.model.Language;
import undoc.vocabulary.OrganNames;

/**
 * An organ or body that issues documents.
 *
 * @param code its code, the beginning of its symbols without the last slash: {@code "A/C.3"}
 * @param organ its key in the table of names ({@link OrganNames}); empty where it is not in that table
 * @param names its names, as far as known
 * @param since the year from which the code is used, where known; for orientation, not verified for each body
 * @param until the last year in which it was used, where known
 */
public record Body(
        String code, Optional<String> organ, Map<Language, String> names, OptionalInt since, OptionalInt until) {
    public Body {
        names = Map.copyOf(names);
    }

    /** Its name in a language; empty where it is not known. */
    public Optional<String> name(Language language) {
        return Optional.ofNullable(names.get(language));
    }

    static Body unknown(String code) {
        return new Body(code, Optional.empty(), Map.of(), OptionalInt.empty(), OptionalInt.empty());
    }

    /** Whether the table has it: otherwise it only has the form of a body. */
    public boolean isKnown() {
        return !names.isEmpty();
    }

    /** The body with this code, as {@code "A/C.3"} or {@code "A/C.3/"}; empty where it is not in the table. */
    public static Optional<Body> ofCode(String code) {
        return Bodies.ofCode(code.endsWith("/") ? code.substring(0, code.length() - 1) : code);
    }

    @Override
    public String toString() {
        return code;
    }
}
