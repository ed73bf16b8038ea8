// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import org.apache.pdfbox.cos.COSArray;

/** A transformation as PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
record Matrix(double a, double b, double c, double d, double e, double f) {
    static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

    /** The matrix of six numbers; the identity where they are not there. */
    static Matrix of(COSArray numbers) {
        if (numbers == null || numbers.size() < 6) {
            return IDENTITY;
        }
        float[] n = numbers.toFloatArray();
        return new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]);
    }

    /** This one first, then the other. */
    Matrix then(Matrix o) {
        return new Matrix(
                a * o.a + b * o.c,
                a * o.b + b * o.d,
                c * o.a + d * o.c,
                c * o.b + d * o.d,
                e * o.a + f * o.c + o.e,
                e * o.b + f * o.d + o.f);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** The box around a transformed rectangle. */
    Extent box(double x, double y, double width, double height) {
        double x0 = x(x, y);
        double y0 = y(x, y);
        double x1 = x(x + width, y + height);
        double y1 = y(x + width, y + height);
        double x2 = x(x + width, y);
        double y2 = y(x + width, y);
        double x3 = x(x, y + height);
        double y3 = y(x, y + height);
        return new Extent(
                Math.min(Math.min(x0, x1), Math.min(x2, x3)),
                Math.min(Math.min(y0, y1), Math.min(y2, y3)),
                Math.max(Math.max(x0, x1), Math.max(x2, x3)),
                Math.max(Math.max(y0, y1), Math.max(y2, y3)));
    }
}
