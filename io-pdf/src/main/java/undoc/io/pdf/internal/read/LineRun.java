// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

/** Text of one part of a line, or of several that look the same. */
final class LineRun {
    /** The share of its size that type reaches above its baseline. */
    static final double ASCENT = 0.75;

    private final Part part;
    /** That of what was added last. */
    private int mcid;

    private final StringBuilder text = new StringBuilder();
    private double from;
    private double to;

    LineRun(Part part, double from) {
        this.part = part;
        this.from = from;
        this.to = from;
    }

    Part part() {
        return part;
    }

    String text() {
        return text.toString();
    }

    /** Adds characters of a part that stand between two places. */
    void add(Part of, String characters, double start, double end) {
        mcid = of.piece().mark().mcid();
        text.append(characters);
        from = Math.min(from, start);
        to = Math.max(to, end);
    }

    /** Adds a piece, a single blank for each of its stretches of blanks. */
    void add(TextPiece piece) {
        mcid = piece.mark().mcid();
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c != ' ' || (i > 0 && piece.charAt(i - 1) != ' ')) {
                text.append(c);
            }
        }
        to = Math.max(to, piece.end());
    }

    /** Adds a blank unless there is one. */
    void addBlank() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** The box around it; type reaches three quarters of its size above the baseline. */
    Extent extent() {
        double top = part.baseline() - ASCENT * part.size();
        return new Extent(from, top, to, top + part.size());
    }

    /** Whether characters of a part look the same, and are not parted by marks as the marker of a note is from text. */
    boolean takes(Part other, char first) {
        return !isPartedFrom(other, first)
                && Math.abs(part.size() - other.size()) < 0.05
                && Math.abs(part.baseline() - other.baseline()) < 0.05 * part.size()
                && part.bold() == other.bold()
                && part.piece().style().italic() == other.piece().style().italic()
                && part.underlined() == other.underlined()
                && part.href().equals(other.href());
    }

    private boolean isPartedFrom(Part other, char first) {
        return mcid != other.piece().mark().mcid()
                && !text.isEmpty()
                && isSign(text.charAt(text.length() - 1)) != isSign(first);
    }

    private static boolean isSign(char c) {
        return Character.isDigit(c) || c == '*';
    }
}
