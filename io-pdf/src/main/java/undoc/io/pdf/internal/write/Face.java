// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A parsed font, shared by all documents and threads. */
final class Face {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int[] advances;
    private final float scale;
    private final String name;
    private final boolean bold;
    private final boolean italic;
    private final MarkAnchors anchors;
    private final Map<Integer, Integer> glyphs = new ConcurrentHashMap<>();

    Face(TrueTypeFont font, boolean bold, boolean italic) throws IOException {
        this.font = font;
        this.bold = bold;
        this.italic = italic;
        characters = font.getUnicodeCmapLookup();
        scale = 1000f / font.getUnitsPerEm();
        name = font.getName();
        anchors = MarkAnchors.of(font);
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
        return glyphs.computeIfAbsent(codePoint, this::lookUp);
    }

    private int lookUp(int codePoint) {
        synchronized (font) {
            return characters.getGlyphId(codePoint);
        }
    }

    /** The advance of a glyph in thousandths of the type size. */
    float advance(int glyph) {
        return glyph < advances.length ? advances[glyph] * scale : 0;
    }

    /**
     * The font with these glyphs only.
     *
     * @param file the font file
     * @param newGlyphs the new number of each old glyph
     */
    record Subset(byte[] file, Map<Integer, Integer> newGlyphs) {}

    Subset subset(Set<Integer> wanted, String prefix) throws IOException {
        synchronized (font) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addGlyphIds(wanted);
            Map<Integer, Integer> newGlyphs = new java.util.HashMap<>();
            subsetter.getGIDMap().forEach((now, before) -> newGlyphs.put(before, now));
            subsetter.setPrefix(prefix);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return new Subset(out.toByteArray(), newGlyphs);
        }
    }
}
