// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import undoc.model.body.Block;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/** Makes tables of lines that the source says are cells. */
final class TaggedTables {
    private final BlockBuilder builder;

    TaggedTables(BlockBuilder builder) {
        this.builder = builder;
    }

    /** The tables that these lines are cells of, in order; a table of one cell is only a frame around its text. */
    List<Block> blocks(List<StyledLine> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0, end; i < lines.size(); i = end) {
            end = i + 1;
            while (end < lines.size() && Lines.table(lines.get(end)) == Lines.table(lines.get(i))) {
                end++;
            }
            blocks.addAll(table(lines.subList(i, end)));
        }
        return blocks;
    }

    private List<Block> table(List<StyledLine> lines) {
        Map<Integer, Map<Integer, List<StyledLine>>> rows = new TreeMap<>();
        int header = -1;
        for (StyledLine line : lines) {
            StructureTag tag = line.tag().orElseThrow();
            rows.computeIfAbsent(tag.row(), r -> new TreeMap<>())
                    .computeIfAbsent(tag.column(), c -> new ArrayList<>())
                    .add(line);
            if (tag.role() == StructureTag.Role.TABLE_HEADER && tag.row() == header + 1) {
                header = tag.row();
            }
        }
        int columns = rows.values().stream()
                .flatMap(row -> row.keySet().stream())
                .mapToInt(c -> c + 1)
                .max()
                .orElse(1);
        if (columns == 1) {
            return builder.blocks(lines.stream().map(TaggedTables::withoutTag).toList());
        }
        List<TableRow> made =
                rows.values().stream().map(row -> row(row, columns)).toList();
        return List.of(new Table(List.of(), Math.min(header + 1, made.size()), made));
    }

    private static StyledLine withoutTag(StyledLine line) {
        return new StyledLine(
                line.page(),
                line.box(),
                line.baseline(),
                line.runs(),
                line.tag().map(tag -> StructureTag.of(StructureTag.Role.PARAGRAPH, 0, tag.element())));
    }

    private TableRow row(Map<Integer, List<StyledLine>> cells, int columns) {
        List<TableCell> made = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            List<StyledLine> lines = cells.getOrDefault(c, List.of());
            made.add(new TableCell(1, 1, lines.isEmpty() ? List.of() : builder.paragraphs(lines)));
        }
        return new TableRow(made);
    }
}
