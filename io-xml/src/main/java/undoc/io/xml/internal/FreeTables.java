// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.body.Inline;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/** Makes tables. */
final class FreeTables {
    private final FreeBodyReader body;

    FreeTables(FreeBodyReader body) {
        this.body = body;
    }

    /** The table of an element; empty where it has no row. */
    Optional<Table> read(XmlElement element) {
        List<TableRow> rows = new ArrayList<>();
        List<Inline> caption = new ArrayList<>();
        int headers = 0;
        for (XmlElement row : element.elements()) {
            if (!row.is("tr")) {
                caption.addAll(FreeInlineReader.read(List.of(row), body));
                continue;
            }
            List<XmlElement> cells = row.elements();
            if (!cells.isEmpty()) {
                headers += headers == rows.size() && cells.stream().allMatch(c -> c.is("th")) ? 1 : 0;
                rows.add(new TableRow(cells.stream().map(this::cell).toList()));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(caption, headers, rows));
    }

    private TableCell cell(XmlElement cell) {
        return new TableCell(
                span(cell.get("colspan"), 1000),
                span(cell.get("rowspan"), 65_534),
                body.blocksWithoutRole(cell.children()));
    }

    private static int span(String value, int most) {
        return !value.isEmpty() && value.matches("[1-9][0-9]{0,6}") ? Math.min(most, Integer.parseInt(value)) : 1;
    }
}
