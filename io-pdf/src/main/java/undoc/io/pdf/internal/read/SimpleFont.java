// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Arrays;

/** A font whose codes are single bytes. */
final class SimpleFont extends LightFont {
    private static final int BLANK = 32;

    private final String[] characters;
    private final float[] widths;
    private final double blank;

    /** 256 characters and 256 widths. */
    SimpleFont(FontLook look, String[] characters, float[] widths) {
        super(look);
        this.characters = characters;
        this.widths = widths;
        this.blank = characters[BLANK].equals(" ") && widths[BLANK] > 0 ? widths[BLANK] : pitch(super.blank());
    }

    /**
     * The width of a narrow and a wide letter where they are the same, as in typewriter faces; they may have no blank.
     */
    private double pitch(double otherwise) {
        double narrow = widthOf("i");
        return narrow > 0 && narrow == widthOf("m") ? narrow : otherwise;
    }

    private double widthOf(String letter) {
        int code = Arrays.asList(characters).indexOf(letter);
        return code < 0 ? 0 : widths[code];
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
        return blank;
    }
}
