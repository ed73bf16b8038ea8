// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import undoc.model.Distribution;
import undoc.model.DocumentKind;
import undoc.model.Masthead;
import undoc.model.Session;
import undoc.model.SessionCalendar;
import undoc.model.SessionPeriod;
import undoc.model.SessionType;
import undoc.model.UnDocument;
import undoc.symbol.DocumentSymbol;
import undoc.vocabulary.OrganNames;

/** The symbol against what else the masthead says. */
final class SymbolRules {
    private static final Map<String, String> ORGANS =
            Map.of("A", "general_assembly", "S", "security_council", "E", "economic_and_social_council");
    /** Series whose documents print another distribution than the series implies, or none. */
    private static final String[] OWN_WAYS = {"PV", "SR", "CRP"};

    private SymbolRules() {}

    static void register(Map<String, TableRule.Check> rules) {
        rules.put("validation.symbol.session", SymbolRules::session);
        rules.put("validation.symbol.repeated", SymbolRules::repeated);
        rules.put("validation.symbol.distribution", SymbolRules::distribution);
        rules.put("validation.distribution.general", SymbolRules::general);
        rules.put("validation.symbol.organ", SymbolRules::organ);
        rules.put("validation.symbol.kind", SymbolRules::kind);
        rules.put("validation.symbol.pair", SymbolRules::pair);
        rules.put("validation.council.year", SymbolRules::councilYear);
    }

    private static void session(UnDocument document, Findings findings) {
        if (document.kind() == DocumentKind.SUPPLEMENT) {
            return; // Supplements print the session of the body that reports.
        }
        List<Session> sessions = sessions(document.masthead()).toList();
        each(document, (path, symbol) -> symbol.assemblySession().ifPresent(meant -> {
            List<Session> alike = sessions.stream()
                    .filter(s -> s.type() == meant.type() && s.number().isPresent())
                    .toList();
            if (!alike.isEmpty() && alike.stream().noneMatch(s -> s.number().equals(meant.number()))) {
                findings.add(
                        path,
                        "the symbol is of " + SymbolFacts.inWords(meant) + ", the masthead says "
                                + alike.get(0).number().getAsInt());
            }
        }));
    }

    private static void repeated(UnDocument document, Findings findings) {
        Set<DocumentSymbol> seen = new HashSet<>();
        List<DocumentSymbol> symbols = document.masthead().symbols();
        for (int i = 0; i < symbols.size(); i++) {
            if (!seen.add(symbols.get(i))) {
                findings.add("masthead/symbols/" + i, "the symbol " + symbols.get(i) + " stands twice");
            }
        }
    }

    private static void distribution(UnDocument document, Findings findings) {
        document.masthead()
                .distribution()
                .ifPresent(found -> each(document, (path, symbol) -> {
                    Optional<Distribution> implied = implied(symbol);
                    if (implied.isPresent() && implied.get() != found) {
                        findings.add(
                                path,
                                "the series of the symbol is of "
                                        + implied.get().id() + " distribution, the masthead says " + found.id());
                    }
                }));
    }

    private static Optional<Distribution> implied(SymbolFacts symbol) {
        if (!ORGANS.containsKey(symbol.organ())) {
            return Optional.empty(); // Regional commissions and others have their own ways.
        }
        return symbol.symbol().series().isPresent() && !symbol.isSeries(OWN_WAYS)
                ? symbol.symbol().impliedDistribution()
                : Optional.empty();
    }

    private static void general(UnDocument document, Findings findings) {
        boolean marked = facts(document).anyMatch(SymbolRules::isMarked);
        document.masthead()
                .distribution()
                .filter(d -> d != Distribution.GENERAL)
                .ifPresent(found -> {
                    if (!marked && !document.masthead().symbols().isEmpty()) {
                        findings.add(
                                "masthead/distribution",
                                "the symbol is of no limited series, the masthead says " + found.id());
                    }
                });
    }

    /** Whether the symbol is of a series that may be of other than general distribution. */
    private static boolean isMarked(SymbolFacts symbol) {
        return symbol.symbol().series().isPresent()
                && (symbol.isSeries(OWN_WAYS)
                        || !symbol.symbol().impliedDistribution().equals(Optional.of(Distribution.GENERAL)));
    }

    private static void organ(UnDocument document, Findings findings) {
        List<String> found = document.masthead().organs().stream()
                .flatMap(o -> OrganNames.named(o).stream())
                .map(OrganNames.Organ::id)
                .filter(ORGANS::containsValue)
                .toList();
        if (found.isEmpty()) {
            return;
        }
        each(document, (path, symbol) -> {
            String meant = ORGANS.getOrDefault(symbol.organ(), "");
            if (!meant.isEmpty() && !found.contains(meant)) {
                findings.add(
                        path,
                        "the symbol is one of " + meant.replace('_', ' ') + ", the masthead names "
                                + String.join(", ", document.masthead().organs()));
            }
        });
    }

    private static void kind(UnDocument document, Findings findings) {
        each(document, (path, symbol) -> {
            Optional<DocumentKind> meant = symbol.isSeries("PV")
                    ? Optional.of(DocumentKind.VERBATIM_RECORD)
                    : symbol.isSeries("SR")
                            ? Optional.of(DocumentKind.SUMMARY_RECORD)
                            : symbol.isSeries("RES") ? Optional.of(DocumentKind.RESOLUTION) : Optional.empty();
            if (meant.isPresent() && document.kind() != meant.get() && document.kind() != DocumentKind.OTHER) {
                findings.add(
                        path,
                        "the symbol is that of a " + meant.get().id() + ", the document is a "
                                + document.kind().id());
            }
        });
    }

    private static void pair(UnDocument document, Findings findings) {
        Optional<Session> session = facts(document)
                .flatMap(s -> s.assemblySession().stream())
                .filter(s -> s.type() == SessionType.REGULAR)
                .findFirst();
        OptionalInt year = councilYearOfSymbol(document);
        if (year.isEmpty()) {
            return;
        }
        session.flatMap(SessionDays::of).ifPresent(days -> {
            if (year.getAsInt() < days.opened().getYear()
                    || year.getAsInt() > days.successor().getYear()) {
                findings.add(
                        "masthead/symbols",
                        SymbolFacts.inWords(session.get()) + " of the General Assembly does not meet in "
                                + year.getAsInt());
            }
        });
    }

    private static void councilYear(UnDocument document, Findings findings) {
        OptionalInt year = councilYearOfSymbol(document);
        if (year.isEmpty()) {
            return;
        }
        int meant = SessionCalendar.SECURITY_COUNCIL
                .current(LocalDate.of(year.getAsInt(), 1, 1))
                .map(SessionPeriod::number)
                .orElse(0);
        List<Session> years = sessions(document.masthead())
                .filter(s -> s.type() == SessionType.YEAR && s.number().isPresent())
                .toList();
        if (!years.isEmpty() && years.stream().noneMatch(s -> s.number().getAsInt() == meant)) {
            findings.add(
                    "masthead/proceedings",
                    year.getAsInt() + " is year " + meant + " of the Security Council, the masthead says "
                            + years.get(0).number().getAsInt());
        }
    }

    private static OptionalInt councilYearOfSymbol(UnDocument document) {
        return facts(document).flatMapToInt(s -> s.year("S").stream()).findFirst();
    }

    private static Stream<Session> sessions(Masthead masthead) {
        return masthead.proceedings().stream().flatMap(p -> p.session().stream());
    }

    static Stream<SymbolFacts> facts(UnDocument document) {
        return document.masthead().symbols().stream().map(SymbolFacts::new);
    }

    /** Calls back with the path and the facts of each symbol. */
    static void each(UnDocument document, java.util.function.BiConsumer<String, SymbolFacts> action) {
        List<DocumentSymbol> symbols = document.masthead().symbols();
        for (int i = 0; i < symbols.size(); i++) {
            action.accept("masthead/symbols/" + i, new SymbolFacts(symbols.get(i)));
        }
    }
}
