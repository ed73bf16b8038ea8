// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.ArrayList;
import java.util.List;

/** From text to scanned symbol. */
final class SymbolParser {
    private SymbolParser() {}

    static SymbolScanner parse(String text) {
        SymbolScanner scanned = scan(text);
        if (scanned.fault != null) {
            throw new SymbolSyntaxException(text, 0, scanned.fault);
        }
        return scanned;
    }

    /** The scanned symbol in canonical form, or what failed, with the place in the given text. */
    static SymbolScanner scan(String text) {
        SymbolScanner scanned = scanPlain(text);
        if (scanned.fault == null || Spelling.isPlain(text)) {
            return scanned;
        }
        Spelling spelling = Spelling.of(text);
        SymbolScanner again = scanPlain(spelling.text());
        Fault fault = again.fault;
        if (fault != null) {
            again.fault = new Fault(spelling.offset(fault.at()), fault.message(), fault.hint(), fault.anotherBegins());
        }
        return again;
    }

    private static SymbolScanner scanPlain(String text) {
        SymbolScanner scanner = new SymbolScanner(text);
        if (text.length() > SymbolScanner.LONGEST) {
            scanner.fail(SymbolScanner.LONGEST, "it is longer than any symbol", "");
        } else if (scanner.scan()) {
            Roles.assign(scanner);
            return CanonicalForm.isKept(scanner) ? scanner : CanonicalForm.of(scanner);
        }
        return scanner;
    }

    static List<DocumentSymbol> parseAll(String text) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        int from = 0;
        while (true) {
            SymbolScanner scanned = scan(text.substring(from));
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
