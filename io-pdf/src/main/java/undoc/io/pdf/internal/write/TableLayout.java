// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.body.Table;

/**
 * Lays out tables as the United Nations set them: no vertical rules, small italic headers between two rules, repeated
 * on each page, columns of numbers to the right; rows are broken between lines. A table of contents has no rules.
 */
final class TableLayout {
    private static final float PADDING = 2;
    private static final float THIN = 0.25f;
    private static final float HEAVY = 1.25f;
    private static final float HEADER_SIZE = 7;
    private static final float SMALLER = 8.5f;
    /** The room between the edge of a column and its text; less where words would be divided. */
    private static final float SIDE = 6;

    private static final float LESS_SIDE = 2.5f;
    private static final float LEAST_SIDE = 1.5f;
    private static final float LEAST_SIZE = 5;
    /** The type size below which columns stand as close as can be. */
    private static final float SMALL = 6;

    private static final int MANY_COLUMNS = 5;
    private static final int MOST_HEADER_LINES = 12;

    private final Setting setting;
    private final Sink sink;
    private final Column column;
    private final StructElement element;

    TableLayout(Setting setting, Sink sink, Column column, StructElement element) {
        this.setting = setting;
        this.sink = sink;
        this.column = column;
        this.element = element;
    }

    void layOut(Table table) {
        caption(table);
        TableGrid grid = TableGrid.of(table.rows());
        ColumnWidths widths = ColumnWidths.of(grid);
        Optional<Integer> contents = PageList.words(table, grid);
        boolean ruled = contents.isEmpty();
        Column wanted = ruled ? body(grid.columns()) : column.between(column.left(), column.right());
        float side = side(widths, wanted);
        Column body = fitted(wanted, widths.fitting(wanted.width(), side));
        Column head = body.typed(
                Style.italic(Math.min(HEADER_SIZE, body.size())), setting.type().leading(HEADER_SIZE));
        float[] edges = contents.map(words -> PageList.edges(grid.columns(), words, body))
                .orElseGet(() -> widths.edges(body, side));
        Slice.Align[] aligns = NumberColumns.aligns(grid, table.headerRows());
        int headers = table.headerRows();
        boolean parts = headers > 0 && headers < grid.rows().size();
        TableRows header = new TableRows(setting, head, edges, side, aligns, "TH");
        StructElement headElement = parts ? element.child("THead") : element;
        List<Slice> headSlices = new ArrayList<>();
        for (int row = 0; row < headers; row++) {
            headSlices.addAll(header.row(
                    grid.rows().get(row), headElement.child("TR"), rule(body, ruled && row == 0 ? THIN : 0)));
        }
        if (parts) {
            headElement.close();
        }
        if (headers > 0 && ruled) {
            headSlices.add(Slice.gap(PADDING).below(new Slice.Rule(body.left(), body.right(), HEAVY)));
        }
        headSlices.forEach(slice -> sink.add(slice.keptWithNext()));
        if (headSlices.size() < MOST_HEADER_LINES) {
            sink.repeat(headSlices);
        }
        TableRows rows = new TableRows(setting, body, edges, side, aligns, "TD").leading(contents.orElse(-1));
        StructElement bodyElement = parts ? element.child("TBody") : element;
        KeptRows kept = new KeptRows(sink);
        for (int row = headers; row < grid.rows().size(); row++) {
            kept.add(
                    rows.row(grid.rows().get(row), bodyElement.child("TR"), rule(body, ruled && row == 0 ? HEAVY : 0)));
        }
        bodyElement.close();
        element.close();
        kept.end();
        sink.repeat(List.of());
        Slice end = Slice.gap(3);
        sink.add(ruled ? end.below(new Slice.Rule(body.left(), body.right(), HEAVY)) : end);
    }

    private void caption(Table table) {
        if (!table.caption().isEmpty()) {
            Column own = column.typed(column.style().withBold(), column.leading())
                    .between(column.left(), column.right())
                    .aligned(Slice.Align.START);
            ShapedText caption = setting.shaper().shape(table.caption(), own.style());
            setting.slices(caption, own, element.child("Caption")).forEach(slice -> sink.add(slice.keptWithNext()));
            sink.add(Slice.gap(3).keptWithNext());
        }
    }

    private static float side(ColumnWidths widths, Column wanted) {
        if (widths.fitting(wanted.width(), SIDE) >= wanted.size()) {
            return SIDE;
        }
        return widths.fitting(wanted.width(), LESS_SIDE) >= SMALL ? LESS_SIDE : LEAST_SIDE;
    }

    /** In smaller type, so that words have room in many columns, but not too small to be read. */
    private Column fitted(Column wanted, float fitting) {
        if (fitting >= wanted.size()) {
            return wanted;
        }
        Style style = Style.plain(Math.min(wanted.size(), Math.max(LEAST_SIZE, fitting)));
        return wanted.typed(style, setting.type().leading(style.size()));
    }

    private static Optional<Slice.Rule> rule(Column body, float weight) {
        return weight == 0 ? Optional.empty() : Optional.of(new Slice.Rule(body.left(), body.right(), weight));
    }

    /** The column that the table fills: as wide as the masthead where it has many columns. */
    private Column body(int columns) {
        Style style = Style.plain(Math.min(column.size(), columns > 2 ? SMALLER : column.size()));
        Column own = column.isMain() && columns > MANY_COLUMNS
                ? column.between(
                        setting.geometry().outerLeft(), setting.geometry().outerRight())
                : column.between(column.left(), column.right());
        return own.typed(style, setting.type().leading(style.size())).aligned(Slice.Align.START);
    }
}
