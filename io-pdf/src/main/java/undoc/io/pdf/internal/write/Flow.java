// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
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
    private final NoteFoot foot;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Slice> chain = new ArrayList<>();
    private List<Slice> repeated = List.of();
    /** What is to be repeated when the slices that wait have their place. */
    private List<Slice> next = List.of();

    private float y;

    Flow(PdfFile file, Geometry geometry, StructTree tree, Painter painter, Notes notes) {
        this.file = file;
        this.geometry = geometry;
        this.tree = tree;
        this.painter = painter;
        this.notes = notes;
        this.foot = new NoteFoot(geometry, painter);
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
        next = head;
        if (chain.isEmpty()) {
            repeated = head;
        }
    }

    @Override
    public void add(Slice slice) {
        chain.add(slice);
        if (!slice.withNext()) {
            flush();
        }
    }

    /** Leaves room, none at the top of a page; slices that wait for the next one go on to wait. */
    @Override
    public void gap(float height) {
        if (!chain.isEmpty()) {
            chain.add(Slice.gap(height).keptWithNext());
        } else if (y > Geometry.TOP) {
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
        while (foot.isWaiting()) {
            newSheet();
        }
        float end = y + END_GAP;
        if (end < foot.top(sheet())) {
            float left = (geometry.width() - END_RULE) / 2;
            painter.rule(sheet(), left, left + END_RULE, end, 0.75f);
        }
        finishSheet();
    }

    /** Draws the footnotes and writes the page, so that a long document takes little room while it is laid out. */
    private void finishSheet() {
        foot.draw(sheet());
        sheet().pack();
    }

    private void flush() {
        if (chain.isEmpty()) {
            return;
        }
        List<Slice> slices = List.copyOf(chain);
        chain.clear();
        if (!fits(slices) && y > Geometry.TOP) {
            newSheet();
        }
        slices.forEach(this::placeOrBreak);
        repeated = next;
    }

    /** Whether slices fit with their notes; the last note may go on overleaf after its first lines. */
    private boolean fits(List<Slice> slices) {
        float needed = 0;
        float spared = 0;
        boolean gap = sheet().notes().isEmpty();
        for (Slice slice : slices) {
            needed += slice.height();
            for (List<Slice> note : notes.of(slice)) {
                float height = Slice.height(note) + (gap ? Geometry.NOTE_GAP : 0);
                needed += height;
                spared = Slice.height(note) - Slice.height(note.subList(0, Math.min(LEAST_NOTE_LINES, note.size())));
                gap = false;
            }
        }
        return y + needed - spared <= foot.top(sheet());
    }

    private void placeOrBreak(Slice slice) {
        boolean room = y + slice.height() <= foot.top(sheet());
        if (!room && y > Geometry.TOP + Slice.height(repeated)) {
            newSheet();
        }
        List<List<Slice>> below = notes.take(slice);
        draw(slice);
        below.forEach(note -> note.forEach(line -> foot.add(sheet(), line, y)));
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
        foot.begin(sheet);
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
}
