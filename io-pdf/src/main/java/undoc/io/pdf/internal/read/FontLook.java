// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * How a font looks, by its name and descriptor.
 *
 * @param name its name without the tag of a subset
 * @param bold bold
 * @param italic italic or oblique
 */
record FontLook(String name, boolean bold, boolean italic) {
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi|,b$|-b$");
    private static final Pattern ITALIC = Pattern.compile("italic|oblique|kursiv|,i$|-it$");
    private static final int FLAG_ITALIC = 1 << 6;
    private static final int FLAG_FORCE_BOLD = 1 << 18;
    private static final int WEIGHT_BOLD = 600;

    static FontLook of(COSDictionary font, Optional<COSDictionary> descriptor) {
        String full = font.getNameAsString(COSName.BASE_FONT);
        String name = full == null ? "" : SUBSET.matcher(full).replaceFirst("");
        String lower = name.toLowerCase(Locale.ROOT);
        int flags = descriptor.map(d -> d.getInt(COSName.FLAGS, 0)).orElse(0);
        float weight = descriptor.map(d -> d.getFloat(COSName.FONT_WEIGHT, 0)).orElse(0f);
        float angle = descriptor.map(d -> d.getFloat(COSName.ITALIC_ANGLE, 0)).orElse(0f);
        boolean bold = BOLD.matcher(lower).find() || (flags & FLAG_FORCE_BOLD) != 0 || weight >= WEIGHT_BOLD;
        boolean italic = ITALIC.matcher(lower).find() || (flags & FLAG_ITALIC) != 0 || angle != 0;
        return new FontLook(name, bold, italic);
    }

    /** Whether its private characters are those of Microsoft's symbol fonts. */
    boolean isSymbol() {
        return name.startsWith("Symbol");
    }

    boolean isWingdings() {
        return name.startsWith("Wingdings");
    }
}
