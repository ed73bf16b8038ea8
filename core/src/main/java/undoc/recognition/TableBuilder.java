// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import undoc.io.Box;
import undoc.model.body.Block;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/** Makes tables of lines that are sorted into rows and cells. */
final class TableBuilder {
    private final BlockBuilder builder;

    TableBuilder(BlockBuilder builder) {
        this.builder = builder;
    }

    /** A table of rows, each with its cells by their place in the row; the first {@code header} rows are headers. */
    Table table(List<Map<Integer, List<StyledLine>>> rows, int header) {
        TableColumns columns = TableColumns.of(rows);
        List<TableRow> made = new ArrayList<>();
        rows.forEach(row -> made.add(row(row, columns)));
        int headers = header > 0 || rows.size() < 2 ? header : looksLikeHeader(rows) ? 1 : 0;
        return new Table(List.of(), Math.min(headers, made.size()), made);
    }

    /** Column heads are set in italics or bold, and the cells below are not, or otherwise. */
    private static boolean looksLikeHeader(List<Map<Integer, List<StyledLine>>> rows) {
        Look head = look(rows.get(0));
        return (head.strong() || head.emphasis() || head.underline()) && !head.equals(look(rows.get(1)));
    }

    private static Look look(Map<Integer, List<StyledLine>> row) {
        return Look.common(row.values().stream().flatMap(List::stream).toList());
    }

    private TableRow row(Map<Integer, List<StyledLine>> cells, TableColumns columns) {
        List<TableCell> made = new ArrayList<>();
        int at = 0;
        for (TableColumns.Placed cell : columns.place(cells)) {
            while (at < cell.column()) {
                made.add(TableCell.of(""));
                at++;
            }
            made.add(new TableCell(cell.span(), 1, builder.paragraphs(cell.lines())));
            at += cell.span();
        }
        while (at < columns.count()) {
            made.add(TableCell.of(""));
            at++;
        }
        return new TableRow(made);
    }

    static Box box(List<StyledLine> lines) {
        return lines.stream().map(StyledLine::box).reduce(Box::union).orElseThrow();
    }

    /** Tables that go on under the same header on the next page made one. */
    static List<Block> continued(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        for (Block block : blocks) {
            int last = out.size() - 1;
            if (last >= 0
                    && block instanceof Table table
                    && out.get(last) instanceof Table before
                    && table.headerRows() > 0
                    && header(table).equals(header(before))) {
                List<TableRow> rows = new ArrayList<>(before.rows());
                rows.addAll(
                        table.rows().subList(table.headerRows(), table.rows().size()));
                out.set(last, new Table(before.caption(), before.headerRows(), rows));
            } else {
                out.add(block);
            }
        }
        return out;
    }

    /** Two tables as one, where the second has as many columns as the first and no header or the same. */
    static Optional<Table> joined(Table first, Table second) {
        boolean repeated = second.headerRows() > 0
                && first.headerRows() == second.headerRows()
                && header(first).equals(header(second));
        if (second.headerRows() > 0 && !repeated || columns(first) != columns(second)) {
            return Optional.empty();
        }
        List<TableRow> rows = new ArrayList<>(first.rows());
        rows.addAll(second.rows().subList(second.headerRows(), second.rows().size()));
        return Optional.of(new Table(first.caption(), first.headerRows(), rows));
    }

    private static int columns(Table table) {
        return table.rows().get(0).cells().stream()
                .mapToInt(TableCell::columnSpan)
                .sum();
    }

    private static List<TableRow> header(Table table) {
        return table.rows().subList(0, Math.max(1, table.headerRows()));
    }
}
