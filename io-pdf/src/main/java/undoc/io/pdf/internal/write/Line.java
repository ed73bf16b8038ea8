// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.Optional;

/**
 * A line of a paragraph.
 *
 * @param text the paragraph
 * @param start the first character of the line
 * @param end behind the last, blanks at the end left out
 * @param next where the next line begins
 * @param last whether it ends the paragraph or stands before a line break, so that it is not justified
 * @param hyphen what is drawn behind it where it ends inside a word
 */
record Line(ShapedText text, int start, int end, int next, boolean last, Optional<Cell> hyphen) {
    float width() {
        return text.lineWidth(start, end) + hyphen.map(Cell::width).orElse(0f);
    }
}
