// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.body.Block;
import undoc.model.body.Inline;
import undoc.model.body.Paragraph;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.Text;
import undoc.vocabulary.ContentsWords;

/** A table of contents: it has no rules, and dots lead from what an entry is called to where it is found. */
final class PageList {
    /** Between the words, the dots and the edge of the column. */
    private static final float ROOM = 6;

    private static final float NUMBER = 36;
    private static final float PARAGRAPHS = 60;
    private static final float PAGE = 40;

    private PageList() {}

    /** Which column the words of a table of contents stand in; empty for any other table. */
    static Optional<Integer> words(Table table, TableGrid grid) {
        if (table.headerRows() != 1 || grid.columns() < 2) {
            return Optional.empty();
        }
        int last = grid.columns();
        for (List<TableCell> heads = table.rows().get(0).cells(); last > 0 && last <= heads.size(); last--) {
            Optional<ContentsWords.Column> column =
                    ContentsWords.column(CellText.of(heads.get(last - 1).content()));
            if (column.isEmpty() || column.get() == ContentsWords.Column.CHAPTER) {
                break;
            }
        }
        return last < grid.columns() && last > 0 ? Optional.of(last - 1) : Optional.empty();
    }

    /** The edges of the columns: those of numbers are narrow. */
    static float[] edges(int columns, int words, Column column) {
        float[] edges = new float[columns + 1];
        edges[0] = column.left();
        for (int i = 1; i <= words; i++) {
            edges[i] = edges[i - 1] + NUMBER;
        }
        edges[columns] = column.right();
        for (int i = columns - 1; i > words; i--) {
            edges[i] = edges[i + 1] - (i == columns - 1 ? PAGE : PARAGRAPHS);
        }
        return edges;
    }

    /** The content of a cell with dots behind its words, up to the edge of the column. */
    static List<Block> led(List<Block> content, Column column, Setting setting) {
        if (content.size() != 1
                || !(content.get(0) instanceof Paragraph paragraph)
                || !paragraph.blocks().isEmpty()) {
            return content;
        }
        ShapedText text = setting.shaper()
                .shape(NumberedText.of(paragraph.number(), paragraph.content())
                        .pieces(column.style(), setting.shaper()));
        List<Line> lines = setting.lines(text, column.width(), column.first());
        float room = column.width() - lines.get(lines.size() - 1).width() - ROOM;
        int dots = (int) (room / setting.shaper().shape(" .", column.style()).width());
        if (dots < 2) {
            return content;
        }
        List<Inline> words = new ArrayList<>(paragraph.content());
        words.add(new Text("\u00A0.".repeat(dots)));
        return List.of(paragraph.withContent(words));
    }
}
