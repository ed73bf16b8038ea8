// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import undoc.model.body.Inline;

/**
 * Words behind a number, or without one.
 *
 * @param number the number as printed; empty text where there is none
 * @param content the words
 */
record NumberedText(String number, List<Inline> content) {
    /** Between a number and a tab stop. */
    private static final float LEAST_GAP = 2;

    private static final Pattern COUNTING = Pattern.compile("\\p{Nd}|\\p{Lu}{1,5}\\.");

    static NumberedText of(Optional<String> number, List<Inline> content) {
        return new NumberedText(number.orElse(""), content);
    }

    static NumberedText of(List<Inline> content) {
        return new NumberedText("", content);
    }

    boolean hasNumber() {
        return !number.isEmpty();
    }

    /** Whether the number counts on through the text: {@code "12."} and {@code "A."}, not {@code "(a)"}. */
    boolean counts() {
        return COUNTING.matcher(number).lookingAt();
    }

    /** The pieces of a paragraph; the first word stands at the next tab stop behind the number. */
    List<Piece> pieces(Style style, Shaper shaper) {
        float width = hasNumber() ? shaper.shape(number, style).width() + LEAST_GAP : 0;
        return pieces(style, Geometry.INDENT * Math.max(1, (float) Math.ceil(width / Geometry.INDENT)));
    }

    /** The pieces; the first word stands at a tab stop, measured from where the number stands. */
    List<Piece> pieces(Style style, float stop) {
        List<Piece> pieces = new ArrayList<>();
        if (hasNumber()) {
            pieces.add(new Piece(number, style));
            pieces.add(Piece.tab(stop, style));
        }
        content.forEach(inline -> inline.fold(new PieceCollector(pieces, style, Optional.empty())));
        return pieces;
    }
}
