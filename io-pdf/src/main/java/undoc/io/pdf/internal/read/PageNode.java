// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * A page of the file with what it inherits.
 *
 * @param dictionary the page
 * @param resources its fonts and forms
 * @param frame what of it is seen
 */
record PageNode(COSDictionary dictionary, COSDictionary resources, Frame frame) {

    /** What a page hands down. */
    record Inherited(
            Optional<COSDictionary> resources, Optional<COSArray> media, Optional<COSArray> crop, int rotation) {
        static final Inherited NONE = new Inherited(Optional.empty(), Optional.empty(), Optional.empty(), 0);

        Inherited with(COSDictionary node) {
            COSBase turned = node.getDictionaryObject(COSName.ROTATE);
            return new Inherited(
                    Optional.ofNullable(node.getCOSDictionary(COSName.RESOURCES))
                            .or(() -> resources),
                    Optional.ofNullable(node.getCOSArray(COSName.MEDIA_BOX)).or(() -> media),
                    Optional.ofNullable(node.getCOSArray(COSName.CROP_BOX)).or(() -> crop),
                    turned instanceof COSNumber number ? number.intValue() : rotation);
        }

        PageNode page(COSDictionary dictionary) {
            return new PageNode(
                    dictionary,
                    resources.orElseGet(COSDictionary::new),
                    Frame.of(media.orElseGet(COSArray::new), crop.orElseGet(COSArray::new), rotation));
        }
    }
}
