// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.ICOSVisitor;

/** A reference to an object that is or will be written under a number (ISO 32000-1, 7.3.10). */
final class Reference extends COSBase {
    private final int number;

    Reference(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    @Override
    public void accept(ICOSVisitor visitor) {
        throw new UnsupportedOperationException("only PdfSyntax writes it");
    }
}
