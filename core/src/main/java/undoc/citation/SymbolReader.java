// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import undoc.symbol.DocumentSymbol;

/** Symbols in a sentence, and what is added to the symbol before: "and Add.1", "and 47" after a meeting's record. */
final class SymbolReader {
    private static final List<String> MEETINGS = List.of("SR.", "PV.");

    /** The symbol before, to which something may be added; empty where there is none. */
    private String symbol = "";

    /** The symbols of a token, which are the one before for what follows. */
    List<DocumentSymbol> read(Token token) {
        String[] all = token.value().split("\t");
        symbol = all.length == 1 ? all[0] : "";
        Designator letters = token.designator();
        if (letters != null) {
            return letters.letters().stream()
                    .map(letter -> DocumentSymbol.tryParse(all[0] + " " + letter))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return Arrays.stream(all)
                .map(DocumentSymbol::tryParse)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Something that cannot belong to the symbol stands here. */
    void clear() {
        symbol = "";
    }

    /** The symbol before with its last addition of this kind replaced, or added to where it has none. */
    Optional<DocumentSymbol> added(String suffix) {
        if (symbol.isEmpty()) {
            return Optional.empty();
        }
        int same = symbol.lastIndexOf("/" + suffix.substring(0, suffix.indexOf('.') + 1));
        return DocumentSymbol.tryParse((same > 0 ? symbol.substring(0, same) : symbol) + "/" + suffix);
    }

    /** The record of another meeting, where the symbol before is that of one with a lower number. */
    Optional<DocumentSymbol> meeting(String number) {
        int stroke = symbol.lastIndexOf('/');
        String last = symbol.substring(stroke + 1);
        boolean record = MEETINGS.stream().anyMatch(last::startsWith)
                && last.substring(3).chars().allMatch(Character::isDigit)
                && last.length() < 9
                && Integer.parseInt("0" + last.substring(3)) < Integer.parseInt(number);
        if (!record) {
            return Optional.empty();
        }
        symbol = symbol.substring(0, stroke + 4) + number;
        return DocumentSymbol.tryParse(symbol);
    }
}
