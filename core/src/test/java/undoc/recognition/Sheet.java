// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import undoc.io.Box;

/** Lines for tests, one below the other on letter paper, with a text column from 123 to 488 points. */
final class Sheet {
    static final double LEFT = 123;
    static final double RIGHT = 488;
    private static final double NOTES = 8.5;

    private final List<StyledLine> lines = new ArrayList<>();
    private int page = 1;
    private double y = 84;
    private double size = 10;
    private boolean bold;
    private int element;
    private boolean placed = true;

    /** Lines without places, as from Markdown: each call of {@link #text} is a paragraph of its own. */
    static Sheet unplaced() {
        Sheet sheet = new Sheet();
        sheet.placed = false;
        return sheet;
    }

    Sheet page() {
        page++;
        y = 84;
        return this;
    }

    Sheet gap(double points) {
        y += points;
        return this;
    }

    /** A heading in bold, its lines close together, in 12 points at the column. */
    Sheet heading(String... texts) {
        size = 12;
        bold = true;
        for (String text : texts) {
            add(text, LEFT, 13.5);
        }
        size = 10;
        bold = false;
        return end(10);
    }

    /** A paragraph, its lines close together. */
    Sheet text(String... texts) {
        for (String text : texts) {
            add(text, LEFT, 12);
        }
        return end(6);
    }

    /** A paragraph so many points further in than the column. */
    Sheet at(double in, String... texts) {
        for (String text : texts) {
            add(text, LEFT + in, 12);
        }
        return end(6);
    }

    /** A paragraph whose first line is indented. */
    Sheet indented(String first, String... texts) {
        add(first, LEFT + 24, 12);
        return text(texts);
    }

    /** Lines at the right edge, as signatures have. */
    Sheet right(String... texts) {
        for (String text : texts) {
            add(text, RIGHT - 5 * text.length(), 12);
        }
        return end(6);
    }

    Sheet centred(String... texts) {
        for (String text : texts) {
            add(text, (LEFT + RIGHT) / 2 - 2.5 * text.length(), 12);
        }
        return end(6);
    }

    /** Lines side by side, 160 points apart, so many points further in than the column. */
    Sheet side(double in, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            add(texts[i], LEFT + in + 160 * i, 0);
            element++;
        }
        return gap(12);
    }

    /** Cells of a row, 120 points apart. */
    Sheet cells(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            add(texts[i], LEFT + 120 * i, 0);
        }
        return gap(14);
    }

    /** A line that ends in the raised marker of a footnote. */
    Sheet marked(String text, String marker) {
        return run(style(10, false, false), text, style(7, false, true), marker, 12)
                .end(6);
    }

    /** A line that begins with words in italics. */
    Sheet italic(String words, String text) {
        return run(style(10, true, false), words, style(10, false, false), text, 12)
                .end(12);
    }

    /** The typed rule above footnotes. */
    Sheet rule() {
        size = NOTES;
        add("__________________", LEFT, 12);
        size = 10;
        return this;
    }

    /** A line in the type of footnotes. */
    Sheet small(String text) {
        return run(style(NOTES, false, false), text, style(NOTES, false, false), "", 10);
    }

    Sheet note(String marker, String text) {
        return run(style(6, false, true), marker, style(NOTES, false, false), " " + text, 10);
    }

    private static TextStyle style(double size, boolean italic, boolean raised) {
        return new TextStyle(size, false, italic, false, raised, false);
    }

    private Sheet run(TextStyle first, String words, TextStyle second, String text, double leading) {
        Box box = new Box(LEFT, y - 10, 5.0 * (words + text).length(), 10);
        List<StyledRun> runs = new ArrayList<>();
        runs.add(new StyledRun(words, first, box, Optional.empty()));
        if (!text.isEmpty()) {
            runs.add(new StyledRun(text, second, box, Optional.empty()));
        }
        lines.add(new StyledLine(page, box, y, runs, Optional.empty()));
        y += leading;
        return this;
    }

    private Sheet end(double gap) {
        element++;
        return gap(gap);
    }

    private void add(String text, double left, double leading) {
        TextStyle style = new TextStyle(size, bold, false, false, false, false);
        double width = placed ? Math.min(text.length() * 5.0, RIGHT - left) : 0;
        Box box = placed ? new Box(left, y - size, width, size) : new Box(0, 0, 0, 0);
        Optional<StructureTag> tag =
                placed ? Optional.empty() : Optional.of(StructureTag.of(StructureTag.Role.PARAGRAPH, 0, element));
        lines.add(new StyledLine(
                page, box, placed ? y : 0, List.of(new StyledRun(text, style, box, Optional.empty())), tag));
        y += leading;
    }

    List<StyledLine> lines() {
        return List.copyOf(lines);
    }

    List<StyledPage> pages() {
        return IntStream.rangeClosed(1, page)
                .mapToObj(number -> new StyledPage(
                        number,
                        612,
                        792,
                        lines.stream().filter(line -> line.page() == number).toList(),
                        List.of(),
                        List.of()))
                .toList();
    }
}
