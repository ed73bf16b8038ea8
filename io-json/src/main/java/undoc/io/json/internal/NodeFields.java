// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import undoc.model.body.Block;
import undoc.model.body.Inline;
import undoc.model.body.ListItem;
import undoc.model.body.Signatory;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/**
 * The properties of a block, an inline or a part of one while its object is read, whatever its type turns out to be.
 */
final class NodeFields {
    private static final int STRINGS = (1 << NodeField.STRINGS) - 1;
    private static final int RARE = ~(STRINGS | NodeField.CONTENT.bit());

    private final @Nullable String[] strings = new @Nullable String[NodeField.STRINGS];
    /** The fields seen, as a set of {@link NodeField#bit()}. */
    int present;

    /** What it is; null where that is not known, or not yet. */
    @Nullable
    NodeType type;

    int level = 1;
    int headerRows;
    int columnSpan = 1;
    int rowSpan = 1;
    boolean signed;
    List<Object> content = List.of();
    List<Block> blocks = List.of();
    List<Inline> caption = List.of();
    List<ListItem> items = List.of();
    List<TableRow> rows = List.of();
    List<TableCell> cells = List.of();
    List<Signatory> signatories = List.of();

    /** Forgets everything, for the next object. */
    NodeFields clear() {
        int seen = present;
        present = 0;
        type = null;
        content = List.of();
        for (int left = seen & STRINGS; left != 0; left &= left - 1) {
            strings[Integer.numberOfTrailingZeros(left)] = null;
        }
        if ((seen & RARE) != 0) {
            level = 1;
            headerRows = 0;
            columnSpan = 1;
            rowSpan = 1;
            signed = false;
            blocks = List.of();
            caption = List.of();
            items = List.of();
            rows = List.of();
            cells = List.of();
            signatories = List.of();
        }
        return this;
    }

    void put(NodeField field, String value) {
        strings[field.index()] = value;
    }

    Optional<String> string(NodeField field) {
        return Optional.ofNullable(strings[field.index()]);
    }

    String text(NodeField field) {
        String value = strings[field.index()];
        return value == null ? "" : value;
    }
}
