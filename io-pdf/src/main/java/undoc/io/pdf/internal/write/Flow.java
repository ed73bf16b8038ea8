// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Fills pages with slices from top to bottom, footnotes at the foot of the page that refers to them. */
final class Flow implements Sink {
    private final Geometry geometry;
    private final StructTree tree;
    private final Painter painter;
    private final Notes notes;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Slice> chain = new ArrayList<>();
    private final Deque<Slice> carried = new ArrayDeque<>();
    private List<Slice> repeated = List.of();
    private float y;

    Flow(Geometry geometry, StructTree tree, Painter painter, Notes notes) {
        this.geometry = geometry;
        this.tree = tree;
        this.painter = painter;
        this.notes = notes;
        newSheet();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    float y() {
        return y;
    }

    /** Goes on at this height of the page. */
    void moveTo(float height) {
        y = height;
    }

    /** The slices to repeat at the top of each new page, as a table's head; none with an empty list. */
    @Override
    public void repeat(List<Slice> head) {
        flush();
        repeated = head;
    }

    @Override
    public void add(Slice slice) {
        chain.add(slice);
        if (!slice.withNext()) {
            flush();
        }
    }

    /** Leaves room, none at the top of a page. */
    @Override
    public void gap(float height) {
        flush();
        if (y > Geometry.TOP) {
            y += height;
        }
    }

    void newPage() {
        flush();
        newSheet();
    }

    /** Draws what is left, and the footnotes of all pages. */
    void finish() {
        flush();
        while (!carried.isEmpty()) {
            newSheet();
        }
        for (Sheet sheet : sheets) {
            drawNotes(sheet);
        }
    }

    private void flush() {
        if (chain.isEmpty()) {
            return;
        }
        List<Slice> slices = List.copyOf(chain);
        chain.clear();
        if (fits(slices) || y <= Geometry.TOP) {
            slices.forEach(this::placeOrBreak);
        } else {
            newSheet();
            slices.forEach(this::placeOrBreak);
        }
    }

    private boolean fits(List<Slice> slices) {
        float needed = 0;
        boolean rule = sheet().notes().isEmpty();
        for (Slice slice : slices) {
            needed += slice.height();
            for (Slice note : notes.of(slice)) {
                needed += note.height() + (rule ? Geometry.NOTE_GAP : 0);
                rule = false;
            }
        }
        return y + needed <= geometry.bottom() - sheet().notesHeight();
    }

    private void placeOrBreak(Slice slice) {
        boolean room = y + slice.height() <= geometry.bottom() - sheet().notesHeight();
        if (!room && y > Geometry.TOP + repeatedHeight()) {
            newSheet();
        }
        draw(slice);
        for (Slice note : notes.of(slice)) {
            addNote(note);
        }
    }

    private float repeatedHeight() {
        return (float) repeated.stream().mapToDouble(Slice::height).sum();
    }

    private void addNote(Slice note) {
        Sheet sheet = sheet();
        float gap = sheet.notes().isEmpty() ? Geometry.NOTE_GAP : 0;
        boolean room = y + sheet.notesHeight() + gap + note.height() <= geometry.bottom();
        if (carried.isEmpty() && room) {
            sheet.addNote(note);
        } else {
            carried.add(note);
        }
    }

    private void draw(Slice slice) {
        if (slice.rule()) {
            painter.rule(sheet(), geometry.left(), geometry.right(), y + 1, 0.5f);
        }
        float size = slice.height() * 0.8f;
        slice.lines().forEach(line -> painter.line(sheet(), line, y + size));
        y += slice.height();
    }

    private void newSheet() {
        Sheet sheet = new Sheet(geometry, tree);
        sheets.add(sheet);
        y = Geometry.TOP;
        float most = (geometry.bottom() - Geometry.TOP) / 2;
        while (!carried.isEmpty() && sheet.notesHeight() + carried.peek().height() < most) {
            sheet.addNote(carried.remove());
        }
        repeated.forEach(this::drawAgain);
    }

    /** Draws a slice once more for the eye; readers of the text have had it. */
    private void drawAgain(Slice slice) {
        float baseline = y + slice.height() * 0.8f;
        for (Slice.PlacedLine line : slice.lines()) {
            painter.artifact(sheet(), line.line(), line.left(), line.width(), line.align(), baseline);
        }
        y += slice.height();
    }

    private void drawNotes(Sheet sheet) {
        if (sheet.notes().isEmpty()) {
            return;
        }
        float at = geometry.bottom() - sheet.notesHeight() + Geometry.NOTE_GAP;
        painter.rule(sheet, geometry.left(), geometry.left() + 72, at - Geometry.NOTE_GAP / 2, 0.5f);
        for (Slice note : sheet.notes()) {
            float baseline = at + note.height() * 0.8f;
            note.lines().forEach(line -> painter.line(sheet, line, baseline));
            at += note.height();
        }
    }
}
