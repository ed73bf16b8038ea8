// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The fonts of one document, each loaded once. */
final class Fonts {
    private final FontLoader loader;
    private final IdentityHashMap<COSDictionary, LightFont> loaded = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, Map<String, Optional<LightFont>>> named = new IdentityHashMap<>();

    Fonts(FontLoader loader) {
        this.loader = loader;
    }

    /** The font of this name. */
    Optional<LightFont> font(COSDictionary resources, String name) {
        return named.computeIfAbsent(resources, r -> new HashMap<>()).computeIfAbsent(name, n -> find(resources, n));
    }

    private Optional<LightFont> find(COSDictionary resources, String name) {
        COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(COSName.getPDFName(name));
        return Optional.ofNullable(font).map(f -> loaded.computeIfAbsent(f, loader::load));
    }
}
