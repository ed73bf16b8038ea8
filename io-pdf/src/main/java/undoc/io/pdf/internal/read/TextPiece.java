// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Arrays;

/** Glyphs drawn one after the other on one baseline in one style. Positions are along and across the text. */
final class TextPiece {
    private final PieceStyle style;
    private final Mark mark;
    private final double baseline;
    private final StringBuilder text = new StringBuilder();
    private float[] starts = new float[16];
    private double end;

    TextPiece(PieceStyle style, Mark mark, double baseline) {
        this.style = style;
        this.mark = mark;
        this.baseline = baseline;
    }

    /** Adds the characters of one glyph. */
    void add(String characters, double from, double to) {
        int length = text.length() + characters.length();
        if (length > starts.length) {
            starts = Arrays.copyOf(starts, Math.max(length, starts.length * 2));
        }
        Arrays.fill(starts, text.length(), length, (float) from);
        text.append(characters);
        end = Math.max(to, end);
    }

    PieceStyle style() {
        return style;
    }

    Mark mark() {
        return mark;
    }

    double baseline() {
        return baseline;
    }

    double size() {
        return style.size();
    }

    double start() {
        return starts[0];
    }

    double end() {
        return end;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    /** Where a character begins; the end of the piece for the place behind the last. */
    double startOf(int index) {
        return index < text.length() ? starts[index] : end;
    }

    String text() {
        return text.toString();
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    boolean hasRightToLeft() {
        return Scripts.hasRightToLeft(text);
    }

    /** The same glyphs under a picture. */
    TextPiece hidden() {
        if (style.invisible()) {
            return this;
        }
        PieceStyle unseen = new PieceStyle(style.font(), style.size(), style.bold(), style.italic(), true);
        return copy(unseen, baseline);
    }

    /** The same glyphs at another height. */
    TextPiece on(double otherBaseline) {
        return copy(style, otherBaseline);
    }

    private TextPiece copy(PieceStyle newStyle, double newBaseline) {
        TextPiece piece = new TextPiece(newStyle, mark, newBaseline);
        piece.text.append(text);
        piece.starts = starts;
        piece.end = end;
        return piece;
    }

    /** The characters from here to there, at their places. */
    TextPiece slice(int from, int to) {
        TextPiece part = new TextPiece(style, mark, baseline);
        part.text.append(text, from, to);
        part.starts = Arrays.copyOfRange(starts, from, Math.max(to, from + 1));
        part.end = startOf(to);
        return part;
    }
}
