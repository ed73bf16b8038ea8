// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** Characters by the names of glyphs. */
final class GlyphNames {
    private GlyphNames() {}

    /** The characters of a name; {@link LightFont#UNKNOWN} where it says nothing. */
    static String unicode(String name) {
        String known = GlyphList.getAdobeGlyphList().toUnicode(name);
        return known == null ? LightFont.UNKNOWN : known;
    }

    /** The same, with the names of the font ZapfDingbats. */
    static String dingbat(String name) {
        String known = GlyphList.getZapfDingbats().toUnicode(name);
        return known == null ? unicode(name) : known;
    }
}
