// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.encoding.Encoding;
import org.apache.fontbox.type1.Type1Font;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What the font program inside a PDF knows of characters; asked only where the PDF itself says nothing. Fonts of the
 * system are never looked for.
 */
interface EmbeddedProgram {
    /** Nothing known. */
    EmbeddedProgram NONE = new EmbeddedProgram() {
        @Override
        public String ofCode(int code) {
            return LightFont.UNKNOWN;
        }

        @Override
        public String ofGlyph(int glyph) {
            return LightFont.UNKNOWN;
        }
    };

    /** The characters of a code in the program's own encoding. */
    String ofCode(int code);

    /** The characters of a glyph by its number. */
    String ofGlyph(int glyph);

    /** The program of a font; {@link #NONE} where there is none or it is damaged. */
    static EmbeddedProgram of(Optional<COSDictionary> descriptor, Streams streams) {
        try {
            return descriptor.isPresent() ? load(descriptor.get(), streams) : NONE;
        } catch (LimitReached e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return NONE; // damaged: its glyphs stay unknown and are reported as such
        }
    }

    private static EmbeddedProgram load(COSDictionary descriptor, Streams streams) throws IOException {
        if (descriptor.getDictionaryObject(COSName.FONT_FILE2) instanceof COSStream file) {
            return TrueTypeProgram.read(streams.bytes(file));
        }
        if (descriptor.getDictionaryObject(COSName.FONT_FILE3) instanceof COSStream file) {
            List<CFFFont> fonts = new CFFParser().parse(new RandomAccessReadBuffer(streams.bytes(file)));
            return fonts.get(0) instanceof CFFType1Font font ? named(font.getEncoding()) : NONE;
        }
        if (descriptor.getDictionaryObject(COSName.FONT_FILE) instanceof COSStream file) {
            byte[] data = streams.bytes(file);
            int clear = Math.max(0, Math.min(data.length, file.getInt(COSName.LENGTH1, data.length)));
            int packed = Math.max(0, Math.min(data.length - clear, file.getInt(COSName.LENGTH2, data.length)));
            return named(Type1Font.createWithSegments(
                            Arrays.copyOf(data, clear), Arrays.copyOfRange(data, clear, clear + packed))
                    .getEncoding());
        }
        return NONE;
    }

    private static EmbeddedProgram named(Encoding encoding) {
        return new EmbeddedProgram() {
            @Override
            public String ofCode(int code) {
                return GlyphNames.unicode(encoding.getName(code));
            }

            @Override
            public String ofGlyph(int glyph) {
                return LightFont.UNKNOWN;
            }
        };
    }
}
