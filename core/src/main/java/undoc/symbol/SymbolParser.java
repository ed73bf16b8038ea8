// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.ArrayList;
import java.util.List;

/** From text to scanned symbol. */
final class SymbolParser {
    /** Writing what is not canonical anew gives a canonical text, as a rule at once. */
    private static final int MOST_ROUNDS = 4;

    private SymbolParser() {}

    static ScannedSymbol parse(String text) {
        ScannedSymbol scanned = scan(text);
        if (scanned.fault != null) {
            throw new SymbolSyntaxException(text, 0, scanned.fault);
        }
        return scanned;
    }

    /** The scanned symbol in canonical form, or what failed, with the place in the given text. */
    static ScannedSymbol scan(String text) {
        ScannedSymbol scanned = scanPlain(text);
        if (scanned.fault == null || Spelling.isPlain(text)) {
            return scanned;
        }
        Spelling spelling = Spelling.of(text);
        ScannedSymbol again = scanPlain(spelling.text());
        Fault fault = again.fault;
        if (fault != null) {
            again.fault = new Fault(spelling.offset(fault.at()), fault.message(), fault.hint(), fault.anotherBegins());
        }
        return again;
    }

    private static ScannedSymbol scanPlain(String text) {
        ScannedSymbol scanner = scanOnce(text);
        for (int round = 0; round < MOST_ROUNDS && scanner.fault == null; round++) {
            if (CanonicalForm.isKept(scanner)) {
                return scanner.respelled ? CanonicalForm.of(scanner) : scanner;
            }
            ScannedSymbol written = CanonicalForm.of(scanner);
            if (written.fault != null || written.text.equals(scanner.text)) {
                return written;
            }
            ScannedSymbol again = scanOnce(written.text);
            if (again.fault != null) {
                again.fail(scanner.end, "this is not understood", "");
                return again;
            }
            scanner = again;
        }
        return scanner;
    }

    private static ScannedSymbol scanOnce(String text) {
        ScannedSymbol scanner = new ScannedSymbol(text);
        if (text.length() > ScannedSymbol.LONGEST) {
            scanner.fail(ScannedSymbol.LONGEST, "it is longer than any symbol", "");
        } else if (SymbolScanner.scan(scanner)) {
            Roles.assign(scanner);
        }
        return scanner;
    }

    static List<DocumentSymbol> parseAll(String text) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        int from = 0;
        while (true) {
            ScannedSymbol scanned = scan(text.substring(from));
            Fault fault = scanned.fault;
            if (fault == null) {
                symbols.add(new DocumentSymbol(scanned));
                return List.copyOf(symbols);
            }
            int cut = fault.at();
            if (!fault.anotherBegins() || cut == 0) {
                throw new SymbolSyntaxException(text, from, fault);
            }
            int end = from + cut;
            while (end > from
                    && " \t\r\n-\u2010\u2011\u2012\u2013\u2014\u2015\u2212,;&+|".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            symbols.add(new DocumentSymbol(text.substring(from, end)));
            from += cut;
        }
    }
}
