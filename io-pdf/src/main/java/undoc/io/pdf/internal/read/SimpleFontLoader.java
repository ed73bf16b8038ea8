// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;

/** Reads a Type 1, TrueType or Type 3 font: names of glyphs, characters, widths. */
final class SimpleFontLoader {
    private static final int CODES = 256;
    private static final double UNIT = 1000;
    private static final float USUAL_WIDTH = 500;

    private final Streams streams;
    private final COSDictionary font;
    private final Optional<ToUnicode> table;
    private final Optional<COSDictionary> descriptor;
    private final FontLook look;
    private final Map<Integer, String> differences = new HashMap<>();
    private Optional<Encoding> base = Optional.empty();
    private Optional<EmbeddedProgram> program = Optional.empty();

    SimpleFontLoader(Streams streams, COSDictionary font, Optional<ToUnicode> table) {
        this.streams = streams;
        this.font = font;
        this.table = table;
        this.descriptor = Optional.ofNullable(font.getCOSDictionary(COSName.FONT_DESC));
        this.look = FontLook.of(font, descriptor);
    }

    SimpleFont load() {
        readEncoding();
        String[] characters = new String[CODES];
        for (int code = 0; code < CODES; code++) {
            characters[code] = FontCharacters.clean(character(code), look);
        }
        return new SimpleFont(look, characters, widths());
    }

    private void readEncoding() {
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        if (encoding instanceof COSName name) {
            base = Optional.ofNullable(Encoding.getInstance(name));
        } else if (encoding instanceof COSDictionary dictionary) {
            COSName name = dictionary.getCOSName(COSName.BASE_ENCODING);
            base = name == null ? Optional.empty() : Optional.ofNullable(Encoding.getInstance(name));
            COSArray array = dictionary.getCOSArray(COSName.DIFFERENCES);
            if (array != null) {
                readDifferences(array);
            }
        }
        if (base.isEmpty() && !isEmbedded()) {
            base = Optional.of(standard());
        }
    }

    private Encoding standard() {
        if (look.isSymbol()) {
            return SymbolEncoding.INSTANCE;
        }
        return look.name().startsWith("Zapf") ? ZapfDingbatsEncoding.INSTANCE : StandardEncoding.INSTANCE;
    }

    private void readDifferences(COSArray array) {
        int code = 0;
        for (int i = 0; i < Math.min(array.size(), 2 * CODES); i++) {
            COSBase item = array.getObject(i);
            if (item instanceof COSNumber number) {
                code = number.intValue();
            } else if (item instanceof COSName name) {
                differences.put(code++, name.getName());
            }
        }
    }

    private boolean isEmbedded() {
        return descriptor
                .map(d -> d.containsKey(COSName.FONT_FILE)
                        || d.containsKey(COSName.FONT_FILE2)
                        || d.containsKey(COSName.FONT_FILE3))
                .orElse(false);
    }

    private String character(int code) {
        Optional<String> said = table.flatMap(t -> t.get(code));
        if (said.isPresent()) {
            return said.get();
        }
        String name =
                differences.getOrDefault(code, base.map(b -> b.getName(code)).orElse(".notdef"));
        String named = base.isPresent() && base.get() == ZapfDingbatsEncoding.INSTANCE
                ? GlyphNames.dingbat(name)
                : GlyphNames.unicode(name);
        if (!named.equals(LightFont.UNKNOWN) || table.isPresent() || !isEmbedded()) {
            return named;
        }
        if (program.isEmpty()) {
            program = Optional.of(EmbeddedProgram.of(descriptor, streams));
        }
        return program.get().ofCode(code);
    }

    private float[] widths() {
        float[] widths = new float[CODES];
        COSArray array = font.getCOSArray(COSName.WIDTHS);
        if (array == null) {
            return standardWidths();
        }
        double unit = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))
                ? 1 / Math.abs(Matrix.of(font.getCOSArray(COSName.FONT_MATRIX)).a())
                : UNIT;
        Arrays.fill(widths, (float)
                (descriptor.map(d -> d.getFloat(COSName.MISSING_WIDTH, 0)).orElse(0f) / unit));
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        for (int i = 0; i < Math.min(array.size(), CODES); i++) {
            int code = first + i;
            if (code >= 0 && code < CODES && array.getObject(i) instanceof COSNumber number) {
                widths[code] = (float) (number.floatValue() / unit);
            }
        }
        return widths;
    }

    /** The fourteen fonts that a PDF may name without saying their widths. */
    private float[] standardWidths() {
        float[] widths = new float[CODES];
        Arrays.fill(widths, (float) (USUAL_WIDTH / UNIT));
        if (!Standard14Fonts.containsName(look.name())) {
            return widths;
        }
        try {
            FontMetrics metrics = Standard14Fonts.getAFM(look.name());
            Encoding encoding = base.orElseGet(this::standard);
            for (int code = 0; code < CODES; code++) {
                widths[code] =
                        metrics.getCharacterWidth(differences.getOrDefault(code, encoding.getName(code))) / 1000f;
            }
        } catch (IllegalArgumentException e) {
            return widths; // PDFBox does not have it after all
        }
        return widths;
    }
}
