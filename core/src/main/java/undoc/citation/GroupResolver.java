// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import undoc.citation.Citation.Form;
import undoc.citation.Designator.Shape;
import undoc.symbol.DocumentSymbol;

/** Makes citations of the numbers of a group, where they are any. */
final class GroupResolver {
    private static final int LAST_SESSION = 150;

    private final FoldedText text;
    private final Memory memory;
    private final List<Citation> out;

    GroupResolver(FoldedText text, Memory memory, List<Citation> out) {
        this.text = text;
        this.memory = memory;
        this.out = out;
    }

    /**
     * Adds the citations of a group.
     *
     * @param near the body named last before it; empty where "its" goes before the noun
     * @param own the body of the document
     * @param dateFirst whether dates stand before their numbers
     */
    void resolve(Group group, String near, String own, boolean dateFirst, @Nullable TextRange paragraph) {
        for (int i = 0; i < group.members.size(); i++) {
            Member member = group.members.get(i);
            LocalDate date = group.date(i, dateFirst);
            if (isCitation(group, member, date)) {
                boolean decision = group.noun.equals(Group.DECISION);
                BodyRules.Decision body =
                        BodyRules.decide(member.designator(), decision, member.organ, near, own, date);
                List<DocumentSymbol> symbols = Bodies.symbols(body.id(), member.designator(), decision);
                if (!symbols.isEmpty()) {
                    add(
                            new Citation(
                                    text.original(member.start, member.end),
                                    text.original(member.token.start(), member.token.end()),
                                    symbols,
                                    decision ? Form.DECISION : Form.RESOLUTION,
                                    body.basis(),
                                    i == 0 ? Optional.ofNullable(paragraph) : Optional.empty(),
                                    Optional.ofNullable(member.date)),
                            member.designator());
                }
            }
        }
    }

    private void add(Citation citation, Designator designator) {
        out.add(citation);
        memory.name(citation, designator);
    }

    private static boolean isCitation(Group group, Member member, @Nullable LocalDate date) {
        Designator designator = member.designator();
        boolean governed = !group.noun.isEmpty() && !group.noun.equals(Group.OTHER);
        boolean other = group.noun.equals(Group.OTHER) && !group.loose;
        if (designator.shape() == Shape.YEAR) {
            return governed && !group.noun.equals(Group.DECISION)
                    || CouncilYears.agree(designator.number(), designator.sessionNumber());
        }
        if (designator.shape() == Shape.ROMAN) {
            return governed || !other && designator.number() > 9;
        }
        if (designator.shape() == Shape.SPECIAL) {
            return !other;
        }
        if (governed && !group.loose) {
            return true;
        }
        boolean likely = designator.shape() == Shape.SESSION
                && Sessions.isAssembly(designator.sessionNumber())
                && designator.sessionNumber() <= LAST_SESSION;
        return (governed || member.marked && !other) && (date != null || likely);
    }
}
