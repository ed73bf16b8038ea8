// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.io.Box;

/** Lines for tests, one below the other on letter paper, with a text column from 123 to 488 points. */
final class Sheet {
    static final double LEFT = 123;
    static final double RIGHT = 488;

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
}
