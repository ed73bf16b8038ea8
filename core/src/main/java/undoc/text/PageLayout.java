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
import undoc.text.TextBlock.Kind;

/**
 * Sets blocks on pages as they would be printed, so that {@link undoc.recognition} can take them for what they are:
 * headings in larger type, annexes on pages of their own, footnotes at the foot of the page that refers to them.
 */
final class PageLayout {
    private static final double LEFT = 111;
    private static final double RIGHT = 530;
    private static final double SIGNATURE = 320;
    private static final double TOP = 135;
    private static final double BOTTOM = 690;
    private static final double LOWEST = 900;
    private static final double TEXT = 10;
    private static final double NOTE = 8;
    private static final int MOST_AT_EDGE = 5;

    private final List<StyledPage> pages = new ArrayList<>();
    private final Map<String, List<TextBlock>> notes = new LinkedHashMap<>();
    private final List<TextBlock> due = new ArrayList<>();
    private Sheet sheet = new Sheet(1, 40);
    private int elements;
    private int tables;

    private PageLayout() {}

    static List<StyledPage> pages(List<TextBlock> blocks) {
        PageLayout layout = new PageLayout();
        List<TextBlock> text = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (block.kind() == Kind.NOTE) {
                layout.notes
                        .computeIfAbsent(block.label(), label -> new ArrayList<>())
                        .add(block);
            } else {
                text.add(block);
            }
        }
        layout.set(text);
        List<StyledPage> made = layout.finished();
        return Mirror.isNeeded(made) ? Mirror.of(made) : made;
    }

    private void set(List<TextBlock> blocks) {
        List<TextBlock> rest = HeadLayout.set(blocks, sheet);
        TitleZone zone = new TitleZone(rest.size() < blocks.size());
        Optional<TextBlock> above = Optional.empty();
        if (!rest.isEmpty() && HeadWords.isJob(rest.get(rest.size() - 1))) {
            sheet.setAtFoot(rest.get(rest.size() - 1).lines());
            rest = rest.subList(0, rest.size() - 1);
        }
        for (int i = 0; i < rest.size(); i++) {
            TextBlock block = rest.get(i);
            if (HeadWords.isFurniture(block) && isAtPageEdge(rest, i)) {
                if (sheet.isEmpty()) {
                    sheet.setAtHead(block.lines());
                } else {
                    sheet.setAtFoot(block.lines());
                }
                continue;
            }
            boolean goesOn = above.isPresent() && goesOn(above.get(), block);
            TitleZone.Place place = zone.of(block, isPageHead(above));
            if (block.kind() == Kind.PAGE_BREAK || block.kind() == Kind.RULE || place == TitleZone.Place.ATTACHMENT) {
                newPage();
            } else if (!goesOn) {
                pageFor(above, block);
            }
            if (place == TitleZone.Place.TITLE && block.kind() == Kind.PARAGRAPH) {
                TitleZone.headings(block).forEach(heading -> block(heading, place, false));
            } else {
                block(block.below(zone.level()), place, goesOn);
            }
            above = Optional.of(block);
        }
    }

    private static boolean isPageHead(Optional<TextBlock> above) {
        return above.isPresent() && above.get().kind() == Kind.PAGE_BREAK;
    }

    /** Whether only what pages carry stands between a block and an end of its page. */
    private static boolean isAtPageEdge(List<TextBlock> blocks, int at) {
        for (int step : new int[] {-1, 1}) {
            int next = at + step;
            while (next >= 0
                    && next < blocks.size()
                    && Math.abs(next - at) < MOST_AT_EDGE
                    && HeadWords.isFurniture(blocks.get(next))) {
                next += step;
            }
            if (next >= 0 && next < blocks.size() && blocks.get(next).kind() == Kind.PAGE_BREAK) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph goes on after an empty line, as where the source had a page break that it does not show. */
    private static boolean goesOn(TextBlock above, TextBlock block) {
        return above.kind() == Kind.PARAGRAPH
                && block.kind() == Kind.PARAGRAPH
                && above.text().length() > 60
                && !Sentences.ends(above.text())
                && Sentences.goesOn(block.text())
                && !above.isBold()
                && !block.isBold();
    }

    private void block(TextBlock block, TitleZone.Place place, boolean goesOn) {
        boolean head = place != TitleZone.Place.TEXT;
        switch (block.kind()) {
            case PAGE_BREAK, RULE -> {}
            case TABLE -> table(block);
            case HEADING -> lines(block, Role.HEADING, size(block, place), true);
            case QUOTE -> lines(block, Role.QUOTATION, TEXT, false);
            case ITEM -> lines(block, Role.LIST_BODY, TEXT, false);
            case FIGURE -> figure(block);
            default -> {
                elements -= goesOn ? 1 : 0;
                lines(block, Role.PARAGRAPH, size(block, place), head);
            }
        }
    }

    private static double size(TextBlock block, TitleZone.Place place) {
        return switch (place) {
            case ATTACHMENT -> 14;
            case TITLE -> 12;
            case TEXT -> block.level() == 1 ? 14 : block.level() == 2 ? 12 : TEXT;
        };
    }

    /** Signatures stand in the right half of the page, quotations and items inside the text. */
    private static double left(TextBlock block) {
        if (HeadWords.isSignature(block)) {
            return SIGNATURE;
        }
        return LEFT + 4 * block.indent() + (block.kind() == Kind.QUOTE ? 24 : 0);
    }

    private void lines(TextBlock block, Role role, double size, boolean bold) {
        StructureTag tag = StructureTag.of(role, block.level(), elements++);
        double x = left(block);
        boolean original = HeadWords.isOriginal(block);
        boolean first = true;
        for (TextLine line : withBreaks(block, bold)) {
            for (List<Span> part : LineWrapper.wrap(line, size, RIGHT - x)) {
                sheet.y += first ? 2 * size : 1.2 * size;
                first = false;
                collectNotes(part);
                double at = original ? RIGHT - Metrics.width(block.text(), size) : x;
                sheet.set(part, at, size, bold, Optional.of(tag));
                if (sheet.y > BOTTOM) {
                    newPage();
                }
            }
        }
    }

    /** Line breaks that are asked for inside running text; those of titles and signatures are only how they are set. */
    private static List<TextLine> withBreaks(TextBlock block, boolean head) {
        if (head || block.isBold() || HeadWords.isSignature(block)) {
            return block.lines();
        }
        List<TextLine> lines = new ArrayList<>(block.lines());
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).broken()) {
                List<Span> spans = new ArrayList<>(lines.get(i).spans());
                spans.add(new Span(String.valueOf(Pieces.BREAK), Mark.PLAIN));
                lines.set(i, new TextLine(spans, true));
            }
        }
        return lines;
    }

    private void figure(TextBlock block) {
        sheet.y += 2 * TEXT;
        String alternative = block.text();
        sheet.set(
                List.of(new Span("\uFFFC" + alternative, Mark.PLAIN)),
                LEFT,
                TEXT,
                false,
                Optional.of(StructureTag.of(Role.FIGURE, 0, elements++)));
    }

    private void table(TextBlock block) {
        int columns = block.rows().stream().mapToInt(List::size).max().orElse(1);
        double width = (RIGHT - LEFT) / columns;
        int table = tables++;
        for (int row = 0; row < block.rows().size(); row++) {
            double top = sheet.y + 2 * TEXT;
            double bottom = top;
            List<List<TextLine>> cells = block.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                StructureTag tag = new StructureTag(
                        row == 0 ? Role.TABLE_HEADER : Role.TABLE_CELL, 0, elements++, table, row, column);
                sheet.y = top - 1.2 * TEXT;
                for (TextLine line : cells.get(column)) {
                    for (List<Span> part : LineWrapper.wrap(line, TEXT, width - 8)) {
                        sheet.y += 1.2 * TEXT;
                        collectNotes(part);
                        sheet.set(part, LEFT + column * width, TEXT, false, Optional.of(tag));
                    }
                }
                bottom = Math.max(bottom, sheet.y);
            }
            sheet.y = bottom;
            if (sheet.y > BOTTOM) {
                newPage();
            }
        }
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

    /** Begins a new page where this one is full and the block would not seem to go on with the one above. */
    private void pageFor(Optional<TextBlock> above, TextBlock block) {
        boolean safe = block.kind() != Kind.PARAGRAPH
                || above.map(a -> Sentences.ends(a.text())).orElse(true);
        if (sheet.y > LOWEST || sheet.y > BOTTOM - 3 * TEXT && safe) {
            newPage();
        }
    }

    private void newPage() {
        if (sheet.isEmpty()) {
            return;
        }
        setNotes();
        pages.add(sheet.page());
        sheet = new Sheet(pages.size() + 1, TOP);
    }

    private void setNotes() {
        for (int i = 0; i < due.size(); i++) {
            TextBlock note = due.get(i);
            StructureTag tag = StructureTag.of(Role.NOTE, 0, elements++);
            boolean first = i == 0 || !due.get(i - 1).label().equals(note.label());
            List<TextLine> lines = first ? marked(note) : note.lines();
            for (TextLine line : lines) {
                for (List<Span> part : LineWrapper.wrap(line, NOTE, RIGHT - LEFT)) {
                    sheet.y += 1.4 * NOTE;
                    collectNotes(part);
                    sheet.set(part, LEFT, NOTE, false, Optional.of(tag));
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

    private List<StyledPage> finished() {
        notes.values().forEach(due::addAll);
        setNotes();
        if (!sheet.isEmpty() || pages.isEmpty()) {
            pages.add(sheet.page());
        }
        return pages;
    }
}
