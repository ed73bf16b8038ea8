// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.Optional;

/**
 * A stretch of text in one style.
 *
 * @param text the characters; a line feed is a line break
 * @param style how it is set
 * @param mark what it is besides
 * @param stop for a blank that leads to a tab stop: where the stop is, from the start of the text; negative for other
 *     text
 */
record Piece(String text, Style style, Optional<Mark> mark, float stop) {
    private static final float NO_STOP = -1;

    Piece(String text, Style style) {
        this(text, style, Optional.empty(), NO_STOP);
    }

    Piece(String text, Style style, Optional<Mark> mark) {
        this(text, style, mark, NO_STOP);
    }

    /** A blank that is not broken, up to a tab stop. */
    static Piece tab(float stop, Style style) {
        return new Piece("\u00A0", style, Optional.empty(), stop);
    }

    boolean isTab() {
        return stop >= 0;
    }

    boolean isNoteMarker() {
        return mark.orElse(null) instanceof Mark.Note;
    }

    boolean beginsInWord() {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean endsInWord() {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }
}
