// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import undoc.model.body.Block;
import undoc.model.body.Inline;

/** Writes blocks and inlines in the JSON form: one object each, its type first. */
final class BodyJson {
    private final JsonGenerator json;
    private final BlockJson blocks;
    private final InlineJson inlines;

    BodyJson(JsonGenerator json) {
        this.json = json;
        this.blocks = new BlockJson(json, this);
        this.inlines = new InlineJson(json, this);
    }

    /** Writes a block. */
    void block(Block block) {
        block.fold(blocks);
    }

    /** Writes an inline. */
    void inline(Inline inline) {
        inline.fold(inlines);
    }

    /** Writes a property with blocks, or nothing where there are none. */
    void blocks(String name, List<? extends Block> content) {
        if (!content.isEmpty()) {
            json.writeArrayPropertyStart(name);
            content.forEach(this::block);
            json.writeEndArray();
        }
    }

    /** Writes a property with inlines, or nothing where there are none. */
    void inlines(String name, List<? extends Inline> content) {
        if (!content.isEmpty()) {
            json.writeArrayPropertyStart(name);
            content.forEach(this::inline);
            json.writeEndArray();
        }
    }

    /** Begins the object of a block or inline. */
    void start(String type) {
        json.writeStartObject();
        json.writeStringProperty("type", type);
    }

    /** Writes a property with a string, or nothing where there is none. */
    void string(String name, Optional<String> value) {
        value.ifPresent(v -> json.writeStringProperty(name, v));
    }

    /** Writes a property with a number. */
    void number(String name, int value) {
        json.writeName(name);
        json.writeNumber(value);
    }
}
