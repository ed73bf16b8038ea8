// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

/** A font whose codes are single bytes. */
final class SimpleFont extends LightFont {
    private static final int BLANK = 32;

    private final String[] characters;
    private final float[] widths;

    /** 256 characters and 256 widths. */
    SimpleFont(FontLook look, String[] characters, float[] widths) {
        super(look);
        this.characters = characters;
        this.widths = widths;
    }

    @Override
    int codeLength(byte[] text, int from, int end) {
        return 1;
    }

    @Override
    String unicode(int code) {
        return characters[code];
    }

    @Override
    double width(int code) {
        return widths[code];
    }

    @Override
    boolean isWordSpace(int code) {
        return code == BLANK;
    }

    @Override
    double blank() {
        return characters[BLANK].equals(" ") && widths[BLANK] > 0 ? widths[BLANK] : super.blank();
    }
}
