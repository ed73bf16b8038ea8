// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import undoc.symbol.DocumentSymbol;

/**
 * The symbols at the head of page 1: the letters of the body large and the rest small, two symbols on one line with a
 * hyphen between them where there is room.
 */
final class SymbolLines {
    private static final float LARGE = 20;
    private static final float SMALL = 10;
    private static final int LONGEST_BODY = 5;

    private SymbolLines() {}

    static List<ShapedText> of(List<DocumentSymbol> symbols, Shaper shaper, float width) {
        List<Piece> together = new ArrayList<>();
        List<ShapedText> lines = new ArrayList<>();
        for (DocumentSymbol symbol : symbols) {
            if (!together.isEmpty()) {
                together.add(new Piece("-", Style.plain(SMALL)));
            }
            together.addAll(pieces(symbol.toString()));
            lines.add(shaper.shape(pieces(symbol.toString())));
        }
        ShapedText all = shaper.shape(together);
        return symbols.size() == 2 && all.width() <= width ? List.of(all) : lines;
    }

    private static List<Piece> pieces(String symbol) {
        int slash = symbol.indexOf('/');
        if (slash < 1 || slash > LONGEST_BODY) {
            return List.of(new Piece(symbol, Style.plain(SMALL * 1.2f)));
        }
        return List.of(
                new Piece(symbol.substring(0, slash), Style.plain(LARGE)),
                new Piece(symbol.substring(slash), Style.plain(SMALL)));
    }
}
