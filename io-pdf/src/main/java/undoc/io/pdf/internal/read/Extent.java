// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import undoc.io.Box;

/** A rectangle on an upright page: from (left, top) to (right, bottom), y downwards. */
record Extent(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    Extent within(Extent other) {
        return new Extent(
                clamp(left, other.left, other.right),
                clamp(top, other.top, other.bottom),
                clamp(right, other.left, other.right),
                clamp(bottom, other.top, other.bottom));
    }

    Extent union(Extent other) {
        return new Extent(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    double area() {
        return width() * height();
    }

    Box toBox() {
        return new Box(round(left), round(top), Math.max(0, round(width())), Math.max(0, round(height())));
    }

    private static double round(double value) {
        return Math.rint(value * 100) / 100;
    }
}
