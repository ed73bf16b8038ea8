// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import undoc.citation.Citation.Basis;
import undoc.citation.Designator.Shape;
import undoc.internal.RomanNumbers;

/** Decides which body issued what a number names. */
final class BodyRules {
    private static final String ASSEMBLY = "general_assembly";
    private static final String ECONOMIC = "economic_and_social_council";
    private static final String RIGHTS = "human_rights_council";
    private static final String ENVIRONMENT = "unea";
    /** The Council adopts some forty resolutions a session; its decisions are numbered from 101. */
    private static final int LAST_RIGHTS_RESOLUTION = 99;
    /** The Assembly's thirty-second special session was in 2021; the Council has held more. */
    private static final int LAST_SPECIAL_SESSION = 32;

    /** The body of the document; empty where it is not known. */
    private final String own;

    BodyRules(String own) {
        this.own = own;
    }

    /**
     * A body and how it is known.
     *
     * @param id the body; empty where the number is not that of a document with a symbol
     */
    record Decision(String id, Basis basis) {}

    /** The body of a member of a group. */
    Decision decide(Group group, Member member, @Nullable LocalDate date) {
        Designator designator = member.designator();
        boolean decision = group.noun.equals(Group.DECISION);
        if (designator.shape() == Shape.YEAR) {
            return new Decision("security_council", Basis.DESIGNATOR);
        }
        if (designator.shape() == Shape.SESSION && date != null) {
            return dated(group, member, date);
        }
        if (member.organ.equals(Group.OTHER)) {
            return new Decision("", Basis.NAMED);
        }
        if (fits(member.organ, designator, decision)) {
            return new Decision(member.organ, Basis.NAMED);
        }
        return switch (designator.shape()) {
            case ANNUAL ->
                new Decision(group.near.equals("commission_on_human_rights") ? group.near : ECONOMIC, Basis.DESIGNATOR);
            case ROMAN -> roman(group, designator);
            case SPECIAL -> new Decision(isRightsSpecial(group, designator) ? RIGHTS : ASSEMBLY, Basis.CONTEXT);
            default -> implied(group, designator, decision);
        };
    }

    private boolean isRightsSpecial(Group group, Designator designator) {
        int session = Integer.parseInt(
                designator.session().substring(designator.session().indexOf('-') + 1));
        boolean emergency = designator.session().startsWith("E");
        return !emergency && (own.equals(RIGHTS) || group.near.equals(RIGHTS) || session > LAST_SPECIAL_SESSION);
    }

    private Decision roman(Group group, Designator designator) {
        if (isAssemblys(designator)) {
            return new Decision(ASSEMBLY, Basis.DESIGNATOR);
        }
        boolean economic = group.near.equals(ECONOMIC) || own.equals(ECONOMIC) && !group.near.equals(Group.OTHER);
        return new Decision(economic ? ECONOMIC : "", Basis.CONTEXT);
    }

    /** Whether number and session in Roman numerals are together those of a resolution of the General Assembly. */
    static boolean isAssemblys(Designator designator) {
        return designator.session().indexOf('-') > 0
                || Sessions.isAssemblyNumber(designator.number(), RomanNumbers.parse(designator.session()));
    }

    private static boolean fits(String body, Designator designator, boolean decision) {
        boolean early = body.equals(ASSEMBLY)
                && designator.shape() == Shape.SESSION
                && !Sessions.isAssembly(designator.sessionNumber());
        boolean high = body.equals(RIGHTS) && !decision && designator.number() > LAST_RIGHTS_RESOLUTION;
        return Bodies.numbers(body, designator, decision) && !early && !high;
    }

    /** The body whose session of this number sat in the year of the date; else the one that is named. */
    private Decision dated(Group group, Member member, LocalDate date) {
        int session = member.designator().sessionNumber();
        int year = date.getYear();
        String named = member.organ;
        if (Sessions.isAssembly(session) && Sessions.isAssembly(session, year)) {
            return new Decision(ASSEMBLY, Basis.DATE);
        }
        boolean open = named.isEmpty() || named.equals(ASSEMBLY);
        if (Sessions.isHumanRights(session, year) && (open || named.equals(RIGHTS))) {
            return new Decision(RIGHTS, Basis.DATE);
        }
        if (Sessions.isEnvironment(session, year) && (open || named.equals(ENVIRONMENT))) {
            return new Decision(ENVIRONMENT, Basis.DATE);
        }
        boolean decision = group.noun.equals(Group.DECISION);
        String body = named.isEmpty() && group.own ? own : named;
        return fits(body, member.designator(), decision)
                ? new Decision(body, named.isEmpty() ? Basis.CONTEXT : Basis.NAMED)
                : new Decision("", Basis.DATE);
    }

    private Decision implied(Group group, Designator designator, boolean decision) {
        if (fits(group.near, designator, decision)) {
            return new Decision(group.near, Basis.CONTEXT);
        }
        if (fits(own, designator, decision)) {
            return new Decision(own, Basis.CONTEXT);
        }
        if (Sessions.isAssembly(designator.sessionNumber())) {
            return new Decision(ASSEMBLY, Basis.CONTEXT);
        }
        // Decisions with a low number are as often those of conferences of parties.
        return new Decision(decision || !fits(RIGHTS, designator, false) ? "" : RIGHTS, Basis.CONTEXT);
    }
}
