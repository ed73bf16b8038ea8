// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The annotation that makes a stretch of a line a link (ISO 32000-1, 12.5.6.5). */
final class LinkAnnotation {
    private static final float BELOW = 2.5f;
    private static final float ABOVE = 8;

    private LinkAnnotation() {}

    /** The annotation from one place to another on a baseline, which is measured from the foot of the page. */
    static COSDictionary of(Mark.Link link, float x0, float x1, float y) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, "URI");
        action.setString(COSName.URI, link.href());
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, "Link");
        annotation.setInt(COSName.F, 4);
        annotation.setString(COSName.CONTENTS, link.href());
        annotation.setItem(COSName.A, action);
        COSArray border = new COSArray();
        COSArray box = new COSArray();
        for (float value : new float[] {x0, y - BELOW, x1, y + ABOVE}) {
            box.add(new COSFloat(Math.round(value * 100) / 100f));
            if (border.size() < 3) {
                border.add(COSInteger.ZERO);
            }
        }
        annotation.setItem(COSName.RECT, box);
        annotation.setItem(COSName.BORDER, border);
        return annotation;
    }
}
