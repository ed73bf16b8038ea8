// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayDeque;
import java.util.Deque;

/** The footnotes at the foot of pages: those that have no room go on overleaf. */
final class NoteFoot {
    /** How far the rule above the notes stands out to the left of the text, and how long it is. */
    private static final float OUT = 24;

    private static final float LONG = 72;

    private final Geometry geometry;
    private final Painter painter;
    private final Deque<Slice> carried = new ArrayDeque<>();

    NoteFoot(Geometry geometry, Painter painter) {
        this.geometry = geometry;
        this.painter = painter;
    }

    /** Where the text on a page ends at the latest. */
    float top(Sheet sheet) {
        return geometry.bottom() - sheet.notesHeight();
    }

    /** Whether notes wait for the next page. */
    boolean isWaiting() {
        return !carried.isEmpty();
    }

    /** Puts a line of a note at the foot of a page, or overleaf where the text leaves no room for it. */
    void add(Sheet sheet, Slice note, float textEnd) {
        float gap = sheet.notes().isEmpty() ? Geometry.NOTE_GAP : 0;
        if (carried.isEmpty() && textEnd + gap + note.height() <= top(sheet)) {
            sheet.addNote(note);
        } else {
            carried.add(note);
        }
    }

    /** Puts what waits at the foot of a new page, half of which stays free for text. */
    void begin(Sheet sheet) {
        float most = (geometry.bottom() - Geometry.TOP) / 2;
        while (!carried.isEmpty() && sheet.notesHeight() + carried.peek().height() < most) {
            sheet.addNote(carried.remove());
        }
    }

    /** Draws the notes of a page below a rule. */
    void draw(Sheet sheet) {
        if (sheet.notes().isEmpty()) {
            return;
        }
        float at = top(sheet) + Geometry.NOTE_GAP;
        float left = geometry.left() - OUT;
        painter.rule(sheet, left, left + LONG, at - Geometry.NOTE_GAP / 2, 0.5f);
        for (Slice note : sheet.notes()) {
            float top = at;
            note.lines().forEach(line -> painter.line(sheet, line, top + line.baseline()));
            at += note.height();
        }
        sheet.notes().clear();
    }
}
