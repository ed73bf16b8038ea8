// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import static undoc.text.Sheets.LEFT;
import static undoc.text.Sheets.RIGHT;

import java.util.ArrayList;
import java.util.List;
import undoc.recognition.StructureTag;
import undoc.recognition.StructureTag.Role;
import undoc.text.TextBlock.Kind;

/** Sets one block after the other: headings in larger type, signatures on the right, tables in columns. */
final class BlockSetter {
    static final double TEXT = 10;
    static final double BOTTOM = 690;
    private static final double SIGNATURE = 320;

    private final Sheets pages;
    private int tables;

    BlockSetter(Sheets pages) {
        this.pages = pages;
    }

    /**
     * Sets a block at its place.
     *
     * @param goesOn whether it goes on with the paragraph above
     */
    void set(TextBlock block, TitleZone.Place place, boolean goesOn) {
        boolean head = place != TitleZone.Place.TEXT;
        switch (block.kind()) {
            case PAGE_BREAK, RULE -> {}
            case TABLE -> table(block);
            case HEADING -> lines(block, Role.HEADING, size(block, place), true);
            case QUOTE -> lines(block, Role.QUOTATION, TEXT, false);
            case ITEM -> lines(block, Role.LIST_BODY, TEXT, false);
            case FIGURE -> figure(block);
            default -> {
                if (goesOn) {
                    pages.continueElement();
                }
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
        StructureTag tag = StructureTag.of(role, block.level(), pages.nextElement());
        double x = left(block);
        boolean original = HeadWords.isOriginal(block);
        boolean first = true;
        for (TextLine line : withBreaks(block, bold)) {
            for (List<Span> part : LineWrapper.wrap(line, size, RIGHT - x)) {
                pages.sheet().y += first ? 2 * size : 1.2 * size;
                first = false;
                pages.set(part, original ? RIGHT - Metrics.width(block.text(), size) : x, size, bold, tag);
                turn();
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
        pages.sheet().y += 2 * TEXT;
        Span alternative = new Span("\uFFFC" + block.text(), Mark.PLAIN);
        pages.set(List.of(alternative), LEFT, TEXT, false, StructureTag.of(Role.FIGURE, 0, pages.nextElement()));
    }

    private void table(TextBlock block) {
        int columns = block.rows().stream().mapToInt(List::size).max().orElse(1);
        double width = (RIGHT - LEFT) / columns;
        int table = tables++;
        for (int row = 0; row < block.rows().size(); row++) {
            Sheet sheet = pages.sheet();
            double top = sheet.y + 2 * TEXT;
            double bottom = top;
            List<List<TextLine>> cells = block.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                StructureTag tag = new StructureTag(
                        row == 0 ? Role.TABLE_HEADER : Role.TABLE_CELL, 0, pages.nextElement(), table, row, column);
                sheet.y = top - 1.2 * TEXT;
                for (TextLine line : cells.get(column)) {
                    for (List<Span> part : LineWrapper.wrap(line, TEXT, width - 8)) {
                        sheet.y += 1.2 * TEXT;
                        pages.set(part, LEFT + column * width, TEXT, false, tag);
                    }
                }
                bottom = Math.max(bottom, sheet.y);
            }
            sheet.y = bottom;
            turn();
        }
    }

    /** Begins a new page where this one is full. */
    private void turn() {
        if (pages.sheet().y > BOTTOM) {
            pages.newPage();
        }
    }
}
