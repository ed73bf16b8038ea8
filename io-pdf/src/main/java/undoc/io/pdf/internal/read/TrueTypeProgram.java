// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.MacRomanEncoding;

/** An embedded TrueType font: its tables of characters and of glyph names. */
final class TrueTypeProgram implements EmbeddedProgram {
    private static final int SYMBOL_AREA = 0xf000;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int NAMES = 0x706f7374; // post
    private static final int NAMES_HEAD = 32;

    private final Optional<CmapLookup> unicode;
    private final Optional<CmapSubtable> symbol;
    private final Optional<CmapSubtable> mac;
    private final Optional<PostScriptTable> names;

    private TrueTypeProgram(
            Optional<CmapLookup> unicode,
            Optional<CmapSubtable> symbol,
            Optional<CmapSubtable> mac,
            Optional<PostScriptTable> names) {
        this.unicode = unicode;
        this.symbol = symbol;
        this.mac = mac;
        this.names = names;
    }

    /** The program that is a font file. */
    static TrueTypeProgram read(byte[] file) throws IOException {
        return of(new TTFParser(true).parseEmbedded(new ByteArrayInputStream(withoutEmptyNames(file))));
    }

    /**
     * A font file without its table of glyph names where the file ends behind the head of that table, as it does in
     * many subsets: there are no names, and FontBox would write a warning to the log of whoever uses this library.
     */
    static byte[] withoutEmptyNames(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        int tables = file.length < DIRECTORY ? 0 : Short.toUnsignedInt(font.getShort(4));
        for (int entry = DIRECTORY;
                entry + ENTRY <= Math.min(file.length, DIRECTORY + ENTRY * tables);
                entry += ENTRY) {
            long offset = Integer.toUnsignedLong(font.getInt(entry + 8));
            if (font.getInt(entry) == NAMES && offset + NAMES_HEAD >= file.length) {
                byte[] rest = file.clone();
                rest[entry] = 'x';
                return rest;
            }
        }
        return file;
    }

    private static TrueTypeProgram of(TrueTypeFont font) throws IOException {
        Optional<CmapTable> table = Optional.ofNullable(font.getCmap());
        return new TrueTypeProgram(
                table.isPresent() ? Optional.ofNullable(font.getUnicodeCmapLookup(false)) : Optional.empty(),
                table.map(t -> t.getSubtable(CmapTable.PLATFORM_WINDOWS, CmapTable.ENCODING_WIN_SYMBOL)),
                table.map(t -> t.getSubtable(CmapTable.PLATFORM_MACINTOSH, CmapTable.ENCODING_MAC_ROMAN)),
                Optional.ofNullable(font.getPostScript()));
    }

    @Override
    public String ofCode(int code) {
        int glyph = symbol.map(s -> {
                    int area = s.getGlyphId(SYMBOL_AREA + code);
                    return area != 0 ? area : s.getGlyphId(code);
                })
                .orElse(0);
        if (glyph == 0) {
            glyph = mac.map(m -> m.getGlyphId(code)).orElse(0);
        }
        String byGlyph = glyph == 0 ? LightFont.UNKNOWN : ofGlyph(glyph);
        if (!byGlyph.equals(LightFont.UNKNOWN) || mac.isEmpty() || glyph == 0) {
            return byGlyph;
        }
        return GlyphNames.unicode(MacRomanEncoding.INSTANCE.getName(code));
    }

    @Override
    public String ofGlyph(int glyph) {
        List<Integer> codes = unicode.map(u -> u.getCharCodes(glyph)).orElse(List.of());
        if (codes != null && !codes.isEmpty() && Character.isValidCodePoint(codes.get(0))) {
            return Character.toString(codes.get(0));
        }
        String name = names.map(n -> n.getName(glyph)).orElse("");
        return name.isEmpty() ? LightFont.UNKNOWN : GlyphNames.unicode(name);
    }
}
