// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import undoc.citation.Citation.Basis;
import undoc.citation.Designator.Shape;

/** Decides which body issued what a number names. */
final class BodyRules {
    private static final String ASSEMBLY = "general_assembly";
    private static final String ECONOMIC = "economic_and_social_council";
    private static final String RIGHTS = "human_rights_council";
    private static final String OTHER = "other";

    private BodyRules() {}

    /**
     * A body and how it is known.
     *
     * @param id the body; empty where the number is not that of a document with a symbol
     */
    record Decision(String id, Basis basis) {}

    /**
     * The body.
     *
     * @param named the body named with the number; empty where none is
     * @param near the body named last before it in the sentence; empty where none is
     * @param own the body of the document; empty where it is not known
     */
    static Decision decide(
            Designator designator, boolean decision, String named, String near, String own, @Nullable LocalDate date) {
        if (designator.shape() == Shape.YEAR) {
            return new Decision("security_council", Basis.DESIGNATOR);
        }
        if (designator.shape() == Shape.SESSION && date != null) {
            Decision dated = dated(designator, named, date);
            if (!dated.id().isEmpty()) {
                return dated;
            }
        }
        if (named.equals(OTHER)) {
            return new Decision("", Basis.NAMED);
        }
        if (fits(named, designator, decision)) {
            return new Decision(named, Basis.NAMED);
        }
        return switch (designator.shape()) {
            case ANNUAL -> new Decision(near.equals("commission_on_human_rights") ? near : ECONOMIC, Basis.DESIGNATOR);
            case ROMAN ->
                new Decision(RomanNumbers.parse(designator.session()) > 30 ? ECONOMIC : ASSEMBLY, Basis.DESIGNATOR);
            case SPECIAL -> new Decision(own.equals(RIGHTS) || near.equals(RIGHTS) ? RIGHTS : ASSEMBLY, Basis.CONTEXT);
            default -> implied(designator, decision, near, own);
        };
    }

    private static boolean fits(String body, Designator designator, boolean decision) {
        boolean early = body.equals(ASSEMBLY)
                && designator.shape() == Shape.SESSION
                && !Sessions.isAssembly(designator.sessionNumber());
        return Bodies.numbers(body, designator, decision) && !early;
    }

    private static Decision dated(Designator designator, String named, LocalDate date) {
        int session = designator.sessionNumber();
        if (Sessions.isAssembly(session) && Sessions.isAssembly(session, date.getYear())) {
            return new Decision(ASSEMBLY, Basis.DATE);
        }
        boolean rights = named.isEmpty() || named.equals(RIGHTS) || named.equals(ASSEMBLY);
        return rights && Sessions.isHumanRights(session, date.getYear())
                ? new Decision(RIGHTS, Basis.DATE)
                : new Decision("", Basis.DATE);
    }

    private static Decision implied(Designator designator, boolean decision, String near, String own) {
        if (fits(near, designator, decision)) {
            return new Decision(near, Basis.CONTEXT);
        }
        if (fits(own, designator, decision)) {
            return new Decision(own, Basis.CONTEXT);
        }
        return new Decision(Sessions.isAssembly(designator.sessionNumber()) ? ASSEMBLY : RIGHTS, Basis.CONTEXT);
    }
}
