// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import undoc.model.body.Block;
import undoc.model.body.Inline;
import undoc.model.body.ListItem;
import undoc.model.body.Signatory;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/** Reads blocks and inlines from the JSON form; the order of an object's properties does not matter. */
final class BodyJsonReader {
    private final JsonCursor json;
    private final Supplier<@Nullable Object> node = this::node;
    /** One for each object that is being read, used again and again: objects are many. */
    private final List<NodeFields> open = new ArrayList<>();

    private int depth;

    BodyJsonReader(JsonCursor json) {
        this.json = json;
    }

    /** Reads an array of blocks. */
    List<Block> blocks(String what) {
        return only(Block.class, what, json.nodes(what, node));
    }

    /** Reads an array of inlines. */
    List<Inline> inlines(String what) {
        return only(Inline.class, what, json.nodes(what, node));
    }

    /** The blocks among an object's content. */
    List<Block> blocksOf(NodeFields fields) {
        return only(Block.class, "this content", fields.content);
    }

    /** The inlines among an object's content. */
    List<Inline> inlinesOf(NodeFields fields) {
        return only(Inline.class, "this content", fields.content);
    }

    /** The value that a string stands for; one that stands for nothing is reported and left out. */
    <T> Optional<T> known(NodeFields fields, NodeField field, Function<String, Optional<T>> parse) {
        String text = fields.text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = parse.apply(text);
        if (value.isEmpty()) {
            json.invalid("\"" + field.key() + "\" cannot be \"" + text + "\"");
        }
        return value;
    }

    @SuppressWarnings("unchecked") // Every element is looked at.
    private <T> List<T> only(Class<T> family, String what, List<?> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            Object node = nodes.get(i);
            if (!family.isInstance(node)) {
                json.invalid(what + " cannot hold a " + node.getClass().getSimpleName());
                return nodes.stream()
                        .filter(family::isInstance)
                        .map(family::cast)
                        .toList();
            }
        }
        return (List<T>) nodes;
    }

    /** Reads one node of this family. */
    <T> Optional<T> one(Class<T> family) {
        Object read = node();
        if (read != null && !family.isInstance(read)) {
            json.invalid("a " + read.getClass().getSimpleName() + " is no " + family.getSimpleName());
            return Optional.empty();
        }
        return Optional.ofNullable(read).map(family::cast);
    }

    /** Reads a block or inline. */
    private @Nullable Object node() {
        long start = json.offset();
        NodeFields fields = push();
        try {
            if (!json.node("a block or inline", fields, this)) {
                return null;
            }
            NodeType type = fields.type;
            if (type == null) {
                json.invalid("a block or inline cannot have the type \"" + fields.text(NodeField.TYPE) + "\"", start);
                return null;
            }
            return build(type, fields, start);
        } finally {
            depth--;
        }
    }

    /** Reads a part of a block. */
    private <T> @Nullable T part(NodeType type, Class<T> family) {
        long start = json.offset();
        NodeFields fields = push();
        try {
            Object part = json.node(type.label(), fields, this) ? build(type, fields, start) : null;
            return part == null ? null : family.cast(part);
        } finally {
            depth--;
        }
    }

    private @Nullable ListItem item() {
        return part(NodeType.LIST_ITEM, ListItem.class);
    }

    private @Nullable TableRow row() {
        return part(NodeType.ROW, TableRow.class);
    }

    private @Nullable TableCell cell() {
        return part(NodeType.CELL, TableCell.class);
    }

    private @Nullable Signatory signatory() {
        return part(NodeType.SIGNATORY, Signatory.class);
    }

    private NodeFields push() {
        if (depth == open.size()) {
            open.add(new NodeFields());
        }
        return open.get(depth++).clear();
    }

    private @Nullable Object build(NodeType type, NodeFields fields, long start) {
        int strange = type.strange(fields.present);
        if (strange != 0) {
            for (NodeField field : NodeField.values()) {
                if ((strange & field.bit()) != 0) {
                    json.invalid(type.label() + " cannot have \"" + field.key() + "\"");
                }
            }
        }
        try {
            return type.build(fields, this);
        } catch (IllegalArgumentException e) {
            json.invalid(type.label() + " cannot be: " + e.getMessage(), start);
            return null;
        }
    }

    /** Reads the value of a property into its field. */
    void property(NodeFields fields, NodeField field) {
        if ((fields.present & field.bit()) != 0) {
            json.repeated(field.key());
            return;
        }
        fields.present |= field.bit();
        if (field == NodeField.TYPE) {
            fields.type = json.type();
            if (fields.type != null) {
                return;
            }
        }
        if (field.isString()) {
            String value = json.text(field.key());
            if (value != null) {
                fields.put(field, value);
            }
        } else {
            value(fields, field);
        }
    }

    private void value(NodeFields fields, NodeField field) {
        switch (field) {
            case CONTENT -> fields.content = json.nodes("content", node);
            case BLOCKS -> fields.blocks = blocks("blocks");
            case CAPTION -> fields.caption = inlines("caption");
            case ITEMS -> fields.items = json.nodes("items", this::item);
            case ROWS -> fields.rows = json.nodes("rows", this::row);
            case CELLS -> fields.cells = json.nodes("cells", this::cell);
            case SIGNATORIES -> fields.signatories = json.nodes("signatories", this::signatory);
            case LEVEL -> fields.level = json.number("level").orElse(1);
            case HEADER_ROWS -> fields.headerRows = json.number("headerRows").orElse(0);
            case COLUMN_SPAN -> fields.columnSpan = json.number("columnSpan").orElse(1);
            case ROW_SPAN -> fields.rowSpan = json.number("rowSpan").orElse(1);
            default -> fields.signed = json.truth("signed");
        }
    }
}
