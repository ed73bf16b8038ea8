// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import org.apache.pdfbox.cos.COSDictionary;

/** Carries out the operators of text: those of its state, of its place, and those that show it. */
final class TextOperators {
    private final Fonts fonts;
    private final TextCursor cursor;

    TextOperators(Fonts fonts, TextCursor cursor) {
        this.fonts = fonts;
        this.cursor = cursor;
    }

    /** Carries out an operator, given as {@link Tokenizer#word()} gives it; false where it is none of text. */
    boolean carryOut(int word, GraphicsState state, COSDictionary resources, Operands operands) {
        return place(word, state, operands) || set(word, state, resources, operands);
    }

    private boolean place(int word, GraphicsState state, Operands operands) {
        switch (word) {
            case 'T' << 8 | 'j', 'T' << 8 | 'J' -> cursor.show(state, operands);
            case 'T' << 8 | 'd' -> cursor.move(operands.number(0), operands.number(1));
            case 'T' << 8 | 'm' -> cursor.set(operands.matrix());
            case 'B' << 8 | 'T' -> cursor.set(Matrix.IDENTITY);
            case 'T' << 8 | 'D' -> {
                state.leading = -operands.number(1);
                cursor.move(operands.number(0), operands.number(1));
            }
            case 'T' << 8 | '*' -> cursor.move(0, -state.leading);
            case '\'' -> nextLine(state, operands);
            case '"' -> {
                state.wordSpace = operands.number(0);
                state.charSpace = operands.number(1);
                nextLine(state, operands);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void nextLine(GraphicsState state, Operands operands) {
        cursor.move(0, -state.leading);
        cursor.show(state, operands);
    }

    private boolean set(int word, GraphicsState state, COSDictionary resources, Operands operands) {
        switch (word) {
            case 'T' << 8 | 'f' -> {
                state.font = fonts.font(resources, operands.lastName());
                state.size = operands.number(0);
            }
            case 'T' << 8 | 'c' -> state.charSpace = operands.number(0);
            case 'T' << 8 | 'w' -> state.wordSpace = operands.number(0);
            case 'T' << 8 | 'z' -> state.scale = operands.number(0) / 100;
            case 'T' << 8 | 'L' -> state.leading = operands.number(0);
            case 'T' << 8 | 's' -> state.rise = operands.number(0);
            case 'T' << 8 | 'r' -> state.renderMode = (int) operands.number(0);
            default -> {
                return false;
            }
        }
        return true;
    }
}
