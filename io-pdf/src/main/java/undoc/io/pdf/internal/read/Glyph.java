// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One glyph of a line with its characters, or the blank between two.
 *
 * @param text its characters, in logical order
 * @param part the part it is of; a blank is of the part before it
 * @param start where it begins
 * @param end where it ends
 */
record Glyph(String text, Part part, double start, double end) {
    private static final double WORD_GAP = 0.15;

    boolean isBlank() {
        return text.isBlank();
    }

    /** Where it is seen: marks are drawn a little to the right of where they begin, over their letters. */
    private double place() {
        return Scripts.kind(text) == Scripts.Kind.COMBINING ? start + LooseMarks.SHIFT * part.size() : start;
    }

    /** The glyphs of a line by place, from the left, with one blank wherever there is a gap. */
    static List<Glyph> ofLine(List<Part> parts) {
        List<Glyph> glyphs = new ArrayList<>();
        parts.forEach(part -> add(glyphs, part));
        glyphs.sort(Comparator.comparingDouble(Glyph::place));
        List<Glyph> spaced = new ArrayList<>(glyphs.size() + 16);
        double end = Double.NaN;
        boolean blank = true;
        for (Glyph glyph : glyphs) {
            boolean gap = glyph.start - end > WORD_GAP * glyph.part.size();
            if ((gap || glyph.isBlank()) && !blank) {
                spaced.add(new Glyph(" ", spaced.get(spaced.size() - 1).part, end, glyph.start));
                blank = true;
            }
            if (!glyph.isBlank()) {
                String plain = Scripts.plainArabic(glyph.text);
                if (!plain.isEmpty()) {
                    spaced.add(new Glyph(plain, glyph.part, glyph.start, glyph.end));
                    blank = false;
                }
            }
            end = Double.isNaN(end) ? glyph.end : Math.max(end, glyph.end);
        }
        return spaced;
    }

    private static void add(List<Glyph> glyphs, Part part) {
        TextPiece piece = part.piece();
        int from = 0;
        for (int i = 1; i <= piece.length(); i++) {
            if (i == piece.length() || piece.startOf(i) != piece.startOf(from)) {
                glyphs.add(new Glyph(piece.text().substring(from, i), part, piece.startOf(from), piece.startOf(i)));
                from = i;
            }
        }
    }
}
