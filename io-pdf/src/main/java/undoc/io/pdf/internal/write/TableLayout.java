// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/**
 * Lays out tables: columns by how much text they hold, rows broken between lines, header rows repeated on each page.
 */
final class TableLayout {
    private static final float PADDING = 4;
    private static final int MOST_COLUMNS = 60;

    private final Setting setting;
    private final Sink sink;
    private final Column column;
    private final StructElement element;

    TableLayout(Setting setting, Sink sink, Column column, StructElement element) {
        this.setting = setting;
        this.sink = sink;
        this.column = column.sized(Math.min(column.size(), Geometry.NOTE_SIZE));
        this.element = element;
    }

    /** A cell at its place in the grid; one without content fills a hole. */
    private record Placed(TableCell cell, int at, int columns, int rows) {}

    void layOut(Table table) {
        List<List<Placed>> grid = grid(table.rows());
        int columns = grid.stream()
                .flatMap(List::stream)
                .mapToInt(p -> p.at() + p.columns())
                .max()
                .orElse(1);
        float[] edges = edges(grid, columns);
        boolean parts = table.headerRows() > 0 && table.headerRows() < grid.size();
        StructElement head = parts ? element.child("THead") : element;
        List<Slice> headSlices = new ArrayList<>();
        for (int row = 0; row < table.headerRows(); row++) {
            headSlices.addAll(row(grid.get(row), edges, head.child("TR"), true));
        }
        headSlices.forEach(slice -> sink.add(slice.keptWithNext()));
        if (headSlices.size() < 12) {
            sink.repeat(headSlices);
        }
        StructElement body = parts ? element.child("TBody") : element;
        for (int row = table.headerRows(); row < grid.size(); row++) {
            row(grid.get(row), edges, body.child("TR"), false).forEach(sink::add);
        }
        sink.repeat(List.of());
        sink.add(new Slice(3, List.of(), true, false));
    }

    /** The cells of each row with their columns; spans are cut where they meet, holes are filled. */
    private static List<List<Placed>> grid(List<TableRow> rows) {
        List<List<Placed>> grid = new ArrayList<>();
        List<boolean[]> taken = new ArrayList<>();
        rows.forEach(row -> taken.add(new boolean[MOST_COLUMNS]));
        int most = 0;
        for (int r = 0; r < rows.size(); r++) {
            List<Placed> placed = new ArrayList<>();
            int at = 0;
            for (TableCell cell : rows.get(r).cells()) {
                while (at < MOST_COLUMNS - 1 && taken.get(r)[at]) {
                    at++;
                }
                int columns = 1;
                while (columns < cell.columnSpan() && at + columns < MOST_COLUMNS && !taken.get(r)[at + columns]) {
                    columns++;
                }
                int height = Math.min(cell.rowSpan(), rows.size() - r);
                for (int i = r; i < r + height; i++) {
                    Arrays.fill(taken.get(i), at, at + columns, true);
                }
                placed.add(new Placed(cell, at, columns, height));
                at = Math.min(at + columns, MOST_COLUMNS - 1);
                most = Math.max(most, at);
            }
            grid.add(placed);
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int at = 0; at < most; at++) {
                if (!taken.get(r)[at]) {
                    grid.get(r).add(new Placed(TableCell.of(""), at, 1, 1));
                }
            }
            grid.get(r).sort(java.util.Comparator.comparingInt(Placed::at));
        }
        return grid;
    }

    private float[] edges(List<List<Placed>> grid, int columns) {
        double[] weights = new double[columns];
        Arrays.fill(weights, 4);
        for (List<Placed> row : grid) {
            for (Placed placed : row) {
                double length = Math.min(60, placed.cell().content().toString().length() / 3.0);
                for (int i = placed.at(); i < placed.at() + placed.columns(); i++) {
                    weights[i] = Math.max(weights[i], length / placed.columns());
                }
            }
        }
        double sum = Arrays.stream(weights).sum();
        float[] edges = new float[columns + 1];
        edges[0] = column.left();
        for (int i = 0; i < columns; i++) {
            edges[i + 1] = edges[i] + (float) (column.width() * weights[i] / sum);
        }
        return edges;
    }

    private List<Slice> row(List<Placed> row, float[] edges, StructElement tr, boolean header) {
        List<List<Slice>> cells = new ArrayList<>();
        int lines = 1;
        for (Placed placed : row) {
            StructElement cell = cell(placed, tr, header);
            Column own = column.between(edges[placed.at()] + PADDING, edges[placed.at() + placed.columns()] - PADDING);
            Sink.Collected inner = new Sink.Collected(new ArrayList<>());
            new BlockLayout(setting, inner, own, cell).blocks(placed.cell().content());
            cells.add(inner.slices());
            lines = Math.max(lines, inner.slices().size());
        }
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            List<Slice.PlacedLine> beside = new ArrayList<>();
            float height = i == 0 ? column.leading() : 1;
            for (List<Slice> cell : cells) {
                if (i < cell.size()) {
                    beside.addAll(cell.get(i).lines());
                    height = Math.max(height, cell.get(i).height());
                }
            }
            slices.add(new Slice(height + (i == 0 ? 3 : 0), beside, i == 0, header));
        }
        return slices;
    }

    private static StructElement cell(Placed placed, StructElement tr, boolean header) {
        StructElement cell = tr.child(header ? "TH" : "TD");
        if (header) {
            cell.attribute("Table", "Scope", COSName.getPDFName("Column"));
        }
        if (placed.columns() > 1) {
            cell.attribute("Table", "ColSpan", COSInteger.get(placed.columns()));
        }
        if (placed.rows() > 1) {
            cell.attribute("Table", "RowSpan", COSInteger.get(placed.rows()));
        }
        return cell;
    }
}
