// SPDX-License-Identifier: Apache-2.0
/** Reads and writes documents as PDF. */
module undoc.io.pdf {
    requires transitive undoc;
    requires static org.jspecify;
    requires jdk.unsupported; // PDFBox needs it and does not say so
    requires org.apache.commons.logging; // likewise
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires java.desktop;
    requires java.management;
    requires transitive undoc.fonts;

    exports undoc.io.pdf;

    uses undoc.fonts.FontProvider;

    provides undoc.io.DocumentFormatProvider with
            undoc.io.pdf.PdfFormatProvider;
}
