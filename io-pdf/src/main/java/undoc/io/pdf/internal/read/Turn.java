// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

/**
 * Which way text runs on an upright page, and the page turned so that it runs to the right. All lengths in points.
 *
 * @param quarters quarter turns clockwise: 0 to the right, 1 downwards, 2 to the left (upside down), 3 upwards
 * @param width the width of the upright page
 * @param height the height of the upright page
 */
record Turn(int quarters, double width, double height) {

    /** The quarter turns of text that runs in this direction. */
    static int quarters(double dx, double dy) {
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx >= 0 ? 0 : 2;
        }
        return dy > 0 ? 1 : 3;
    }

    /** From the upright page to the turned one: along the text. */
    double along(double x, double y) {
        return switch (quarters) {
            case 1 -> y;
            case 2 -> width - x;
            case 3 -> height - y;
            default -> x;
        };
    }

    /** From the upright page to the turned one: across the text, downwards. */
    double across(double x, double y) {
        return switch (quarters) {
            case 1 -> width - x;
            case 2 -> height - y;
            case 3 -> x;
            default -> y;
        };
    }

    /** From the upright page to the turned one. */
    Extent turned(Extent e) {
        double a0 = along(e.left(), e.top());
        double a1 = along(e.right(), e.bottom());
        double b0 = across(e.left(), e.top());
        double b1 = across(e.right(), e.bottom());
        return new Extent(Math.min(a0, a1), Math.min(b0, b1), Math.max(a0, a1), Math.max(b0, b1));
    }

    /** From the turned page back to the upright one. */
    Extent upright(Extent e) {
        return switch (quarters) {
            case 1 -> new Extent(width - e.bottom(), e.left(), width - e.top(), e.right());
            case 2 -> new Extent(width - e.right(), height - e.bottom(), width - e.left(), height - e.top());
            case 3 -> new Extent(e.top(), height - e.right(), e.bottom(), height - e.left());
            default -> e;
        };
    }

    double turnedWidth() {
        return quarters % 2 == 0 ? width : height;
    }

    double turnedHeight() {
        return quarters % 2 == 0 ? height : width;
    }
}
