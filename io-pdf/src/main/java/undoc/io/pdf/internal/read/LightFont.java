// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

/** A font as far as text needs it: characters and widths, no outlines. */
abstract class LightFont {
    /** Stands for a glyph whose character is not known. */
    static final String UNKNOWN = "\uFFFD";

    private static final double USUAL_BLANK = 0.25;

    private final FontLook look;

    LightFont(FontLook look) {
        this.look = look;
    }

    final FontLook look() {
        return look;
    }

    /** How many bytes from here on make a code; at least 1. */
    abstract int codeLength(byte[] text, int from, int end);

    /** The character or characters of a code; {@link #UNKNOWN} or empty where it has none. */
    abstract String unicode(int code);

    /** How far a code moves on, in parts of the type size. */
    abstract double width(int code);

    /** Whether the gap between words is added to this code. */
    abstract boolean isWordSpace(int code);

    /** The width of a blank. */
    double blank() {
        return USUAL_BLANK;
    }
}
