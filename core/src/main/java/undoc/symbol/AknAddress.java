// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Work addresses by the Akoma Ntoso Naming Convention:
 * {@code /akn/un/statement/deliberation/unga/2005-01-21/A-RES-59-50}.
 */
final class AknAddress {
    private static final Map<String, String> ACTORS = Map.of("A", "unga", "S", "unsc", "E", "unecosoc");
    private static final int ACTOR = 5;
    private static final int NUMBER = 7;
    private static final int YEAR_DIGITS = 4;

    private AknAddress() {}

    static String of(DocumentSymbol symbol, String documentType, LocalDate date) {
        String organ = symbol.organ().code();
        String actor = ACTORS.getOrDefault(organ, "un");
        return "/akn/un/" + documentType + "/" + actor + "/" + date + "/" + SymbolNames.aknNumber(symbol.text());
    }

    /** The usual type of a document with such a symbol. */
    static String documentType(DocumentSymbol symbol) {
        boolean adopted = symbol.components().stream()
                .anyMatch(c -> c.kind() == ComponentKind.SERIES
                        && (c.designator().equals("RES")
                                || c.designator().equals("DEC")
                                || c.designator().equals("PRST")));
        boolean record = symbol.series()
                .filter(s -> s.designator().equals("PV") || s.designator().equals("SR"))
                .isPresent();
        return adopted ? "statement/deliberation" : record ? "debateReport/record" : "doc/paper";
    }

    /** Takes what we write and what the United Nations write: {@code …/unga/2020-12-31/75-100/eng@!main}. */
    static Optional<DocumentSymbol> symbol(String iri) {
        String[] segments = iri.split("/", -1);
        if (segments.length <= NUMBER || !segments[1].equals("akn") || !segments[2].equals("un")) {
            return Optional.empty();
        }
        String number = segments[NUMBER];
        if (!beginsWithSession(number, segments[ACTOR])) {
            return SymbolNames.fromAknNumber(number);
        }
        String actor = segments[ACTOR];
        if (actor.equals("unsc")) {
            return ofCouncil(number);
        }
        String organ = actor.equals("unga") ? "A" : actor.equals("unecosoc") ? "E" : "";
        return organ.isEmpty() ? Optional.empty() : SymbolNames.fromAknNumber(organ + "-RES-" + number);
    }

    /** Numbers of the United Nations' own addresses leave out organ and series. */
    private static boolean beginsWithSession(String number, String actor) {
        int dash = number.indexOf('-');
        boolean special = actor.equals("unga") && (number.startsWith("S-") || number.startsWith("ES-"));
        int digit = special ? dash + 1 : 0;
        while (special && digit < number.length() && number.charAt(digit) == '-') {
            digit++;
        }
        return digit < number.length() && Numerals.isDigit(number.charAt(digit));
    }

    private static Optional<DocumentSymbol> ofCouncil(String number) {
        int dash = number.indexOf('-');
        if (dash < 0) {
            return Optional.empty();
        }
        boolean document = dash == YEAR_DIGITS && (number.startsWith("19") || number.startsWith("20"));
        return document
                ? SymbolNames.fromAknNumber("S-" + number)
                : DocumentSymbol.tryParse(
                        "S/RES/" + number.substring(0, dash) + " (" + number.substring(dash + 1) + ")");
    }
}
