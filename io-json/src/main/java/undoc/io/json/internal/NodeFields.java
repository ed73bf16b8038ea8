// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import undoc.model.body.Block;
import undoc.model.body.Inline;
import undoc.model.body.ListItem;
import undoc.model.body.Signatory;
import undoc.model.body.TableRow;

/** The properties of a block or inline while its object is read, whatever its type turns out to be. */
final class NodeFields {
    String type = "";
    final List<String> present = new ArrayList<>();
    final Map<String, String> strings = new HashMap<>();
    int level = 1;
    int headerRows;
    List<Object> content = List.of();
    List<Block> blocks = List.of();
    List<Inline> caption = List.of();
    List<ListItem> items = List.of();
    List<TableRow> rows = List.of();
    List<Signatory> signatories = List.of();

    Optional<String> string(String name) {
        return Optional.ofNullable(strings.get(name));
    }

    String text(String name) {
        return strings.getOrDefault(name, "");
    }
}
