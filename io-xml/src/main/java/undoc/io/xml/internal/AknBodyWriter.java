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
        blocks.forEach(block -> parent.add(block.fold(new AknBlockWriter(this, ids, context, true))));
        if (blocks.isEmpty()) {
            parent.add(Akn.element("p"));
        }
    }

    /** The preamble of a resolution. */
    XmlElement preamble(List<Block> blocks) {
        XmlElement preamble = Akn.element("preamble").with("eId", "preamble");
        blocks(preamble, "preamble", blocks);
        return preamble;
    }

    /** Adds blocks to an element that holds blocks only; an empty paragraph where there are none. */
    void blocks(XmlElement parent, String context, List<Block> blocks) {
        blocks.forEach(block -> parent.add(block.fold(new AknBlockWriter(this, ids, context, false))));
        if (blocks.isEmpty()) {
            parent.add(Akn.element("p"));
        }
    }

    /** Adds a footnote's blocks to its element. */
    void note(XmlElement note, String context, List<Block> blocks) {
        blocks(note, context, blocks);
    }

    AknInlineWriter inlines(String context) {
        return new AknInlineWriter(this, ids, context);
    }

    static XmlElement named(String name, String text) {
        return Akn.element("inline").with("name", name).add(text);
    }
}
