// SPDX-License-Identifier: Apache-2.0
/** Fonts with a free licence for writing documents in Latin, Cyrillic and Arabic letters. */
module undoc.fonts {
    requires static org.jspecify;

    exports undoc.fonts;

    provides undoc.fonts.FontProvider with
            undoc.fonts.StandardFonts;
}
