// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Files made to bring a reader down; each names what it does. */
final class Hostile {
    private static final String FONT =
            "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>";

    private Hostile() {}

    /** Page-tree nodes that each hold one more. */
    static byte[] deepPageTree(int depth) {
        SamplePdf pdf = new SamplePdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        for (int i = 0; i < depth; i++) {
            pdf.add("<< /Type /Pages /Count 1 /Kids [" + (i + 3) + " 0 R] >>");
        }
        pdf.add("<< /Type /Page /MediaBox [0 0 612 792] >>");
        return pdf.bytes();
    }

    /** A page tree whose only kid is itself. */
    static byte[] pageTreeLoop() {
        SamplePdf pdf = new SamplePdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Count 1 /Kids [2 0 R 3 0 R 2 0 R] >>");
        pdf.add("<< /Type /Pages /Count 1 /Kids [2 0 R] >>");
        return pdf.bytes();
    }

    /** A page that is drawn in this many pairs of pieces, and one of a line behind it. */
    static byte[] manyPieces(int pairs) {
        SamplePdf pdf = new SamplePdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] /MediaBox [0 0 612 792] "
                + "/Resources << /Font << /F1 7 0 R >> >> >>");
        pdf.add("<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>");
        pdf.add("<< /Type /Page /Parent 2 0 R /Contents 6 0 R >>");
        pdf.stream("BT /F1 9 Tf " + "1 0 0 1 10 10 Tm (a) Tj 1 0 0 1 30 40 Tm (b) Tj\n".repeat(pairs) + " ET");
        pdf.stream("BT /F1 9 Tf 1 0 0 1 72 700 Tm (The next page.) Tj ET");
        pdf.add(FONT);
        return pdf.bytes();
    }

    /** One page that says it is two thousand million. */
    static byte[] lyingCount() {
        SamplePdf pdf = new SamplePdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Count 2000000000 /Kids [3 0 R] >>");
        pdf.add("<< /Type /Page /MediaBox [0 0 612 792] >>");
        return pdf.bytes();
    }

    /** A form that draws itself twice. */
    static byte[] formRecursion() {
        SamplePdf pdf = SamplePdf.withPage("/X Do", "/XObject << /X 5 0 R >>");
        pdf.stream("/Type /XObject /Subtype /Form /Resources << /XObject << /X 5 0 R >> >>", ascii("/X Do /X Do"));
        return pdf.bytes();
    }

    /** Forms that each draw the next one twice: 2 to the power of their number. */
    static byte[] formDoubling(int forms) {
        SamplePdf pdf = SamplePdf.withPage("/X Do", "/XObject << /X 5 0 R >>");
        for (int i = 0; i < forms; i++) {
            pdf.stream(
                    "/Type /XObject /Subtype /Form /Resources << /XObject << /X " + (i + 6) + " 0 R >> >>",
                    ascii("/X Do /X Do"));
        }
        pdf.stream("/Type /XObject /Subtype /Form", ascii("q Q"));
        return pdf.bytes();
    }

    /** A font whose widths are said for two thousand million glyphs. */
    static byte[] widthRange() {
        return composite("/W [0 2000000000 500 1 2000000000 300]", "");
    }

    /** A font whose table has this many ranges over all codes. */
    static byte[] characterMap(int ranges) {
        StringBuilder map = new StringBuilder("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (int i = 0; i < ranges; i++) {
            map.append("1 beginbfrange <0000> <FFFF> <0041> endbfrange\n");
        }
        return composite("", map.toString());
    }

    private static byte[] composite(String descendant, String map) {
        SamplePdf pdf = SamplePdf.withPage("BT /F1 12 Tf 72 700 Td <00010002> Tj ET", "/Font << /F1 5 0 R >>");
        pdf.add("<< /Type /Font /Subtype /Type0 /BaseFont /Fake /Encoding /Identity-H /DescendantFonts [6 0 R] "
                + "/ToUnicode 7 0 R >>");
        pdf.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Fake /DW 500 " + descendant + " >>");
        pdf.stream("", ascii(map));
        return pdf.bytes();
    }

    /** A page whose packed content unpacks to this many bytes of the same. */
    static byte[] flateBomb(String unit, long length) {
        SamplePdf pdf = new SamplePdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        pdf.add("<< /Type /Page /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        pdf.stream("/Filter /FlateDecode", packed(unit, length));
        pdf.add(FONT);
        return pdf.bytes();
    }

    /** A page whose content is packed twice over. */
    static byte[] doubleFlateBomb(long length) {
        SamplePdf pdf = new SamplePdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        pdf.add("<< /Type /Page /MediaBox [0 0 612 792] /Contents 4 0 R >>");
        byte[] once = packed(" ", length);
        pdf.stream("/Filter [/FlateDecode /FlateDecode]", deflate(once));
        return pdf.bytes();
    }

    /** A file whose objects lie in a stream that unpacks to this length. */
    static byte[] objectStreamBomb(long length) {
        byte[] data = packed(" ", length);
        StringBuilder head = new StringBuilder("%PDF-1.5\n");
        int first = head.length();
        head.append("3 0 obj\n<< /Type /ObjStm /N 2 /First 10 /Filter /FlateDecode /Length ")
                .append(data.length)
                .append(" >>\nstream\n");
        String tail = "\nendstream\nendobj\n";
        byte[] a = ascii(head.toString());
        byte[] b = ascii(tail);
        byte[] table = new byte[4 * 4];
        int[] rows = {0, 2 << 24 | 3 << 8, 2 << 24 | 3 << 8 | 1, 1 << 24 | first << 8};
        for (int i = 0; i < 4; i++) {
            for (int k = 0; k < 4; k++) {
                table[i * 4 + k] = (byte) (rows[i] >> (24 - 8 * k));
            }
        }
        int start = a.length + data.length + b.length;
        byte[] c = ascii("4 0 obj\n<< /Type /XRef /Size 4 /W [1 2 1] /Root 1 0 R /Length 16 >>\nstream\n");
        byte[] d = ascii("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n");
        return join(a, data, b, c, table, d);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] packed(String unit, long length) {
        byte[] chunk = ascii(unit.repeat(Math.max(1, 65_536 / unit.length())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(9);
        byte[] buffer = new byte[65_536];
        for (long done = 0; done < length; done += chunk.length) {
            deflater.setInput(chunk);
            int n;
            while ((n = deflater.deflate(buffer, 0, buffer.length)) > 0) {
                out.write(buffer, 0, n);
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] data) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(data);
        deflater.finish();
        byte[] out = new byte[data.length + 100];
        int n = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, n);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
