// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Part of a line: a piece without blanks around it, and what was found about it.
 *
 * @param piece the glyphs
 * @param doubled drawn twice, to look bold
 * @param underlined on a drawn line
 * @param href where it links to
 * @param blankBefore whether a blank stood before it
 * @param blankAfter whether a blank stood after it
 */
record Part(
        TextPiece piece,
        boolean doubled,
        boolean underlined,
        Optional<String> href,
        boolean blankBefore,
        boolean blankAfter) {
    private static final double WIDE_BLANKS = 1.0;
    private static final int NEAR_EDGE = 2;

    /** The parts of a piece: none where it is blank, several where wide blanks part it. */
    static List<Part> of(TextPiece piece) {
        List<Part> parts = new ArrayList<>(1);
        int from = 0;
        while (from < piece.length()) {
            int start = skipBlanks(piece, from);
            int end = start;
            int next = start;
            while (next < piece.length() && !isWideBlank(piece, end, next)) {
                end = piece.charAt(next) == ' ' ? end : next + 1;
                next++;
            }
            if (end > start) {
                parts.add(new Part(
                        piece.slice(start, end), false, false, Optional.empty(), start > from, end < piece.length()));
            }
            from = Math.max(next, start + 1);
        }
        return parts;
    }

    private static int skipBlanks(TextPiece piece, int from) {
        int at = from;
        while (at < piece.length() && piece.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether from the end of a word to here there are several blanks, wider together than a blank may grow. */
    private static boolean isWideBlank(TextPiece piece, int end, int at) {
        return at - end >= 2
                && piece.charAt(at) != ' '
                && piece.startOf(at) - piece.startOf(end) > WIDE_BLANKS * piece.size();
    }

    double start() {
        return piece.start();
    }

    double end() {
        return piece.end();
    }

    double width() {
        return end() - start();
    }

    double baseline() {
        return piece.baseline();
    }

    double size() {
        return piece.size();
    }

    boolean bold() {
        return doubled || piece.style().bold();
    }

    /** The part at another height. */
    Part on(double baseline) {
        return new Part(piece.on(baseline), doubled, underlined, href, blankBefore, blankAfter);
    }

    Part asDoubled() {
        return new Part(piece, true, underlined, href, blankBefore, blankAfter);
    }

    Part asUnderlined() {
        return new Part(piece, doubled, true, href, blankBefore, blankAfter);
    }

    Part linked(String target) {
        return new Part(piece, doubled, underlined, Optional.of(target), blankBefore, blankAfter);
    }

    /** The parts that come of changing what lies between two places. */
    List<Part> change(double from, double to, UnaryOperator<Part> change) {
        int first = toWordEdge(indexAt(from), -1);
        int last = toWordEdge(indexAt(to), 1);
        if (first >= last) {
            return List.of(this);
        }
        List<Part> parts = new ArrayList<>(3);
        add(parts, 0, first, UnaryOperator.identity());
        add(parts, first, last, change);
        add(parts, last, piece.length(), UnaryOperator.identity());
        return parts;
    }

    /** A line or link that leaves out a letter or two of a word means the whole word. */
    private int toWordEdge(int index, int step) {
        for (int i = index; Math.abs(i - index) <= NEAR_EDGE; i += step) {
            if (!isInWord(i)) {
                return i;
            }
        }
        return index;
    }

    private boolean isInWord(int index) {
        return index > 0
                && index < piece.length()
                && Character.isLetter(piece.charAt(index - 1))
                && Character.isLetter(piece.charAt(index));
    }

    /** The first character whose middle lies behind a place. */
    private int indexAt(double place) {
        int i = 0;
        while (i < piece.length() && (piece.startOf(i) + endOf(i)) / 2 < place) {
            i++;
        }
        return i;
    }

    private double endOf(int index) {
        double from = piece.startOf(index);
        int next = index + 1;
        while (next < piece.length() && piece.startOf(next) <= from) {
            next++;
        }
        return piece.startOf(next);
    }

    private void add(List<Part> parts, int from, int to, UnaryOperator<Part> change) {
        int start = from;
        int end = to;
        while (start < end && piece.charAt(start) == ' ') {
            start++;
        }
        while (end > start && piece.charAt(end - 1) == ' ') {
            end--;
        }
        if (start < end) {
            boolean before = start == 0 ? blankBefore : start > from || piece.charAt(start - 1) == ' ';
            boolean after = end == piece.length() ? blankAfter : piece.charAt(end) == ' ';
            parts.add(change.apply(new Part(piece.slice(start, end), doubled, underlined, href, before, after)));
        }
    }
}
