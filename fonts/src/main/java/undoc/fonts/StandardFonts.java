// SPDX-License-Identifier: Apache-2.0
package undoc.fonts;

import java.util.List;

/** Liberation Serif, with the widths of Times New Roman, and Amiri for Arabic; both under the SIL Open Font License. */
public final class StandardFonts implements FontProvider {
    private static final List<FontFile> FONTS = List.of(
            font("LiberationSerif-Regular.ttf", false, false),
            font("LiberationSerif-Bold.ttf", true, false),
            font("LiberationSerif-Italic.ttf", false, true),
            font("LiberationSerif-BoldItalic.ttf", true, true),
            font("Amiri-Regular.ttf", false, false),
            font("Amiri-Bold.ttf", true, false));

    /** For {@link java.util.ServiceLoader}. */
    public StandardFonts() {}

    private static FontFile font(String name, boolean bold, boolean italic) {
        return FontFile.resource(StandardFonts.class, name, bold, italic);
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<FontFile> fonts() {
        return FONTS;
    }
}
