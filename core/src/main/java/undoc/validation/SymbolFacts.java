// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import undoc.model.Session;
import undoc.model.SessionType;
import undoc.symbol.Body;
import undoc.symbol.DocumentSymbol;

/**
 * What the rules ask of a symbol.
 *
 * @param symbol the symbol
 */
record SymbolFacts(DocumentSymbol symbol) {

    /** The organ or convention that the symbol begins with: {@code "A"}. */
    String organ() {
        return symbol.organ().code();
    }

    /** Whether the last series of the symbol is one of these: {@code "L"}. */
    boolean isSeries(String... designators) {
        return symbol.series()
                .filter(s -> List.of(designators).contains(s.designator()))
                .isPresent();
    }

    /** The session of the General Assembly that the symbol names. */
    Optional<Session> assemblySession() {
        return isOwn("A") ? symbol.session() : Optional.empty();
    }

    /** The calendar year by which this organ numbers the document: {@code S/2025/11}; a resolution has none. */
    OptionalInt year(String organ) {
        boolean councilResolution = organ.equals("S") && isSeries("RES");
        return isOwn(organ) && !councilResolution ? symbol.year() : OptionalInt.empty();
    }

    /** The year in brackets of a resolution of the Security Council. */
    OptionalInt resolutionYear() {
        return isOwn("S") && isSeries("RES") ? symbol.year() : OptionalInt.empty();
    }

    /** Whether the organ itself or a committee of it counts: bodies below have sessions and years of their own. */
    private boolean isOwn(String organ) {
        List<Body> bodies = symbol.bodies();
        return organ().equals(organ)
                && (bodies.size() == 1
                        || (bodies.size() == 2
                                && (bodies.get(1).code().startsWith(organ + "/C.")
                                        || bodies.get(1).code().equals(organ + "/BUR"))));
    }

    /** A session in words. */
    static String inWords(Session session) {
        String kind = session.type().id() + (session.type() == SessionType.REGULAR ? " session " : " ");
        return kind + session.number().orElse(0);
    }
}
