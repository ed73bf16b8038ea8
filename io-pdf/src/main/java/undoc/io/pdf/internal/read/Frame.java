// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;

/**
 * The part of a page that is seen, upright.
 *
 * @param width its width in points, after rotation
 * @param height its height in points, after rotation
 * @param base from the page's own space to points from the top left
 */
record Frame(double width, double height, Matrix base) {
    private static final double[] LETTER = {0, 0, 612, 792};
    private static final double LEAST = 3;
    private static final double MOST = 14_400;

    static Frame of(COSArray media, COSArray crop, int rotation) {
        double[] page = box(media, LETTER);
        double[] seen = intersect(box(crop, page), page);
        double w = seen[2] - seen[0];
        double h = seen[3] - seen[1];
        double l = seen[0];
        double t = seen[3];
        return switch (Math.floorMod(rotation, 360) / 90) {
            case 1 -> new Frame(h, w, new Matrix(0, 1, 1, 0, -seen[1], -l));
            case 2 -> new Frame(w, h, new Matrix(-1, 0, 0, 1, seen[2], -seen[1]));
            case 3 -> new Frame(h, w, new Matrix(0, -1, -1, 0, t, seen[2]));
            default -> new Frame(w, h, new Matrix(1, 0, 0, -1, -l, t));
        };
    }

    Extent extent() {
        return new Extent(0, 0, width, height);
    }

    private static double[] box(COSArray array, double[] otherwise) {
        if (array.size() < 4) {
            return otherwise;
        }
        double[] n = new double[4];
        for (int i = 0; i < 4; i++) {
            if (!(array.getObject(i) instanceof COSNumber number)) {
                return otherwise;
            }
            n[i] = number.floatValue();
        }
        double[] box = {Math.min(n[0], n[2]), Math.min(n[1], n[3]), Math.max(n[0], n[2]), Math.max(n[1], n[3])};
        return sound(box) ? box : otherwise;
    }

    private static double[] intersect(double[] a, double[] b) {
        double[] both = {Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])};
        return sound(both) ? both : b;
    }

    private static boolean sound(double[] box) {
        double w = box[2] - box[0];
        double h = box[3] - box[1];
        return w >= LEAST && h >= LEAST && w <= MOST && h <= MOST && Math.abs(box[0]) < 1e6 && Math.abs(box[1]) < 1e6;
    }
}
