// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import undoc.model.Language;
import undoc.model.SessionPeriod;
import undoc.symbol.Body;
import undoc.symbol.Component;
import undoc.symbol.ComponentKind;
import undoc.symbol.DocumentSymbol;
import undoc.symbol.Modification;

/** A symbol laid out for people: a heading and a line for each thing that it says. */
final class SymbolText {
    private SymbolText() {}

    static String lines(DocumentSymbol symbol, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(symbol.text());
        for (Body body : symbol.bodies()) {
            add(
                    lines,
                    "body",
                    body.code() + "  "
                            + body.name(language)
                                    .or(() -> body.name(Language.ENGLISH))
                                    .orElse("(not in the table)"));
        }
        symbol.session().ifPresent(session -> {
            String number = String.valueOf(session.number().orElseThrow());
            Optional<SessionPeriod> period = SymbolSessions.period(symbol);
            add(
                    lines,
                    "session",
                    session.type().id() + " " + number
                            + period.map(p -> ", " + p.opened() + " to "
                                            + p.closed().map(Object::toString).orElse("date"))
                                    .orElse(""));
        });
        symbol.year().ifPresent(year -> add(lines, "year", String.valueOf(year)));
        symbol.series().ifPresent(series -> add(lines, "series", series.designator()));
        symbol.number().ifPresent(number -> add(lines, "number", number));
        for (Modification modification : symbol.modifications()) {
            add(lines, "modification", modification.text() + "  " + lower(modification.type()));
        }
        symbol.impliedDistribution().ifPresent(d -> add(lines, "distribution", d.id()));
        symbol.parent().ifPresent(parent -> add(lines, "parent", parent.text()));
        String unknown = symbol.components().stream()
                .filter(c -> c.kind() == ComponentKind.UNKNOWN)
                .map(Component::text)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            add(lines, "not understood", unknown);
        }
        add(lines, "file name", symbol.fileName());
        add(lines, "document", symbol.links().docsUn(language));
        add(lines, "record", symbol.links().digitalLibrary());
        return String.join(System.lineSeparator(), lines);
    }

    private static void add(List<String> lines, String label, String value) {
        lines.add(String.format(Locale.ROOT, "  %-15s %s", label, value));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
