// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A block of Markdown.
 *
 * @param kind what it is
 * @param level the level of a heading, from 1; 0 for others
 * @param indent how many blanks stand before it
 * @param label the label of a footnote; empty for others
 * @param lines its lines; empty for tables and breaks
 * @param rows the cells of a table's rows, its header first; empty for others
 */
record TextBlock(
        Kind kind, int level, int indent, String label, List<TextLine> lines, List<List<List<TextLine>>> rows) {
    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTE,
        NOTE,
        TABLE,
        FIGURE,
        /** A line of underscores, as typewriters set above footnotes. */
        TYPED_RULE,
        /** A drawn line across the page. */
        RULE,
        /** The end of a page. */
        PAGE_BREAK
    }

    TextBlock {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /** This block, the level of a heading counted from that of the title above it. */
    TextBlock below(int titleLevel) {
        return level <= titleLevel ? this : new TextBlock(kind, level - titleLevel, indent, label, lines, rows);
    }

    /** The same of other lines. */
    TextBlock withLines(List<TextLine> other) {
        return new TextBlock(kind, level, indent, label, other, rows);
    }

    String text() {
        return lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
    }

    boolean isBold() {
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.isBlank() || line.isBold());
    }
}
