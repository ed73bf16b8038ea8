// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

/**
 * A line of a paragraph.
 *
 * @param text the paragraph
 * @param start the first character of the line
 * @param end behind the last, blanks at the end left out
 * @param next where the next line begins
 * @param last whether it ends the paragraph or stands before a line break, so that it is not justified
 */
record Line(ShapedText text, int start, int end, int next, boolean last) {
    float width() {
        return text.width(start, end);
    }
}
