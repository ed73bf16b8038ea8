// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.body.Block;

/**
 * Lays out the rows of a table. Cells are set on a grid of half lines, so that lines of cells beside each other can be
 * drawn together and the row can be broken between lines.
 */
final class TableRows {
    private static final float PADDING = 4;
    /** How many steps of the grid a line takes. */
    private static final int LINE = 2;

    private final Setting setting;
    private final Column column;
    private final float[] edges;
    private final float side;
    private final Slice.Align[] aligns;
    private final String cellType;
    private final float unit;
    /** The column whose words dots lead on from; -1 for none. */
    private int leaders = -1;

    /**
     * Rows whose cells are of a type, {@code TH} or {@code TD}, between edges of columns, with some room between each
     * edge and the text.
     */
    TableRows(Setting setting, Column column, float[] edges, float side, Slice.Align[] aligns, String cellType) {
        this.setting = setting;
        this.column = column;
        this.edges = edges;
        this.side = side;
        this.aligns = aligns;
        this.cellType = cellType;
        this.unit = column.leading() / 2;
    }

    /** These rows with dots behind the words of a column. */
    TableRows leading(int newLeaders) {
        leaders = newLeaders;
        return this;
    }

    /** A step of the grid: the lines that begin there, and whether a line goes on into the next. */
    private static final class Step {
        private final List<Slice.PlacedLine> lines = new ArrayList<>();
        private boolean open;
    }

    /** The slices of a row, below a rule or none. */
    List<Slice> row(List<TableGrid.Placed> row, StructElement tr, Optional<Slice.Rule> rule) {
        List<Step> steps = new ArrayList<>();
        for (TableGrid.Placed placed : row) {
            StructElement cell = cell(placed, tr);
            float left = edges[placed.at()] + (placed.at() == 0 ? 0 : side);
            float right = edges[placed.at() + placed.columns()] - side;
            Column own = column.between(left, right).aligned(aligns[placed.at()]);
            Sink.Collected inner = new Sink.Collected(new ArrayList<>());
            List<Block> content = placed.cell().content();
            new BlockLayout(setting, inner, own, cell)
                    .blocks(placed.at() == leaders ? PageList.led(content, own, setting) : content);
            cell.close();
            place(inner.trimmed(), steps);
        }
        tr.close();
        while (steps.size() < LINE) {
            steps.add(new Step());
        }
        keepTogether(steps);
        Slice above = new Slice(PADDING / 2, List.of(), rule, true);
        List<Slice> slices = new ArrayList<>(List.of(above));
        for (Step step : steps) {
            slices.add(new Slice(unit, step.lines, Optional.empty(), step.open));
        }
        slices.add(Slice.gap(PADDING / 2));
        return slices;
    }

    /** No line of a row stands alone on a page. */
    private static void keepTogether(List<Step> steps) {
        for (int i = 0; i < steps.size() - 1; i++) {
            Step step = steps.get(i);
            step.open |= i < 2 * LINE - 1 || i >= steps.size() - 2 * LINE;
        }
    }

    private void place(List<Slice> slices, List<Step> steps) {
        int at = 0;
        for (Slice slice : slices) {
            int units = slice.lines().isEmpty()
                    ? (slice.height() > 0 ? 1 : 0)
                    : (int) Math.ceil(slice.height() / unit - 0.01);
            while (steps.size() < at + units) {
                steps.add(new Step());
            }
            if (units > 0) {
                steps.get(at).lines.addAll(slice.lines());
            }
            for (int i = at; i < at + units - 1; i++) {
                steps.get(i).open = true;
            }
            at += units;
        }
    }

    private StructElement cell(TableGrid.Placed placed, StructElement tr) {
        StructElement cell = tr.child(cellType);
        if (cellType.equals("TH")) {
            cell.attribute("Table", "Scope", "/Column");
        }
        if (placed.columns() > 1) {
            cell.attribute("Table", "ColSpan", Integer.toString(placed.columns()));
        }
        if (placed.rows() > 1) {
            cell.attribute("Table", "RowSpan", Integer.toString(placed.rows()));
        }
        return cell;
    }
}
