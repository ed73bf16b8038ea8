// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import undoc.io.pdf.internal.read.Scripts.Kind;

/** Puts the glyphs of a line, as they stand from left to right, into the order in which they are read. */
final class VisualOrder {
    private final List<Glyph> glyphs;
    private final Kind[] kinds;
    private final boolean[] forward;

    private VisualOrder(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        this.kinds = new Kind[glyphs.size()];
        this.forward = new boolean[glyphs.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = Scripts.kind(glyphs.get(i).text());
            forward[i] = kinds[i] == Kind.LEFT_TO_RIGHT || kinds[i] == Kind.NUMBER;
        }
        joinNeutrals();
    }

    /** The glyphs as read; {@code rightToLeft} where the line as a whole runs to the left. */
    static List<Glyph> logical(List<Glyph> visual, boolean rightToLeft) {
        VisualOrder order = new VisualOrder(visual);
        return rightToLeft ? order.fromTheRight() : order.fromTheLeft();
    }

    /** Marks between two stretches that run to the right go with them: blanks between words, dots in numbers. */
    private void joinNeutrals() {
        int i = 0;
        while (i < kinds.length) {
            int end = i;
            while (end < kinds.length && kinds[end] == Kind.NEUTRAL) {
                end++;
            }
            if (end > i && i > 0 && end < kinds.length && forward[i - 1] && forward[end] && belong(i, end)) {
                Arrays.fill(forward, i, end, true);
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean belong(int from, int to) {
        if (to - from == 1 && Scripts.isSeparator(glyphs.get(from).text())) {
            return !partsArabicNumbers(from);
        }
        return hasLetter(from - 1, -1) && hasLetter(to, 1);
    }

    /** A hyphen between two numbers in Arabic digits: these run to the left (Unicode Annex 9, W4). */
    private boolean partsArabicNumbers(int hyphen) {
        return "+-\u2010\u2011\u2013".contains(glyphs.get(hyphen).text())
                && Scripts.isArabicDigit(glyphs.get(hyphen - 1).text())
                && Scripts.isArabicDigit(glyphs.get(hyphen + 1).text());
    }

    private boolean hasLetter(int from, int step) {
        for (int i = from; i >= 0 && i < kinds.length && kinds[i] != Kind.RIGHT_TO_LEFT; i += step) {
            if (kinds[i] == Kind.LEFT_TO_RIGHT) {
                return true;
            }
            if (kinds[i] == Kind.NEUTRAL && glyphs.get(i).isBlank()) {
                return false;
            }
        }
        return false;
    }

    private List<Glyph> fromTheRight() {
        List<Glyph> logical = new ArrayList<>(glyphs.size());
        int i = glyphs.size() - 1;
        while (i >= 0) {
            int from = i;
            if (forward[i]) {
                while (from > 0 && forward[from - 1]) {
                    from--;
                }
                logical.addAll(glyphs.subList(from, i + 1));
            } else {
                from = backward(logical, i);
            }
            i = from - 1;
        }
        return logical;
    }

    /** Adds what runs to the left at a place, and says how far it reaches. */
    private int backward(List<Glyph> logical, int at) {
        int from = at;
        while (from > 0 && kinds[from] == Kind.COMBINING) {
            from--;
        }
        Glyph base = glyphs.get(from);
        logical.add(
                kinds[from] == Kind.NEUTRAL
                        ? new Glyph(Scripts.mirrored(base.text()), base.part(), base.start(), base.end())
                        : base);
        logical.addAll(glyphs.subList(from + 1, at + 1));
        return from;
    }

    /** A line that runs to the right with stretches that run to the left. */
    private List<Glyph> fromTheLeft() {
        List<Glyph> logical = new ArrayList<>(glyphs.size());
        int i = 0;
        while (i < glyphs.size()) {
            int end = i;
            while (end < glyphs.size() && kinds[end] != Kind.LEFT_TO_RIGHT && reaches(end)) {
                end++;
            }
            if (end > i) {
                logical.addAll(new VisualOrder(glyphs.subList(i, end)).fromTheRight());
            } else {
                logical.add(glyphs.get(i));
            }
            i = Math.max(end, i + 1);
        }
        return logical;
    }

    /** Whether from here on, before the next letter that runs to the right, there is one that runs to the left. */
    private boolean reaches(int from) {
        for (int i = from; i < kinds.length && kinds[i] != Kind.LEFT_TO_RIGHT; i++) {
            if (kinds[i] == Kind.RIGHT_TO_LEFT || kinds[i] == Kind.COMBINING) {
                return true;
            }
        }
        return false;
    }
}
