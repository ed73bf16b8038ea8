// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes light fonts of font dictionaries. */
final class FontLoader {
    private final Streams streams;
    private final int mapEntries;

    FontLoader(Streams streams, Budget budget) {
        this.streams = streams;
        this.mapEntries = budget.limits().mapEntries();
    }

    LightFont load(COSDictionary font) {
        Optional<ToUnicode> table = font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream
                ? Optional.of(ToUnicode.parse(streams.bytes(stream), mapEntries))
                : Optional.empty();
        Optional<ToUnicode> useful = table.filter(t -> !t.isEmpty());
        if (COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))) {
            COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
            COSDictionary descendant =
                    descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary d
                            ? d
                            : new COSDictionary();
            return new CompositeFontLoader(streams, font, descendant, useful).load();
        }
        return new SimpleFontLoader(streams, font, useful).load();
    }
}
