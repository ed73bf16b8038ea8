// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;

/** The font Symbol's own characters. */
final class SymbolCharacters {
    private SymbolCharacters() {}

    static String unicode(int code) {
        return GlyphNames.unicode(SymbolEncoding.INSTANCE.getName(code));
    }
}
