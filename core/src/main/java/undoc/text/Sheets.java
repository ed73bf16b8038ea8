// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import undoc.recognition.StructureTag;
import undoc.recognition.StructureTag.Role;
import undoc.recognition.StyledPage;

/** Pages as they fill, with footnotes at the foot of the page that refers to them first. Lengths are in points. */
final class Sheets {
    static final double LEFT = 111;
    static final double RIGHT = 530;
    private static final double TOP = 135;
    private static final double NOTE = 8;

    private final List<StyledPage> pages = new ArrayList<>();
    private final Map<String, List<TextBlock>> notes = new LinkedHashMap<>();
    private final List<TextBlock> due = new ArrayList<>();
    private Sheet sheet = new Sheet(1, 40);
    private List<TextLine> firstFoot = List.of();
    private int elements;

    /** The page that is being filled. */
    Sheet sheet() {
        return sheet;
    }

    /** A footnote, for the page that refers to it. */
    void addNote(TextBlock note) {
        notes.computeIfAbsent(note.label(), label -> new ArrayList<>()).add(note);
    }

    /** What is to stand at the foot of the first page, below all else. */
    void firstFoot(List<TextLine> lines) {
        firstFoot = lines;
    }

    /** The number of the next element of the structure. */
    int nextElement() {
        return elements++;
    }

    /** Lets the next element be one with the last. */
    void continueElement() {
        elements--;
    }

    /** Sets a part of a line where the page is filled to. */
    void set(List<Span> part, double left, double size, boolean bold, StructureTag tag) {
        collectNotes(part);
        sheet.set(part, left, size, bold, Optional.of(tag));
    }

    /** The footnotes that these spans refer to for the first time are due at the foot of this page. */
    private void collectNotes(List<Span> spans) {
        for (Span span : spans) {
            List<TextBlock> note = span.mark().raised() ? notes.remove(span.text()) : null;
            if (note != null) {
                due.addAll(note);
            }
        }
    }

    /** Begins a new page, if there is anything on this one. */
    void newPage() {
        if (sheet.isEmpty()) {
            return;
        }
        close();
        sheet = new Sheet(pages.size() + 1, TOP);
    }

    private void close() {
        setNotes();
        if (pages.isEmpty() && !firstFoot.isEmpty()) {
            sheet.setAtFoot(firstFoot);
        }
        pages.add(sheet.page());
    }

    private void setNotes() {
        for (int i = 0; i < due.size(); i++) {
            TextBlock note = due.get(i);
            StructureTag tag = StructureTag.of(Role.NOTE, 0, nextElement());
            boolean first = i == 0 || !due.get(i - 1).label().equals(note.label());
            List<TextLine> lines = first ? marked(note) : note.lines();
            for (TextLine line : lines) {
                for (List<Span> part : LineWrapper.wrap(line, NOTE, RIGHT - LEFT)) {
                    sheet.y += 1.4 * NOTE;
                    set(part, LEFT, NOTE, false, tag);
                }
            }
        }
        due.clear();
    }

    private static List<TextLine> marked(TextBlock note) {
        List<TextLine> lines = new ArrayList<>(note.lines());
        List<Span> first = new ArrayList<>(List.of(new Span(note.label(), Mark.RAISED), new Span(" ", Mark.PLAIN)));
        if (!lines.isEmpty()) {
            TextLine line = lines.remove(0);
            first.addAll(line.spans());
            lines.add(0, new TextLine(first, line.broken()));
        } else {
            lines.add(new TextLine(first, false));
        }
        return lines;
    }

    /** All pages; notes that nothing refers to are at the foot of the last. */
    List<StyledPage> finished() {
        notes.values().forEach(due::addAll);
        if (!sheet.isEmpty() || !due.isEmpty() || pages.isEmpty()) {
            close();
        }
        return pages;
    }
}
