// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.ArrayList;
import java.util.List;

/** From text to scanned symbol. */
final class SymbolParser {
    /** Rewriting what is not canonical gives a canonical text; more than a few rounds would be a fault of ours. */
    private static final int MOST_ROUNDS = 4;

    private SymbolParser() {}

    static SymbolScanner parse(String text) {
        SymbolScanner scanned = scan(text);
        if (scanned.faultAt >= 0) {
            throw new SymbolSyntaxException(text, scanned.faultAt, scanned.fault, scanned.hint);
        }
        return scanned;
    }

    /** The scanned symbol in canonical form, or what failed, with the place in the given text. */
    static SymbolScanner scan(String text) {
        if (Spelling.isPlain(text)) {
            return scanPlain(text);
        }
        Spelling spelling = Spelling.of(text);
        SymbolScanner scanned = scanPlain(spelling.text());
        if (scanned.faultAt >= 0) {
            scanned.faultAt = spelling.offset(scanned.faultAt);
        }
        return scanned;
    }

    private static SymbolScanner scanPlain(String text) {
        SymbolScanner scanner = scanOnce(text);
        for (int round = 1; round < MOST_ROUNDS && scanner.faultAt < 0; round++) {
            if (CanonicalForm.isKept(scanner)) {
                return scanner;
            }
            String canonical = CanonicalForm.of(scanner);
            if (canonical.equals(scanner.text)) {
                return scanner;
            }
            SymbolScanner next = scanOnce(canonical);
            if (next.faultAt >= 0) {
                next.fail(scanner.end, "this is not understood", "");
            }
            scanner = next;
        }
        return scanner;
    }

    private static SymbolScanner scanOnce(String text) {
        SymbolScanner scanner = new SymbolScanner(text);
        if (text.length() > SymbolScanner.LONGEST) {
            scanner.fail(SymbolScanner.LONGEST, "it is longer than any symbol", "");
        } else if (scanner.scan()) {
            Roles.assign(scanner);
        }
        return scanner;
    }

    static List<DocumentSymbol> parseAll(String text) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        int from = 0;
        while (true) {
            SymbolScanner scanned = scan(text.substring(from));
            if (scanned.faultAt < 0) {
                symbols.add(new DocumentSymbol(scanned));
                return List.copyOf(symbols);
            }
            int cut = scanned.faultAt;
            if (!scanned.anotherBegins || cut == 0) {
                throw new SymbolSyntaxException(text, from + cut, scanned.fault, scanned.hint);
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
