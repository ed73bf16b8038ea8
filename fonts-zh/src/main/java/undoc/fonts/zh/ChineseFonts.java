// SPDX-License-Identifier: Apache-2.0
package undoc.fonts.zh;

import java.util.List;
import undoc.fonts.FontFile;
import undoc.fonts.FontProvider;

/**
 * Noto Serif SC under the SIL Open Font License: the characters of GBK upright, those of GB 2312 bold as well. A
 * character that is missing in bold is set upright.
 */
public final class ChineseFonts implements FontProvider {
    private static final int AFTER_STANDARD_FONTS = 100;
    private static final List<FontFile> FONTS = List.of(
            FontFile.resource(ChineseFonts.class, "NotoSerifSC-Regular.ttf", false, false),
            FontFile.resource(ChineseFonts.class, "NotoSerifSC-Bold.ttf", true, false));

    /** For {@link java.util.ServiceLoader}. */
    public ChineseFonts() {}

    @Override
    public int order() {
        return AFTER_STANDARD_FONTS;
    }

    @Override
    public List<FontFile> fonts() {
        return FONTS;
    }
}
