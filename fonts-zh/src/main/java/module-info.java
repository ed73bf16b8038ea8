// SPDX-License-Identifier: Apache-2.0
/** A font with a free licence for writing documents in Chinese. */
module undoc.fonts.zh {
    requires transitive undoc.fonts;
    requires static org.jspecify;

    exports undoc.fonts.zh;

    provides undoc.fonts.FontProvider with
            undoc.fonts.zh.ChineseFonts;
}
