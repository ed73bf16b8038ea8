// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import undoc.fonts.FontFile;
import undoc.fonts.FontProvider;

/** A font cut down to some glyphs draws these as before. */
class FontSubsetTest {
    @ParameterizedTest
    @ValueSource(strings = {"Éléments à l’œuvre: ½ ñ Ё", "الأمم المتحدة"})
    void glyphsLookAndAdvanceAsBefore(String text) throws IOException {
        for (FontFile file : ServiceLoader.load(FontProvider.class).stream()
                .flatMap(provider -> provider.get().fonts().stream())
                .toList()) {
            TrueTypeFont font;
            try (InputStream in = file.source().open()) {
                font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            }
            List<Integer> glyphs = new ArrayList<>(List.of(0));
            for (int c : text.codePoints().distinct().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
                if (!glyphs.contains(glyph)) {
                    glyphs.add(glyph);
                }
            }
            byte[] cut = new FontSubset(font).of(glyphs);
            TrueTypeFont read = new TTFParser(true).parse(new RandomAccessReadBuffer(cut));
            for (int i = 0; i < glyphs.size(); i++) {
                assertThat(read.getAdvanceWidth(i)).isEqualTo(font.getAdvanceWidth(glyphs.get(i)));
                assertThat(outline(read, i)).as(file.name()).isEqualTo(outline(font, glyphs.get(i)));
            }
        }
    }

    private static String outline(TrueTypeFont font, int glyph) throws IOException {
        var found = font.getGlyph().getGlyph(glyph);
        if (found == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        double[] at = new double[6];
        for (var path = found.getPath().getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            text.append(kind)
                    .append(' ')
                    .append(at[0])
                    .append(' ')
                    .append(at[1])
                    .append('\n');
        }
        return text.toString();
    }
}
