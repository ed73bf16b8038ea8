// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import undoc.model.Deliberation;
import undoc.model.Session;
import undoc.model.UnDocument;
import undoc.model.Vote;
import undoc.symbol.DocumentSymbol;

/** How a resolution came about, against its symbol. */
final class DeliberationRules {
    private DeliberationRules() {}

    static void register(Map<String, TableRule.Check> rules) {
        rules.put(
                "validation.meeting.session",
                (document, findings) ->
                        sameSession(document, d -> d.meeting().stream().toList(), "deliberation/meeting", findings));
        rules.put(
                "validation.draft.session",
                (document, findings) -> sameSession(document, Deliberation::sources, "deliberation/sources", findings));
        rules.put("validation.adoption.date", DeliberationRules::date);
        rules.put("validation.vote.count", DeliberationRules::votes);
    }

    private static void sameSession(
            UnDocument document, Function<Deliberation, List<String>> symbols, String path, Findings findings) {
        Optional<Session> own = SymbolRules.facts(document)
                .flatMap(s -> s.assemblySession().stream())
                .findFirst();
        if (own.isEmpty()) {
            return;
        }
        List<String> found = document.deliberation().map(symbols).orElse(List.of());
        for (String text : found) {
            Optional<Session> other =
                    DocumentSymbol.tryParse(text).map(SymbolFacts::new).flatMap(SymbolFacts::assemblySession);
            if (other.isPresent() && !other.equals(own)) {
                findings.add(
                        path,
                        text + " is of " + SymbolFacts.inWords(other.get()) + ", the symbol of "
                                + SymbolFacts.inWords(own.get()));
            }
        }
    }

    private static void date(UnDocument document, Findings findings) {
        document.deliberation().flatMap(Deliberation::adopted).ifPresent(adopted -> document.masthead()
                .date()
                .filter(issued -> issued.isBefore(adopted))
                .ifPresent(issued -> findings.add(
                        "deliberation/adopted", "adopted on " + adopted + ", issued before that, on " + issued)));
    }

    private static void votes(UnDocument document, Findings findings) {
        List<Vote.Count> counts = document.deliberation()
                .flatMap(Deliberation::vote)
                .map(Vote::counts)
                .orElse(List.of());
        for (int i = 0; i < counts.size(); i++) {
            Vote.Count count = counts.get(i);
            if (!count.voters().isEmpty() && count.voters().size() != count.number()) {
                findings.add(
                        "deliberation/vote/counts/" + i,
                        count.number() + " " + count.position() + ", and "
                                + count.voters().size() + " are named");
            }
        }
    }
}
