// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import undoc.model.body.Inline;

/** Turns inlines into glyphs. Remembers the characters that no font has. */
final class Shaper {
    private final FaceSet faces;
    private final boolean rightToLeft;
    private final SortedSet<Integer> missing = new TreeSet<>();

    Shaper(FaceSet faces, boolean rightToLeft) {
        this.faces = faces;
        this.rightToLeft = rightToLeft;
    }

    /** The characters that no font has, in the order of their code points. */
    SortedSet<Integer> missing() {
        return missing;
    }

    ShapedText shape(String text, Style style) {
        return shape(List.of(new Piece(text, style, Optional.empty())));
    }

    ShapedText shape(List<? extends Inline> inlines, Style style) {
        List<Piece> pieces = new ArrayList<>();
        inlines.forEach(inline -> inline.fold(new PieceCollector(pieces, style, Optional.empty())));
        return shape(pieces);
    }

    private ShapedText shape(List<Piece> pieces) {
        StringBuilder whole = new StringBuilder();
        List<Piece> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece drawable = new Piece(drawable(piece.text(), piece.style()), piece.style(), piece.mark());
            parts.add(drawable);
            whole.append(drawable.text());
        }
        String text = whole.toString();
        Bidi bidi = new Bidi(text, baseDirection(text));
        int[] drawn = ArabicForms.shape(text);
        @Nullable Cell[] cells = new Cell[text.length()];
        int at = 0;
        for (Piece piece : parts) {
            for (int end = at + piece.text().length(); at < end; at++) {
                cells[at] = cell(text, at, drawn, bidi, piece);
            }
        }
        return ShapedText.of(text, cells, bidi);
    }

    private int baseDirection(String text) {
        boolean arabic = text.codePoints().anyMatch(Shaper::isRightToLeft);
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        return rightToLeft && (arabic || !letters) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private @Nullable Cell cell(String text, int at, int[] drawn, Bidi bidi, Piece piece) {
        char c = text.charAt(at);
        if (drawn[at] == 0 || Character.isLowSurrogate(c) || isInvisible(c)) {
            return null;
        }
        int logical = text.codePointAt(at);
        int codePoint = Character.isHighSurrogate(c) ? logical : drawn[at];
        if ((bidi.getLevelAt(at) & 1) == 1) {
            codePoint = mirrored(codePoint);
        }
        boolean ligature = at + 1 < drawn.length && drawn[at + 1] == 0;
        String meaning = ligature || codePoint == mirrored(logical)
                ? Character.toString(codePoint)
                : Character.toString(logical);
        return find(codePoint, piece)
                .or(() -> find(logical, piece))
                .map(found -> cell(found, meaning, piece))
                .orElse(null);
    }

    private record Found(Face face, int glyph) {}

    private Optional<Found> find(int codePoint, Piece piece) {
        int shown = Character.isSpaceChar(codePoint) ? ' ' : codePoint;
        try {
            return faces.find(shown, piece.style().bold(), piece.style().italic())
                    .map(face -> new Found(face, face.glyph(shown)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cell cell(Found found, String meaning, Piece piece) {
        float em = meaning.equals("\u3000") ? piece.style().size() : 0;
        float width =
                Math.max(em, found.face().advance(found.glyph()) * piece.style().size() / 1000);
        return new Cell(found.face(), found.glyph(), meaning, width, piece.style(), piece.mark());
    }

    /** The text with every character that no font has written as its code point, so that it is seen. */
    private String drawable(String text, Style style) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n'
                    || isInvisible(c)
                    || find(c, new Piece("", style, Optional.empty())).isPresent()) {
                out.appendCodePoint(c);
            } else {
                missing.add(c);
                out.append(String.format(Locale.ROOT, "[U+%04X]", c));
            }
        });
        return out.toString();
    }

    /** Line breaks, and characters that steer others and are never seen. */
    private static boolean isInvisible(int c) {
        return c == '\n' || c == '\u00AD' || Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private static int mirrored(int c) {
        int at = "()[]{}<>«»‹›".indexOf(c);
        return at < 0 ? c : "()[]{}<>«»‹›".charAt(at ^ 1);
    }
}
