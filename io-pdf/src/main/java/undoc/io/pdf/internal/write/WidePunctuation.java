// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import org.jspecify.annotations.Nullable;

/**
 * The punctuation of Chinese that is as wide as a letter, half of it blank: two of them beside each other leave one
 * half out, and at the edge of a line the blank half is no part of the line.
 */
final class WidePunctuation {
    private static final String OPENING = "（《〈「『【〔［｛“‘";
    private static final String CLOSING = "），。、；：》〉」』】〕］｝”’";

    /** The room between a letter of Chinese and one of another script, as a share of the type size. */
    private static final float LATIN_GAP = 0.12f;

    private WidePunctuation() {}

    /** Takes the blank between punctuation marks beside each other. */
    static void close(@Nullable Cell[] cells) {
        for (int i = 0; i + 1 < cells.length; i++) {
            Cell cell = cells[i];
            Cell next = cells[i + 1];
            boolean both = cell != null && next != null && isPunctuation(cell) && isPunctuation(next);
            if (both && (closes(cell) || opens(next))) {
                cells[i] = cell.narrowed(cell.style().size() / 2);
            }
        }
    }

    /** Leaves a little room between letters of Chinese and those of others, and numbers. */
    static void partLatin(@Nullable Cell[] cells) {
        for (int i = 0; i + 1 < cells.length; i++) {
            Cell cell = cells[i];
            Cell next = cells[i + 1];
            if (cell != null
                    && next != null
                    && (isIdeograph(cell) && isLatin(next) || isLatin(cell) && isIdeograph(next))) {
                cells[i] = cell.narrowed(-cell.style().size() * LATIN_GAP);
            }
        }
    }

    private static boolean isIdeograph(Cell cell) {
        return Character.isIdeographic(cell.character());
    }

    private static boolean isLatin(Cell cell) {
        return cell.character() < 0x2E80 && cell.style().rise() == 0 && Character.isLetterOrDigit(cell.character());
    }

    /** The blank before the mark that a line begins with. */
    static float before(@Nullable Cell cell) {
        return cell != null && opens(cell) ? cell.style().size() / 2 : 0;
    }

    /** The blank behind the mark that a line ends with. */
    static float behind(@Nullable Cell cell) {
        return cell != null && closes(cell) ? cell.style().size() / 2 : 0;
    }

    private static boolean isPunctuation(Cell cell) {
        return opens(cell) || closes(cell);
    }

    private static boolean opens(Cell cell) {
        return isWide(cell) && OPENING.indexOf(cell.character()) >= 0;
    }

    private static boolean closes(Cell cell) {
        return isWide(cell) && CLOSING.indexOf(cell.character()) >= 0;
    }

    private static boolean isWide(Cell cell) {
        return cell.width() > 0.9f * cell.style().size();
    }
}
