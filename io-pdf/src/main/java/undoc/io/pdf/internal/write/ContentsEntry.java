// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.model.body.Content;
import undoc.model.body.Paragraph;
import undoc.model.body.Text;

/** A line of a table of contents: dots lead from its words to the number of the page at the right. */
final class ContentsEntry {
    private static final Pattern ENTRY = Pattern.compile("(.*[^\\s…])\\s*…\\s*(\\p{Nd}{1,4})\\s*", Pattern.DOTALL);
    /** What rounding may add to a width. */
    private static final float ROUNDING = 0.5f;

    private static final String DOT = ".";
    private static final int FEWEST_DOTS = 3;

    private ContentsEntry() {}

    /** The pieces of a paragraph that is an entry and has room on one line. */
    static Optional<List<Piece>> pieces(Paragraph paragraph, Column column, Shaper shaper) {
        String number = paragraph.number().map(n -> n + " ").orElse("");
        Matcher matcher = ENTRY.matcher(number + Content.text(paragraph.content()));
        if (!matcher.matches() || !isPlain(paragraph)) {
            return Optional.empty();
        }
        Style style = column.style();
        float words = shaper.shape(matcher.group(1) + " ", style).width();
        float stop = column.width() - shaper.shape(matcher.group(2), style).width() - ROUNDING;
        int dots = (int) ((stop - words) / shaper.shape(DOT, style).width()) - 1;
        if (dots < FEWEST_DOTS) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(matcher.group(1) + "\u00A0" + DOT.repeat(dots), style));
        pieces.add(Piece.tab(stop, style));
        pieces.add(new Piece(matcher.group(2), style));
        return Optional.of(pieces);
    }

    /** Whether nothing is lost of a paragraph when only its words are printed. */
    private static boolean isPlain(Paragraph paragraph) {
        return paragraph.blocks().isEmpty()
                && Content.nodes(paragraph.content()).allMatch(Text.class::isInstance);
    }
}
