// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Pairs signs of emphasis, tags and brackets, after CommonMark. Each waits for its partner on a stack that holds the
 * last few only, so that time grows with the text and no more.
 */
final class Delimiters {
    private static final int MOST_OPEN = 32;

    private final List<Piece> pieces;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Piece> brackets = new ArrayDeque<>();

    Delimiters(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** A sign or tag that waits for its partner. */
    private static final class Open {
        final Piece piece;
        final char sign;
        final int style;
        final boolean closes;
        int count;

        Open(Piece piece, char sign, int style, boolean closes, int count) {
            this.piece = piece;
            this.sign = sign;
            this.style = style;
            this.closes = closes;
            this.count = count;
        }
    }

    /** Takes a run of asterisks or underscores. */
    void emphasis(char sign, int length, boolean opens, boolean closes) {
        Piece piece = new Piece("");
        pieces.add(piece);
        int left = length;
        while (closes && left > 0) {
            Open partner = partner(sign, opens, left);
            if (partner == null) {
                break;
            }
            int used = left >= 2 && partner.count >= 2 ? 2 : 1;
            int style = used == 2 ? Piece.BOLD : Piece.ITALIC;
            partner.piece.after[style]++;
            piece.before[style]--;
            partner.count -= used;
            partner.piece.text = String.valueOf(sign).repeat(partner.count);
            left -= used;
            if (partner.count == 0) {
                open.pop();
            }
        }
        piece.text = String.valueOf(sign).repeat(left);
        if (opens && left > 0) {
            push(new Open(piece, sign, -1, closes, left));
        }
    }

    /** Takes a tag of HTML. */
    void tag(String text, int style, boolean closing) {
        Piece piece = new Piece(text);
        pieces.add(piece);
        if (!closing) {
            push(new Open(piece, '<', style, false, 1));
            return;
        }
        for (Open candidate : open) {
            if (candidate.style == style) {
                popTo(candidate);
                open.pop();
                candidate.piece.text = "";
                candidate.piece.after[style]++;
                piece.text = "";
                piece.before[style]--;
                return;
            }
        }
    }

    /** Takes the beginning of a link or picture. */
    void openBracket(String text) {
        Piece piece = new Piece(text);
        pieces.add(piece);
        if (brackets.size() == MOST_OPEN) {
            brackets.removeLast();
        }
        brackets.push(piece);
    }

    /** Takes the end of a link's words; false where none has begun or there is nothing in it. */
    boolean closeBracket(String href) {
        if (brackets.isEmpty() || pieces.get(pieces.size() - 1) == brackets.peek()) {
            return false;
        }
        Piece start = brackets.pop();
        brackets.clear();
        start.text = "";
        start.link = href;
        Piece end = new Piece("");
        end.unlink = true;
        pieces.add(end);
        return true;
    }

    private @org.jspecify.annotations.Nullable Open partner(char sign, boolean opens, int length) {
        for (Open candidate : open) {
            boolean both = (opens || candidate.closes)
                    && (length + candidate.count) % 3 == 0
                    && (length % 3 != 0 || candidate.count % 3 != 0);
            if (candidate.sign == sign && !both) {
                popTo(candidate);
                return candidate;
            }
        }
        return null;
    }

    private void popTo(Open candidate) {
        while (open.peek() != candidate) {
            open.pop();
        }
    }

    private void push(Open sign) {
        if (open.size() == MOST_OPEN) {
            open.removeLast();
        }
        open.push(sign);
    }
}
