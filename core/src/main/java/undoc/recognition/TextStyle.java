// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

/**
 * How a run of text is set.
 *
 * @param size the type size in points
 * @param bold bold
 * @param italic italic or oblique
 * @param underlined underlined, by a style or by a drawn line
 * @param raised on a raised baseline or in superscript
 * @param lowered on a lowered baseline or in subscript
 */
public record TextStyle(
        double size, boolean bold, boolean italic, boolean underlined, boolean raised, boolean lowered) {
    /** Upright text of this size. */
    public static TextStyle plain(double size) {
        return new TextStyle(size, false, false, false, false, false);
    }
}
