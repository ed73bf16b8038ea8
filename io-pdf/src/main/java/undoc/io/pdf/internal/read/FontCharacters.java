// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

/** Mends what fonts give as characters: private areas of symbol fonts, controls, kinds of blanks. */
final class FontCharacters {
    private FontCharacters() {}

    /** As text may hold it; empty for what has no meaning in text. */
    static String clean(String raw, FontLook look) {
        if (raw.length() == 1) {
            return one(raw, look);
        }
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            text.append(one(raw.substring(i, i + 1), look));
        }
        return text.toString();
    }

    /** The characters of an address or the like that can be printed. */
    static String printable(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        raw.chars().filter(c -> c > ' ' && !isControl((char) c)).forEach(c -> text.append((char) c));
        return text.toString();
    }

    private static String one(String raw, FontLook look) {
        char c = raw.charAt(0);
        if (c > ' ' && c < '\u007f') {
            return raw;
        }
        if (c == ' ' || c == '\u00a0' || c == '\t' || c == '\n' || c == '\r' || (c >= '\u2000' && c <= '\u200a')) {
            return " ";
        }
        if (c == 0) {
            return LightFont.UNKNOWN;
        }
        if (isControl(c)) {
            return "";
        }
        if (c >= '\uf020' && c <= '\uf0ff') {
            return symbol(raw, c - '\uf000', look);
        }
        return raw;
    }

    /** Controls, marks of direction and of order, noncharacters: nothing that is printed. */
    private static boolean isControl(char c) {
        return c < ' '
                || (c >= '\u007f' && c < '\u00a0')
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u206f')
                || c == '\ufeff'
                || (c >= '\ufff0' && c < '\ufffc');
    }

    private static String symbol(String raw, int code, FontLook look) {
        if (code == 0x20) {
            return " ";
        }
        if (look.isWingdings()) {
            return switch (code) {
                case 0x6c, 0x9f -> "\u2022";
                case 0x6e, 0xa7 -> "\u25aa";
                case 0x71, 0xa8 -> "\u25fb";
                case 0xd8 -> "\u27a2";
                case 0xe0 -> "\u2192";
                case 0xfb -> "\u2717";
                case 0xfc -> "\u2713";
                case 0xfe -> "\u2611";
                default -> raw;
            };
        }
        if (look.isSymbol() || code == 0xb7) {
            return SymbolCharacters.unicode(code);
        }
        return code < 0x7f ? String.valueOf((char) code) : raw;
    }
}
