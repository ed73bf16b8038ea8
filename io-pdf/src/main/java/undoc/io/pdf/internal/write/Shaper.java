// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import undoc.model.Language;
import undoc.model.body.Inline;

/** Turns inlines into glyphs. Remembers the characters that no font has. */
final class Shaper {
    private final FaceSet faces;
    private final Language language;
    private final TextLanguages languages;
    private final SortedSet<Integer> missing = new TreeSet<>();

    Shaper(FaceSet faces, Language language) {
        this.faces = faces;
        this.language = language;
        this.languages = new TextLanguages(language);
    }

    /** The characters that no font has, in the order of their code points. */
    SortedSet<Integer> missing() {
        return missing;
    }

    ShapedText shape(String text, Style style) {
        return shape(List.of(new Piece(text, style)));
    }

    ShapedText shape(List<? extends Inline> inlines, Style style) {
        List<Piece> pieces = new ArrayList<>();
        inlines.forEach(inline -> inline.fold(new PieceCollector(pieces, style, Optional.empty())));
        return shape(pieces);
    }

    ShapedText shape(List<Piece> pieces) {
        StringBuilder whole = new StringBuilder();
        int[] ends = new int[pieces.size()];
        for (int i = 0; i < ends.length; i++) {
            appendDrawable(whole, pieces.get(i));
            ends[i] = whole.length();
        }
        String text = whole.toString();
        String segments = segments(text, pieces, ends);
        Directions directions = Directions.of(segments, isRightToLeft(segments));
        Optional<Language> main = languages.main(text);
        @Nullable Cell[] cells = new Cell[text.length()];
        GlyphFinder glyphs = new GlyphFinder(faces, text, ArabicForms.shape(text), directions, main);
        int at = 0;
        for (int i = 0; i < ends.length; i++) {
            for (; at < ends[i]; at++) {
                cells[at] = glyphs.cell(at, pieces.get(i));
            }
        }
        WidePunctuation.close(cells);
        WidePunctuation.partLatin(cells);
        main.ifPresent(l -> markSpans(text, l, cells));
        return ShapedText.of(text, cells, directions, main);
    }

    /** A text whose parts before and behind tab stops do not mix in direction (Unicode Annex 9, segment separators). */
    private static String segments(String text, List<Piece> pieces, int[] ends) {
        if (pieces.stream().noneMatch(Piece::isTab)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < ends.length; i++) {
            if (pieces.get(i).isTab()) {
                out.setCharAt(ends[i] - 1, '\t');
            }
        }
        return out.toString();
    }

    private void markSpans(String text, Language main, @Nullable Cell[] cells) {
        for (TextLanguages.Span span : languages.spans(text, main)) {
            Optional<Mark> mark = Optional.of(new Mark.Span(span.language()));
            for (int i = span.start(); i < span.end(); i++) {
                Cell cell = cells[i];
                if (cell != null && cell.mark().isEmpty()) {
                    cells[i] = cell.marked(mark);
                }
            }
        }
    }

    /** Whether a paragraph runs from right to left: as its letters do; those of a number before a tab stop are none. */
    private boolean isRightToLeft(String text) {
        if (!language.isRightToLeft()) {
            return false;
        }
        boolean arabic = text.codePoints().anyMatch(Shaper::isRightToLeft);
        boolean letters = text.substring(text.indexOf('\t') + 1).codePoints().anyMatch(Character::isLetter);
        return arabic || !letters;
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Appends a text with every character that no font has written as its code point, so that it is seen. */
    private void appendDrawable(StringBuilder out, Piece piece) {
        String text = piece.text();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (GlyphFinder.isInvisible(c) || faces.find(GlyphFinder.shown(c), piece.style()) != null) {
                out.appendCodePoint(c);
            } else {
                missing.add(c);
                out.append(String.format(Locale.ROOT, "[U+%04X]", c));
            }
        }
    }
}
