// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import undoc.model.body.Block;
import undoc.model.body.Inline;
import undoc.model.body.ListItem;
import undoc.model.body.Signatory;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/** Reads blocks and inlines from the JSON form; the order of an object's properties does not matter. */
final class BodyJsonReader {
    private final JsonCursor json;

    BodyJsonReader(JsonCursor json) {
        this.json = json;
    }

    /** Reads an array of blocks. */
    List<Block> blocks(String what) {
        return only(Block.class, what, json.list(what, this::node));
    }

    /** Reads an array of inlines. */
    List<Inline> inlines(String what) {
        return only(Inline.class, what, json.list(what, this::node));
    }

    private <T> List<T> only(Class<T> family, String what, List<?> nodes) {
        List<T> kept = new ArrayList<>(nodes.size());
        for (Object node : nodes) {
            if (family.isInstance(node)) {
                kept.add(family.cast(node));
            } else {
                json.invalid(what + " cannot hold a " + node.getClass().getSimpleName());
            }
        }
        return kept;
    }

    /** Reads a block or inline. */
    private Optional<Object> node() {
        NodeFields fields = new NodeFields();
        boolean object = json.object("a block or inline", name -> property(fields, name));
        if (!object) {
            return Optional.empty();
        }
        NodeType type = NodeType.of(fields.type);
        if (type == null) {
            json.invalid("a block or inline cannot have the type \"" + fields.type + "\"");
            return Optional.empty();
        }
        for (String name : fields.present) {
            if (!type.properties().contains(name)) {
                json.invalid("a " + fields.type + " cannot have \"" + name + "\"");
            }
        }
        return json.make("a " + fields.type, () -> type.build(fields, this));
    }

    /** The blocks among an object's content. */
    List<Block> blocksOf(NodeFields fields) {
        return only(Block.class, "the content of a " + fields.type, fields.content);
    }

    /** The inlines among an object's content. */
    List<Inline> inlinesOf(NodeFields fields) {
        return only(Inline.class, "the content of a " + fields.type, fields.content);
    }

    private boolean property(NodeFields fields, String name) {
        switch (name) {
            case "type" -> fields.type = json.string("type").orElse("");
            case "content" -> fields.content = json.list("content", this::node);
            case "blocks" -> fields.blocks = blocks("blocks");
            case "caption" -> fields.caption = inlines("caption");
            case "items" -> fields.items = json.list("items", this::item);
            case "rows" -> fields.rows = json.list("rows", this::row);
            case "signatories" -> fields.signatories = json.list("signatories", this::signatory);
            case "level" -> fields.level = json.number("level").orElse(1);
            case "headerRows" -> fields.headerRows = json.number("headerRows").orElse(0);
            default -> {
                if (!NodeType.STRINGS.contains(name)) {
                    return false;
                }
                json.string(name).ifPresent(value -> fields.strings.put(name, value));
            }
        }
        if (!name.equals("type")) {
            fields.present.add(name);
        }
        return true;
    }

    private Optional<ListItem> item() {
        NodeFields fields = new NodeFields();
        fields.type = "list item";
        return object(
                fields, List.of("marker", "content"), () -> new ListItem(fields.string("marker"), blocksOf(fields)));
    }

    private Optional<TableRow> row() {
        List<TableCell> cells = new ArrayList<>();
        boolean object = json.object("a row", name -> {
            if (name.equals("cells")) {
                cells.addAll(json.list("cells", this::cell));
            }
            return name.equals("cells");
        });
        return object ? json.make("a row", () -> new TableRow(cells)) : Optional.empty();
    }

    private Optional<TableCell> cell() {
        int[] spans = {1, 1};
        NodeFields fields = new NodeFields();
        fields.type = "cell";
        boolean object = json.object("a cell", name -> {
            switch (name) {
                case "columnSpan" -> spans[0] = json.number(name).orElse(1);
                case "rowSpan" -> spans[1] = json.number(name).orElse(1);
                case "content" -> fields.content = json.list("content", this::node);
                default -> {
                    return false;
                }
            }
            return true;
        });
        return object
                ? json.make("a cell", () -> new TableCell(spans[0], spans[1], blocksOf(fields)))
                : Optional.empty();
    }

    private Optional<Signatory> signatory() {
        boolean[] signed = {false};
        NodeFields fields = new NodeFields();
        boolean object = json.object("a signatory", name -> {
            switch (name) {
                case "signed" -> signed[0] = json.truth("signed");
                case "name", "role", "mark" -> json.string(name).ifPresent(v -> fields.strings.put(name, v));
                default -> {
                    return false;
                }
            }
            return true;
        });
        return object
                ? json.make(
                        "a signatory",
                        () -> new Signatory(
                                fields.text("name"), fields.string("role"), signed[0], fields.string("mark")))
                : Optional.empty();
    }

    private <T> Optional<T> object(NodeFields fields, List<String> names, Supplier<T> construction) {
        boolean object = json.object("a " + fields.type, name -> names.contains(name) && property(fields, name));
        return object ? json.make("a " + fields.type, construction) : Optional.empty();
    }
}
