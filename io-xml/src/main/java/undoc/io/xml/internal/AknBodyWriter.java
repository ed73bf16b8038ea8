// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.List;
import undoc.model.body.Block;

/** Writes blocks as Akoma Ntoso elements; {@link AknBodyReader} makes the same blocks of them. */
final class AknBodyWriter {
    private final EIds ids;

    AknBodyWriter(EIds ids) {
        this.ids = ids;
    }

    /** Adds blocks to an element that holds hierarchy ({@code mainBody}). */
    void body(XmlElement parent, String context, List<Block> blocks) {
        add(parent, blocks, new AknBlockWriter(this, ids, context, true));
    }

    /** The preamble of a resolution. */
    XmlElement preamble(List<Block> blocks) {
        XmlElement preamble = Akn.element("preamble").with("eId", "preamble");
        blocks(preamble, "preamble", blocks);
        return preamble;
    }

    /** Adds blocks to an element that holds blocks only. */
    void blocks(XmlElement parent, String context, List<Block> blocks) {
        add(parent, blocks, new AknBlockWriter(this, ids, context, false));
    }

    /** Adds an empty paragraph where there are no blocks: the schema asks for one. */
    private static void add(XmlElement parent, List<Block> blocks, AknBlockWriter writer) {
        blocks.forEach(block -> parent.add(block.fold(writer)));
        if (blocks.isEmpty()) {
            parent.add(Akn.element("p"));
        }
    }

    AknInlineWriter inlines(String context) {
        return new AknInlineWriter(this, ids, context);
    }

    static XmlElement named(String name, String text) {
        return Akn.element("inline").with("name", name).add(text);
    }
}
