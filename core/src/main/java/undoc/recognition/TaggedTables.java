// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import undoc.model.body.Block;

/** Makes tables of lines that the source says are cells. */
final class TaggedTables {
    private final BlockBuilder builder;
    private final TableBuilder tables;

    TaggedTables(BlockBuilder builder) {
        this.builder = builder;
        this.tables = new TableBuilder(builder);
    }

    /** The tables that these lines are cells of, in order; a table of one column is only a frame around its text. */
    List<Block> blocks(List<StyledLine> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0, end; i < lines.size(); i = end) {
            end = i + 1;
            while (end < lines.size() && Lines.table(lines.get(end)) == Lines.table(lines.get(i))) {
                end++;
            }
            blocks.addAll(table(lines.subList(i, end)));
        }
        return TableBuilder.continued(blocks);
    }

    private List<Block> table(List<StyledLine> all) {
        List<StyledLine> lines = all.stream().filter(TaggedTables::isInCell).toList();
        if (lines.size() < all.size()) {
            List<StyledLine> loose = new ArrayList<>(all);
            loose.removeAll(lines);
            List<Block> blocks = new ArrayList<>(builder.blocks(
                    loose.stream().map(TaggedTables::withoutTable).toList()));
            if (!lines.isEmpty()) {
                blocks.addAll(table(lines));
            }
            return blocks;
        }
        Map<Integer, Map<Integer, List<StyledLine>>> rows = new TreeMap<>();
        Map<Integer, Integer> beside = rowsOfListItems(lines);
        for (StyledLine line : lines) {
            StructureTag tag = line.tag().orElseThrow();
            rows.computeIfAbsent(beside.getOrDefault(tag.element(), tag.row()), r -> new TreeMap<>())
                    .computeIfAbsent(tag.column(), c -> new ArrayList<>())
                    .add(line);
        }
        if (rows.values().stream().allMatch(row -> row.size() == 1 && row.containsKey(0))) {
            return builder.blocks(lines.stream().map(TaggedTables::withoutTable).toList());
        }
        return List.of(SignatureTables.of(rows.values())
                .<Block>map(signatures -> signatures)
                .orElseGet(() -> tables.table(new ArrayList<>(rows.values()), headers(rows.values()))));
    }

    /**
     * The row of each list item, by its element, that it stands beside: nested lists that go over several rows, as in
     * tables of contents, are tagged as one list in the first of these.
     */
    private static Map<Integer, Integer> rowsOfListItems(List<StyledLine> lines) {
        Map<Long, Integer> lowest = new HashMap<>();
        lines.forEach(line -> lowest.merge(place(line), line.tag().orElseThrow().row(), Math::max));
        Map<Integer, Integer> rows = new HashMap<>();
        lines.stream()
                .filter(line -> Lines.is(line, StructureTag.Role.LIST_BODY))
                .forEach(line ->
                        rows.merge(line.tag().orElseThrow().element(), lowest.getOrDefault(place(line), 0), Math::max));
        return rows;
    }

    /** Page and baseline, in whole points. */
    private static long place(StyledLine line) {
        return line.page() * 10_000L + Math.round(line.baseline());
    }

    /** The rows at the top with nothing but header cells; none where the source says so of all rows. */
    private static int headers(Collection<Map<Integer, List<StyledLine>>> rows) {
        int headers = (int) rows.stream().takeWhile(TaggedTables::isHeader).count();
        return headers == rows.size() ? 0 : headers;
    }

    private static boolean isHeader(Map<Integer, List<StyledLine>> row) {
        return row.values().stream()
                .flatMap(List::stream)
                .allMatch(line -> Lines.is(line, StructureTag.Role.TABLE_HEADER));
    }

    /** Captions and what else stands in a table but in no cell of it do not. */
    private static boolean isInCell(StyledLine line) {
        return line.tag().filter(tag -> tag.row() >= 0 && tag.column() >= 0).isPresent();
    }

    private static StyledLine withoutTable(StyledLine line) {
        return new StyledLine(
                line.page(),
                line.box(),
                line.baseline(),
                line.runs(),
                line.tag().map(tag -> StructureTag.of(StructureTag.Role.PARAGRAPH, 0, tag.element())));
    }
}
