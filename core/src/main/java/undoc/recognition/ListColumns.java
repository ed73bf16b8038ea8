// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists that stand side by side: what looks like rows are items of each of them, which is read from its top. */
final class ListColumns {
    private static final int FEWEST_ROWS = 3;
    private static final double MOST = 0.6;

    private ListColumns() {}

    /** These rows, or, where most cells of several columns are items of lists, those of the lists as one row. */
    static List<Map<Integer, List<StyledLine>>> joined(List<Map<Integer, List<StyledLine>>> rows) {
        int head = 0;
        while (head < rows.size() && rows.get(head).values().stream().noneMatch(ListColumns::isItem)) {
            head++;
        }
        List<Map<Integer, List<StyledLine>>> body = rows.subList(head, rows.size());
        if (body.size() < FEWEST_ROWS || !areLists(body)) {
            return rows;
        }
        Map<Integer, List<StyledLine>> whole = new TreeMap<>();
        body.forEach(row -> row.forEach((column, lines) ->
                whole.computeIfAbsent(column, c -> new ArrayList<>()).addAll(lines)));
        List<Map<Integer, List<StyledLine>>> out = new ArrayList<>(rows.subList(0, head));
        out.add(whole);
        return out;
    }

    private static boolean areLists(List<Map<Integer, List<StyledLine>>> rows) {
        Map<Integer, Integer> cells = new TreeMap<>();
        Map<Integer, Integer> items = new TreeMap<>();
        rows.forEach(row -> row.forEach((column, lines) -> {
            cells.merge(column, 1, Integer::sum);
            items.merge(column, isItem(lines) ? 1 : 0, Integer::sum);
        }));
        return cells.size() > 1
                && cells.entrySet().stream()
                        .allMatch(column -> items.getOrDefault(column.getKey(), 0) >= MOST * column.getValue());
    }

    private static boolean isItem(List<StyledLine> cell) {
        return Marker.at(cell.get(0)).filter(Marker::isBullet).isPresent();
    }
}
