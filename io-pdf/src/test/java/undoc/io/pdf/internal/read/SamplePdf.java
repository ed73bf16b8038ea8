// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import undoc.io.pdf.PdfLimits;

/** Makes small PDFs object by object, sound or not. Objects 1 and 2 are the catalog and the page tree. */
public final class SamplePdf {
    private final List<byte[]> objects = new ArrayList<>();

    /** Adds an object and says its number. */
    int add(String body) {
        objects.add(body.getBytes(StandardCharsets.ISO_8859_1));
        return objects.size();
    }

    /** Adds a stream and says its number. */
    int stream(String entries, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                ("<< " + entries + " /Length " + data.length + " >>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(data);
        out.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(out.toByteArray());
        return objects.size();
    }

    int stream(String content) {
        return stream("", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** One Letter page with fonts F1 (Times), F2 (Times bold) and this content. */
    public static byte[] page(String content) {
        return page(content, "");
    }

    /** The same with further entries of the page. */
    static byte[] page(String content, String entries) {
        SamplePdf pdf = new SamplePdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> " + entries + " >>");
        pdf.stream(content);
        pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>");
        pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>");
        return pdf.bytes();
    }

    /** A file of one page that is this content and has these resources; further objects from number 5 on. */
    static SamplePdf withPage(String content, String resources) {
        SamplePdf pdf = new SamplePdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << " + resources
                + " >> >>");
        pdf.stream(content);
        return pdf;
    }

    /** The file. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", out.size()));
            out.writeBytes(((i + 1) + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(objects.get(i));
            out.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        int start = out.size();
        out.writeBytes((table + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start
                        + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    /** Its pages, read with the default limits. */
    static PdfPages read(byte[] bytes) throws UnreadablePdf {
        try (PdfFile file = PdfFile.open(bytes, PdfLimits.defaults())) {
            return PdfPages.read(file, PdfLimits.defaults());
        }
    }
}
