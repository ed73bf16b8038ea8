// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.List;
import undoc.io.pdf.internal.read.Scripts.Kind;

/** Puts vowel marks that are drawn on their own, higher or lower than their letters, on the line of the letters. */
final class LooseMarks {
    /** How far to the right of where it begins a mark is seen, in type sizes. */
    static final double SHIFT = 0.2;

    /** How many parts before and behind a mark its letter is drawn at most. */
    private static final int NEAR = 4;

    private LooseMarks() {}

    static List<Part> onLetters(List<Part> parts) {
        List<Part> placed = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            placed.add(isMark(part) ? part.on(baseline(parts, i)) : part);
        }
        return placed;
    }

    private static boolean isMark(Part part) {
        TextPiece piece = part.piece();
        for (int i = 0; i < piece.length(); i++) {
            if (Scripts.kind(piece.charAt(i)) != Kind.COMBINING) {
                return false;
            }
        }
        return true;
    }

    /** The baseline of the letter under a mark, its own where there is none. */
    private static double baseline(List<Part> parts, int at) {
        Part mark = parts.get(at);
        double place = mark.start() + SHIFT * mark.size();
        double baseline = mark.baseline();
        double nearest = mark.size();
        for (int i = Math.max(0, at - NEAR); i < Math.min(parts.size(), at + NEAR + 1); i++) {
            Part part = parts.get(i);
            double off = Math.abs(part.baseline() - mark.baseline());
            if (off < nearest && part.start() <= place && place <= part.end() && !isMark(part)) {
                nearest = off;
                baseline = part.baseline();
            }
        }
        return baseline;
    }
}
