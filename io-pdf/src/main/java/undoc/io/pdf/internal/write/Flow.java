// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Fills pages with slices from top to bottom, footnotes at the foot of the page that refers to them. */
final class Flow implements Sink {
    private static final int LEAST_NOTE_LINES = 2;
    private static final float END_GAP = 20;
    private static final float END_RULE = 72;

    private final Geometry geometry;
    private final PdfFile file;
    private final StructTree tree;
    private final Painter painter;
    private final Notes notes;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Slice> chain = new ArrayList<>();
    private final Deque<Slice> carried = new ArrayDeque<>();
    private List<Slice> repeated = List.of();
    private float y;

    Flow(PdfFile file, Geometry geometry, StructTree tree, Painter painter, Notes notes) {
        this.file = file;
        this.geometry = geometry;
        this.tree = tree;
        this.painter = painter;
        this.notes = notes;
        sheets.add(new Sheet(file, tree));
        y = Geometry.TOP;
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

    /** Draws what is left, and below it the short rule that ends a document of the United Nations, if there is room. */
    void finish() {
        flush();
        while (!carried.isEmpty()) {
            newSheet();
        }
        float end = y + END_GAP;
        if (end < geometry.bottom() - sheet().notesHeight()) {
            float left = (geometry.width() - END_RULE) / 2;
            painter.rule(sheet(), left, left + END_RULE, end, 0.75f);
        }
        finishSheet();
    }

    /** Draws the footnotes and writes the page, so that a long document takes little room while it is laid out. */
    private void finishSheet() {
        drawNotes(sheet());
        sheet().pack();
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

    /** Whether slices fit with their notes; the last note may go on overleaf after its first lines. */
    private boolean fits(List<Slice> slices) {
        float needed = 0;
        float spared = 0;
        boolean gap = sheet().notes().isEmpty();
        for (Slice slice : slices) {
            needed += slice.height();
            for (List<Slice> note : notes.of(slice)) {
                float height = height(note) + (gap ? Geometry.NOTE_GAP : 0);
                needed += height;
                spared = height(note) - height(note.subList(0, Math.min(LEAST_NOTE_LINES, note.size())));
                gap = false;
            }
        }
        return y + needed - spared <= geometry.bottom() - sheet().notesHeight();
    }

    private static float height(List<Slice> slices) {
        float height = 0;
        for (Slice slice : slices) {
            height += slice.height();
        }
        return height;
    }

    private void placeOrBreak(Slice slice) {
        boolean room = y + slice.height() <= geometry.bottom() - sheet().notesHeight();
        if (!room && y > Geometry.TOP + height(repeated)) {
            newSheet();
        }
        List<List<Slice>> below = notes.take(slice);
        draw(slice);
        below.forEach(note -> note.forEach(this::addNote));
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
        slice.rule().ifPresent(rule -> painter.rule(sheet(), rule.left(), rule.right(), y, rule.weight()));
        for (Slice.PlacedLine line : slice.lines()) {
            painter.line(sheet(), line, y + line.baseline());
        }
        y += slice.height();
    }

    private void newSheet() {
        finishSheet();
        Sheet sheet = new Sheet(file, tree);
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
        slice.rule().ifPresent(rule -> painter.rule(sheet(), rule.left(), rule.right(), y, rule.weight()));
        for (Slice.PlacedLine line : slice.lines()) {
            painter.artifact(sheet(), line, y + line.baseline());
        }
        y += slice.height();
    }

    private void drawNotes(Sheet sheet) {
        if (sheet.notes().isEmpty()) {
            return;
        }
        float at = geometry.bottom() - sheet.notesHeight() + Geometry.NOTE_GAP;
        painter.rule(sheet, geometry.left() - 24, geometry.left() + 48, at - Geometry.NOTE_GAP / 2, 0.5f);
        for (Slice note : sheet.notes()) {
            float top = at;
            note.lines().forEach(line -> painter.line(sheet, line, top + line.baseline()));
            at += note.height();
        }
        sheet.notes().clear();
    }
}
