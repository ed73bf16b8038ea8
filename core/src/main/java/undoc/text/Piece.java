// SPDX-License-Identifier: Apache-2.0
package undoc.text;

/** A stretch of a block being read, and which styles and links begin or end before and after it. */
final class Piece {
    static final int BOLD = 0;
    static final int ITALIC = 1;
    static final int UNDERLINED = 2;
    static final int RAISED = 3;
    static final int LOWERED = 4;
    static final int STYLES = 5;

    /** What is shown; of signs that mark something, those without a partner. */
    String text;

    /** Where a link that begins before it leads; empty where none does. */
    String link = "";

    /** Whether a link ends after it. */
    boolean unlink;

    /** How many more of each style there are from it on. */
    final int[] before = new int[STYLES];

    /** How many more of each style there are after it. */
    final int[] after = new int[STYLES];

    Piece(String text) {
        this.text = text;
    }

    /** A piece in a style of its own. */
    static Piece styled(String text, int style) {
        Piece piece = new Piece(text);
        piece.before[style]++;
        piece.after[style]--;
        return piece;
    }

    /** A piece that is a link. */
    static Piece linked(String text, String href) {
        Piece piece = new Piece(text);
        piece.link = href;
        piece.unlink = true;
        return piece;
    }
}
