// SPDX-License-Identifier: Apache-2.0
package undoc.io;

/**
 * A box on a page, in points (1/72 inch) from the top left of the crop box.
 *
 * @param left the left edge
 * @param top the top edge
 * @param width the width, 0 or more
 * @param height the height, 0 or more
 */
public record Box(double left, double top, double width, double height) {
    /** The right edge. */
    public double right() {
        return left + width;
    }

    /** The bottom edge. */
    public double bottom() {
        return top + height;
    }

    /** The box as it stands on a page of this width seen in a mirror. */
    public Box mirrored(double pageWidth) {
        return new Box(pageWidth - right(), top, width, height);
    }

    /** The smallest box around this one and another. */
    public Box union(Box other) {
        double l = Math.min(left, other.left);
        double t = Math.min(top, other.top);
        return new Box(l, t, Math.max(right(), other.right()) - l, Math.max(bottom(), other.bottom()) - t);
    }
}
