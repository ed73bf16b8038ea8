// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import undoc.model.Language;

/** Finds the glyphs of one text, from its start to its end. */
final class GlyphFinder {
    /** Arabic type looks smaller than Latin type of the same size; the United Nations set it this much larger. */
    private static final float ARABIC = 1.3f;

    private static final String MIRRORED = "()[]{}<>«»‹›";
    private static final String OPENING = "([{«‹“‘";
    private static final String WIDE_IN_CHINESE = "“”‘’…—·";

    private final FaceSet faces;
    private final String text;
    private final int[] drawn;
    private final Directions directions;
    private final boolean chinese;
    private @Nullable Face lastFace;
    private float lastScale = 1;
    private float width;

    /** A finder for a text; {@code drawn} is what {@link ArabicForms#shape} makes of it. */
    GlyphFinder(FaceSet faces, String text, int[] drawn, Directions directions, Optional<Language> language) {
        this.faces = faces;
        this.text = text;
        this.drawn = drawn;
        this.directions = directions;
        this.chinese = language.filter(l -> l == Language.CHINESE).isPresent();
    }

    /** The glyph of the character at an index; null where it has none of its own. */
    @Nullable
    Cell cell(int at, Piece piece) {
        char c = text.charAt(at);
        if (drawn[at] == 0 || Character.isLowSurrogate(c) || isInvisible(c)) {
            return null;
        }
        int logical = Character.isHighSurrogate(c) ? text.codePointAt(at) : c;
        int shape = Character.isHighSurrogate(c) ? logical : drawn[at];
        if (directions.isRightToLeft(at)) {
            shape = mirrored(shape);
        }
        boolean ligature = at + 1 < drawn.length && drawn[at + 1] == 0;
        int meaning = ligature || shape == mirrored(logical) ? shape : logical;
        Face face = face(at, shape, piece.style());
        if (face == null) {
            shape = logical;
            face = face(at, logical, piece.style());
        }
        if (face == null) {
            return null;
        }
        float scale = isNeutral(logical, lastScale) && face == lastFace ? lastScale : isArabic(leader(at)) ? ARABIC : 1;
        lastFace = face;
        lastScale = scale;
        Style style = scale == 1 ? piece.style() : piece.style().scaled(scale);
        int glyph = face.glyph(shown(shape));
        float advance = face.advance(glyph) * style.size() / 1000;
        if (advance > 0 && isTracked(shape)) {
            advance += style.gap();
        }
        if (logical == '\u3000') {
            advance = Math.max(style.size(), advance);
        }
        if (piece.isTab()) {
            advance = Math.max(advance, piece.stop() - width);
        }
        width += advance;
        return new Cell(face, glyph, meaning, advance, style, piece.mark());
    }

    /** The character itself, or what an opening bracket opens. */
    private char leader(int at) {
        int i = at;
        while (i < text.length() - 1 && OPENING.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return text.charAt(i);
    }

    /**
     * The font of a character; blanks and punctuation stay in the font of the text before them, opening brackets are in
     * that of Arabic text behind them.
     */
    private @Nullable Face face(int at, int codePoint, Style style) {
        if (chinese && WIDE_IN_CHINESE.indexOf(codePoint) >= 0) {
            Face wide = faces.find('中', style);
            return wide != null && wide.glyph(codePoint) != 0 ? wide : faces.find(codePoint, style);
        }
        int shown = shown(codePoint);
        char leader = leader(at);
        if (leader != text.charAt(at) && isArabic(leader)) {
            Face arabic = faces.find(leader, style);
            return arabic != null && arabic.glyph(shown) != 0 ? arabic : faces.find(shown, style);
        }
        Face last = lastFace;
        boolean stays = last != null
                && isNeutral(codePoint, lastScale)
                && last.bold() == style.bold()
                && last.italic() == style.italic()
                && last.glyph(shown) != 0;
        return stays ? last : faces.find(shown, style);
    }

    /** Blanks and punctuation, and digits behind Arabic text. */
    private static boolean isNeutral(int c, float scale) {
        return c < 0x3000 && !Character.isLetter(c) && (scale == ARABIC || !Character.isDigit(c));
    }

    /** Whether room is left behind a letter where the style has any: not between joined letters and wide ones. */
    static boolean isTracked(int c) {
        return c < 0x2E80 && !isArabic(c);
    }

    private static boolean isArabic(int c) {
        return (c >= 0x600 && c <= 0x77F) || (c >= 0xFB50 && c <= 0xFEFC);
    }

    /** What is drawn for a character: every blank as the blank. */
    static int shown(int codePoint) {
        return codePoint > ' ' && Character.isSpaceChar(codePoint) ? ' ' : codePoint;
    }

    /** Line breaks, and characters that steer others and are never seen. */
    static boolean isInvisible(int c) {
        return c == '\n'
                || c == '\u00AD'
                || (c > 0x5FF && (Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F)));
    }

    private static int mirrored(int c) {
        int at = MIRRORED.indexOf(c);
        return at < 0 ? c : MIRRORED.charAt(at ^ 1);
    }
}
