// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.Optional;
import undoc.model.SessionCalendar;
import undoc.model.SessionPeriod;
import undoc.symbol.Body;
import undoc.symbol.DocumentSymbol;

/** When the session that a symbol names meets. */
final class SymbolSessions {
    private SymbolSessions() {}

    static Optional<SessionPeriod> period(DocumentSymbol symbol) {
        boolean council = symbol.bodies().stream().map(Body::code).anyMatch("A/HRC"::equals);
        return switch (symbol.organ().code()) {
            case "A" ->
                symbol.session()
                        .flatMap(
                                (council ? SessionCalendar.HUMAN_RIGHTS_COUNCIL : SessionCalendar.GENERAL_ASSEMBLY)
                                        ::period);
            case "E" ->
                symbol.bodies().size() > 1
                        ? Optional.empty()
                        : symbol.session().flatMap(SessionCalendar.ECONOMIC_AND_SOCIAL_COUNCIL::period);
            default -> Optional.empty();
        };
    }
}
