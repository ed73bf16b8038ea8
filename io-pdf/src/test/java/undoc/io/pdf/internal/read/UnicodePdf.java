// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Pages in a font whose codes are Unicode, half the type size wide each. */
final class UnicodePdf {
    private final StringBuilder content = new StringBuilder();

    /** Draws characters from left to right. */
    UnicodePdf draw(double x, double y, double size, String characters) {
        String hex = HexFormat.of().formatHex(characters.getBytes(StandardCharsets.UTF_16BE));
        content.append("BT /F1 " + size + " Tf 1 0 0 1 " + x + " " + y + " Tm <" + hex + "> Tj ET\n");
        return this;
    }

    UnicodePdf raw(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    PdfPages read() throws UnreadablePdf {
        SamplePdf pdf = SamplePdf.withPage(content.toString(), "/Font << /F1 5 0 R >> /XObject << /P 8 0 R >>");
        pdf.add("<< /Type /Font /Subtype /Type0 /BaseFont /Fake /Encoding /Identity-H /DescendantFonts [6 0 R] "
                + "/ToUnicode 7 0 R >>");
        pdf.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Fake /DW 500 >>");
        pdf.stream(
                "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0020> <FFFF> <0020> endbfrange");
        pdf.stream(
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray",
                new byte[] {0});
        return SamplePdf.read(pdf.bytes());
    }
}
