// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** The widths of the glyphs of a composite font, by number up to 65535. */
final class CidWidths {
    private static final int MOST = 65_536;
    private static final double UNIT = 1000;

    private float[] widths = new float[0];
    private final float usual;

    private CidWidths(float usual) {
        this.usual = usual;
    }

    static CidWidths of(COSDictionary descendant) {
        CidWidths widths = new CidWidths(descendant.getFloat(COSName.DW, 1000));
        COSArray array = descendant.getCOSArray(COSName.W);
        if (array != null) {
            widths.read(array);
        }
        return widths;
    }

    double width(int cid) {
        float width = cid >= 0 && cid < widths.length ? widths[cid] : Float.NaN;
        return (Float.isNaN(width) ? usual : width) / UNIT;
    }

    private void read(COSArray array) {
        int size = Math.min(array.size(), 3 * MOST);
        for (int i = 0; i + 1 < size; ) {
            int first = integer(array, i);
            if (array.getObject(i + 1) instanceof COSArray each) {
                for (int k = 0; k < Math.min(each.size(), MOST); k++) {
                    set(first + k, first + k, number(each, k));
                }
                i += 2;
            } else {
                set(first, integer(array, i + 1), i + 2 < size ? number(array, i + 2) : usual);
                i += 3;
            }
        }
    }

    private void set(int first, int last, float width) {
        int to = Math.min(last, MOST - 1);
        if (first < 0 || to < first) {
            return;
        }
        if (to >= widths.length) {
            int old = widths.length;
            widths = Arrays.copyOf(widths, Math.min(MOST, Math.max(to + 1, old * 2)));
            Arrays.fill(widths, old, widths.length, Float.NaN);
        }
        Arrays.fill(widths, first, to + 1, width);
    }

    private static int integer(COSArray array, int index) {
        return array.getObject(index) instanceof COSNumber n ? n.intValue() : 0;
    }

    private static float number(COSArray array, int index) {
        return array.getObject(index) instanceof COSNumber n ? n.floatValue() : 0;
    }
}
