// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.text.Normalizer;

/** Directions of characters. */
final class Scripts {
    /** How a character runs. */
    enum Kind {
        NEUTRAL,
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT,
        NUMBER,
        COMBINING
    }

    private static final String BRACKETS = "()[]{}<>\u00ab\u00bb\u2039\u203a";

    private Scripts() {}

    /** Whether any character of right-to-left scripts is in it. */
    static boolean hasRightToLeft(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isRightToLeft(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isRightToLeft(char c) {
        return c >= '\u0590' && kind(c) == Kind.RIGHT_TO_LEFT;
    }

    static Kind kind(char c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Kind.RIGHT_TO_LEFT;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Kind.LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER -> Kind.NUMBER;
            case Character.DIRECTIONALITY_NONSPACING_MARK -> Kind.COMBINING;
            default -> Kind.NEUTRAL;
        };
    }

    /** The kind of the first character that has one. */
    static Kind kind(String text) {
        for (int i = 0; i < text.length(); i++) {
            Kind kind = kind(text.charAt(i));
            if (kind != Kind.NEUTRAL) {
                return kind;
            }
        }
        return Kind.NEUTRAL;
    }

    /** The bracket that faces the other way; other characters as they are. */
    static String mirrored(String text) {
        int at = text.length() == 1 ? BRACKETS.indexOf(text.charAt(0)) : -1;
        return at < 0 ? text : String.valueOf(BRACKETS.charAt(at ^ 1));
    }

    /** Whether it may stand inside a number or a symbol. */
    static boolean isSeparator(String text) {
        return text.length() == 1 && ",./:-+\u2010\u2011\u2013\u066b\u066c".indexOf(text.charAt(0)) >= 0;
    }

    /** A digit of the Arabic script, Persian ones aside. */
    static boolean isArabicDigit(String text) {
        return text.length() == 1 && text.charAt(0) >= '\u0660' && text.charAt(0) <= '\u0669';
    }

    /** Arabic letters in place of the shapes they are drawn in; the stretching stroke goes. */
    static String plainArabic(String text) {
        String plain = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\ufb1d' && c <= '\ufdff') || (c >= '\ufe70' && c <= '\ufefc')) {
                plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
                break;
            }
        }
        return plain.replace("\u0640", "");
    }
}
