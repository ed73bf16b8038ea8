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
    private final BodyRules bodies;
    private final boolean dateFirst;
    private final List<Citation> out;

    GroupResolver(FoldedText text, Memory memory, String own, boolean dateFirst, List<Citation> out) {
        this.text = text;
        this.memory = memory;
        this.bodies = new BodyRules(own);
        this.dateFirst = dateFirst;
        this.out = out;
    }

    /** Adds the citations of a group; the first has the paragraph that is named before it. */
    void resolve(Group group, Optional<TextRange> paragraph) {
        for (int i = 0; i < group.members.size(); i++) {
            Member member = group.members.get(i);
            LocalDate date = group.date(i, dateFirst);
            if (isCitation(group, member, date)) {
                add(group, member, date, i == 0 ? paragraph : Optional.empty());
            }
        }
    }

    private void add(Group group, Member member, @Nullable LocalDate date, Optional<TextRange> paragraph) {
        boolean decision = group.noun.equals(Group.DECISION);
        BodyRules.Decision body = bodies.decide(group, member, date);
        if (body.id().isEmpty() && member.date == null && date != null) {
            body = bodies.decide(group, member, null);
        }
        List<DocumentSymbol> symbols = Bodies.symbols(body.id(), member.designator(), decision);
        if (!symbols.isEmpty()) {
            Citation citation = new Citation(
                    text.original(member.start, member.end),
                    text.original(member.token.start(), member.token.end()),
                    symbols,
                    decision ? Form.DECISION : Form.RESOLUTION,
                    body.basis(),
                    paragraph,
                    Optional.ofNullable(member.date));
            out.add(citation);
            memory.name(citation, member.designator());
        }
    }

    private boolean isCitation(Group group, Member member, @Nullable LocalDate date) {
        Designator designator = member.designator();
        boolean governed = !group.noun.isEmpty() && !group.noun.equals(Group.OTHER);
        boolean other = group.noun.equals(Group.OTHER) && !group.loose;
        if (designator.shape() == Shape.YEAR) {
            boolean bracketed = text.get(member.token.end() - 1) == ')';
            return governed && !group.noun.equals(Group.DECISION)
                    || bracketed && CouncilYears.agree(designator.number(), designator.sessionNumber());
        }
        if (designator.shape() == Shape.ROMAN) {
            return governed || !other && designator.number() > 9 && BodyRules.isAssemblys(designator);
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
