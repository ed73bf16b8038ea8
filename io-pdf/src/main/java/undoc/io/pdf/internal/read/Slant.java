// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Optional;

/**
 * Which way text runs that runs neither along the page nor across it, on an upright page, y downwards.
 *
 * @param dx how far it goes to the right for each point
 * @param dy how far it goes down for each point
 */
record Slant(double dx, double dy) {
    /** From here on, about six degrees, letters of one word no longer stand on one line. */
    private static final double LEAST = 0.1;

    /** The slant of text that runs in this direction; empty where it is none to speak of. */
    static Optional<Slant> of(double dx, double dy) {
        double length = Math.hypot(dx, dy);
        return Math.min(Math.abs(dx), Math.abs(dy)) > LEAST * length
                ? Optional.of(new Slant(dx / length, dy / length))
                : Optional.empty();
    }

    /** How far a place lies along the text. */
    double along(double x, double y) {
        return x * dx + y * dy;
    }

    /** How far a place lies below the text. */
    double across(double x, double y) {
        return y * dx - x * dy;
    }

    /** The box around a glyph at a place, as wide as it is along the text and as high as its type size. */
    Extent box(double x, double y, double width, double size) {
        Extent box = point(x, y);
        for (double along : new double[] {0, width}) {
            for (double below : new double[] {-LineRun.ASCENT * size, (1 - LineRun.ASCENT) * size}) {
                box = box.union(point(x + along * dx - below * dy, y + along * dy + below * dx));
            }
        }
        return box;
    }

    private static Extent point(double x, double y) {
        return new Extent(x, y, x, y);
    }
}
