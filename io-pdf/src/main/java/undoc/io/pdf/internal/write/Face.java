// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A parsed font, shared by all documents and threads. */
final class Face {
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int[] advances;
    private final float scale;
    private final String name;
    private final boolean bold;
    private final boolean italic;
    private final MarkAnchors anchors;
    private final FontSubset subset;
    /** The glyphs of characters, by blocks of 256; null for a block that no text needed yet. */
    private final AtomicReferenceArray<int[]> glyphs = new AtomicReferenceArray<>(0x1100);

    Face(TrueTypeFont font, boolean bold, boolean italic) throws IOException {
        this.font = font;
        this.bold = bold;
        this.italic = italic;
        characters = font.getUnicodeCmapLookup();
        scale = 1000f / font.getUnitsPerEm();
        name = font.getName();
        anchors = MarkAnchors.of(font);
        subset = new FontSubset(font);
        advances = new int[font.getNumberOfGlyphs()];
        for (int i = 0; i < advances.length; i++) {
            advances[i] = font.getAdvanceWidth(i);
        }
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    String name() {
        return name;
    }

    TrueTypeFont font() {
        return font;
    }

    /** From units of the font to thousandths of the type size. */
    float scale() {
        return scale;
    }

    MarkAnchors anchors() {
        return anchors;
    }

    /** The glyph of a character, 0 where it has none. */
    int glyph(int codePoint) {
        int[] block = glyphs.get(codePoint >> 8);
        return (block == null ? lookUp(codePoint >> 8) : block)[codePoint & 0xFF];
    }

    private int[] lookUp(int number) {
        int[] block = new int[256];
        synchronized (font) {
            for (int i = 0; i < block.length; i++) {
                block[i] = characters.getGlyphId((number << 8) + i);
            }
        }
        glyphs.set(number, block);
        return block;
    }

    /** The advance of a glyph in thousandths of the type size. */
    float advance(int glyph) {
        return glyph < advances.length ? advances[glyph] * scale : 0;
    }

    /** The font file with these glyphs only, in this order. */
    byte[] subset(List<Integer> wanted) throws IOException {
        try {
            return subset.of(wanted);
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("the outlines of the font " + name() + " are damaged: give another font", e);
        }
    }
}
