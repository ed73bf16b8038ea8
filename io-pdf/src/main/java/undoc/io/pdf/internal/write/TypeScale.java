// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import undoc.model.Language;

/**
 * The type sizes of running text in a language, in points, as documents of the United Nations have them: 10 on 12 in
 * languages of Latin and Cyrillic letters, with a little room between these; Chinese larger and further apart; Arabic
 * with room for its marks (its letters are drawn larger than the size says, see {@link Shaper}).
 *
 * @param size the size of text
 * @param leading from baseline to baseline
 * @param noteSize the size of footnotes
 * @param noteLeading from baseline to baseline in footnotes
 * @param spacing from baseline to baseline in other text, as a multiple of its size
 * @param tracking the room between letters of running text and titles, as a share of its size
 */
record TypeScale(float size, float leading, float noteSize, float noteLeading, float spacing, float tracking) {
    private static final TypeScale LATIN = new TypeScale(10, 12, 8.5f, 10, 1.2f, 0.02f);
    private static final TypeScale CHINESE = new TypeScale(10.5f, 17, 9, 13, 1.5f, 0);
    private static final TypeScale ARABIC = new TypeScale(10, 19, 8.5f, 15, 1.7f, 0);

    static TypeScale of(Language language) {
        return switch (language) {
            case CHINESE, JAPANESE, KOREAN -> CHINESE;
            case ARABIC, PERSIAN, HEBREW -> ARABIC;
            default -> LATIN;
        };
    }

    /** Without room between letters, as in Geneva. */
    TypeScale untracked() {
        return new TypeScale(size, leading, noteSize, noteLeading, spacing, 0);
    }

    /** Whether the letters are low, so that large lines can stand close. */
    boolean isTight() {
        return spacing <= LATIN.spacing;
    }

    /** From baseline to baseline in text of another size. */
    float leading(float otherSize) {
        return otherSize * spacing;
    }
}
