// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Takes what a page draws: glyphs into pieces, lines, pictures. */
final class PageCanvas {
    private static final double SAME_BASELINE = 0.05;
    private static final double BACK = 0.35;
    private static final double NEW_PIECE = 1.5;
    private static final double WORD_GAP = 0.6;
    private static final double TYPEWRITER_BLANK = 0.5;
    private static final double OUTSIDE = 2;
    private static final double FULL = 0.9;
    /** More than any page that people read is drawn in; to put more together would take too long. */
    private static final int MOST_PIECES = 60_000;

    private final Extent page;
    private final Extent seen;
    private final Turn[] turns = new Turn[4];
    private final List<List<TextPiece>> pieces = new ArrayList<>();
    private final SlantedText slanted = new SlantedText();
    private final List<Extent> rules = new ArrayList<>();
    private final List<Extent> pictures = new ArrayList<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private Mark mark = Mark.NONE;
    private boolean actualTextDrawn;
    private Optional<TextPiece> current = Optional.empty();
    private int currentQuarters;
    private double lastSpacing;
    private int pieceCount;

    PageCanvas(Frame frame) {
        page = frame.extent();
        seen = new Extent(-OUTSIDE, -OUTSIDE, frame.width() + OUTSIDE, frame.height() + OUTSIDE);
        for (int q = 0; q < 4; q++) {
            turns[q] = new Turn(q, frame.width(), frame.height());
            pieces.add(new ArrayList<>());
        }
    }

    void beginMark(String tag, MarkProperties properties) {
        if (marks.size() < 1000) {
            marks.push(mark);
        }
        mark = mark.within(tag, properties);
        actualTextDrawn &= properties.actualText().isEmpty();
        current = Optional.empty();
    }

    void endMark() {
        if (!marks.isEmpty()) {
            mark = marks.pop();
        }
        current = Optional.empty();
    }

    /**
     * A glyph at a place of the upright page; width is what it takes along the text, spacing what is set between any
     * two glyphs.
     */
    void glyph(PieceStyle style, int quarters, double x, double y, double width, double spacing, String characters) {
        if (!seen.contains(x, y)) {
            return;
        }
        String text = meant(style, characters);
        Turn turn = turns[quarters];
        double from = turn.along(x, y);
        TextPiece piece = piece(style, quarters, from, turn.across(x, y));
        if (piece.length() > 0 && isWordGap(piece, from - lastSpacing, style) && !text.startsWith(" ")) {
            piece.add(" ", piece.end(), from);
        }
        piece.add(text, from, from + width);
        lastSpacing = isWholeBlank(style, spacing) ? 0 : spacing;
    }

    /** A glyph of text at a slant, likewise. */
    void slanted(PieceStyle style, Slant slant, double x, double y, double width, String characters) {
        if (seen.contains(x, y) && slanted.glyph(style, mark, slant, x, y, width, meant(style, characters))) {
            countPiece();
        }
        current = Optional.empty();
    }

    /** The characters, or what the mark says that its glyphs stand for, once. */
    private String meant(PieceStyle style, String characters) {
        if (mark.actualText().isEmpty()) {
            return characters;
        }
        boolean drawn = actualTextDrawn;
        actualTextDrawn = true;
        return drawn
                ? ""
                : FontCharacters.clean(mark.actualText().get(), style.font().look());
    }

    private void countPiece() {
        if (++pieceCount > MOST_PIECES) {
            throw LimitReached.onPage("runs", MOST_PIECES);
        }
    }

    /** Whether the room set between glyphs parts words: in typewriter faces, where a whole blank fits in. */
    private static boolean isWholeBlank(PieceStyle style, double spacing) {
        double blank = style.font().blank();
        return blank > TYPEWRITER_BLANK && spacing > 0.9 * blank * style.size();
    }

    private static boolean isWordGap(TextPiece piece, double from, PieceStyle style) {
        return from - piece.end() > WORD_GAP * style.font().blank() * style.size()
                && piece.charAt(piece.length() - 1) != ' ';
    }

    private TextPiece piece(PieceStyle style, int quarters, double from, double across) {
        if (current.isPresent() && currentQuarters == quarters) {
            TextPiece piece = current.get();
            double gap = from - lastSpacing - piece.end();
            if (piece.style().equals(style)
                    && Math.abs(piece.baseline() - across) <= SAME_BASELINE
                    && gap > -BACK * style.size()
                    && gap <= NEW_PIECE * style.font().blank() * style.size()) {
                return piece;
            }
        }
        countPiece();
        TextPiece piece = new TextPiece(style, mark, across);
        pieces.get(quarters).add(piece);
        current = Optional.of(piece);
        currentQuarters = quarters;
        return piece;
    }

    void rule(Extent rule) {
        rules.add(rule);
    }

    /** A picture; what was drawn under an opaque one that fills the page is not seen. */
    void picture(Extent picture, boolean opaque) {
        pictures.add(picture);
        if (opaque && picture.within(page).area() > FULL * page.area()) {
            pieces.forEach(turned -> turned.replaceAll(TextPiece::hidden));
            current = Optional.empty();
        }
    }

    /** The turn that most of the text has. */
    Turn mainTurn() {
        int best = 0;
        for (int q = 1; q < 4; q++) {
            best = length(q) > length(best) ? q : best;
        }
        return turns[best];
    }

    private int length(int quarters) {
        return pieces.get(quarters).stream().mapToInt(TextPiece::length).sum();
    }

    /** Takes away what is drawn without ink, and says how many characters that were. */
    int dropInvisible() {
        int dropped = 0;
        for (List<TextPiece> turned : pieces) {
            for (TextPiece piece : turned) {
                dropped += piece.style().invisible() ? piece.length() : 0;
            }
            turned.removeIf(piece -> piece.style().invisible());
        }
        return dropped;
    }

    Turn turn(int quarters) {
        return turns[quarters];
    }

    /** The pieces that run this way, as drawn. */
    List<TextPiece> pieces(int quarters) {
        return pieces.get(quarters);
    }

    SlantedText slantedText() {
        return slanted;
    }

    List<Extent> rules() {
        return rules;
    }

    List<Extent> pictures() {
        return pictures;
    }
}
