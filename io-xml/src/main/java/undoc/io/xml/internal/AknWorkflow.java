// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import undoc.model.Deliberation;
import undoc.model.UnDocument;
import undoc.model.Vote;

/** Writes how a resolution came about as the United Nations do: a step for its adoption, the vote with its counts. */
final class AknWorkflow {
    /** The positions that the United Nations name in references. */
    private static final Set<String> KNOWN = Set.of("inFavour", "against", "abstaining", "nonVoting");

    private AknWorkflow() {}

    /** Adds workflow and analysis, where there is something to say. */
    static void add(UnDocument document, String source, XmlElement meta) {
        document.deliberation().ifPresent(deliberation -> {
            deliberation
                    .adopted()
                    .ifPresent(date -> meta.add(Akn.element("workflow")
                            .with("source", source)
                            .add(Akn.element("step")
                                    .with("date", date.toString())
                                    .with("by", "#issuingBody")
                                    .with("outcome", "adopted"))));
            deliberation
                    .vote()
                    .filter(v -> !v.counts().isEmpty())
                    .ifPresent(vote -> meta.add(Akn.element("analysis")
                            .with("source", source)
                            .add(Akn.element("parliamentary").add(voting(vote)))));
        });
    }

    private static XmlElement voting(Vote vote) {
        XmlElement voting = Akn.element("voting").with("eId", "voting_1");
        int number = 0;
        for (Vote.Count count : vote.counts()) {
            XmlElement child = Akn.element("count")
                    .with("eId", "voting_1__count_" + ++number)
                    .with("value", String.valueOf(count.number()));
            if (KNOWN.contains(count.position())) {
                child.with("refersTo", "#" + count.position());
            }
            voting.add(child);
        }
        return voting;
    }

    /** The positions of its vote that references must list. */
    static Set<String> positions(UnDocument document) {
        Set<String> positions = new LinkedHashSet<>();
        document.deliberation().flatMap(Deliberation::vote).ifPresent(vote -> vote.counts().stream()
                .map(Vote.Count::position)
                .filter(KNOWN::contains)
                .forEach(positions::add));
        return positions;
    }
}
