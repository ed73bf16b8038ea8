// SPDX-License-Identifier: Apache-2.0
package undoc.robustness;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.Deflater;

/** PDFs made to bring a reader down, by name; further ones, for the parts of the page reader, are in {@code io-pdf}. */
final class PdfBombs {
    private static final String FONT =
            "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>";

    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "";

    private PdfBombs() {}

    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> bombs = new LinkedHashMap<>();
        bombs.put("encrypted for a certificate", PdfBombs::publicKey);
        bombs.put(
                "a structure tree in a loop",
                () -> withCatalog("/StructTreeRoot 5 0 R", "<< /K [5 0 R 5 0 R] /S /P >>"));
        bombs.put(
                "a structure tree, 40,000 deep",
                () -> chain("/StructTreeRoot 5 0 R", "<< /S /P /K [%d 0 R] >>", 40_000));
        bombs.put(
                "a structure tree that doubles",
                () -> chain("/StructTreeRoot 5 0 R", "<< /S /P /K [%1$d 0 R %1$d 0 R] >>", 40));
        bombs.put(
                "a role map in a loop",
                () -> withCatalog(
                        "/StructTreeRoot << /RoleMap << /A /B /B /A >> /K << /S /A /K 0 /Pg 3 0 R >> >>", "null"));
        bombs.put(
                "a name tree in a loop",
                () -> withCatalog(
                        "/Names << /EmbeddedFiles 5 0 R >> /AF [5 0 R]",
                        "<< /Kids [5 0 R 5 0 R] /Limits [(a) (z)] >>"));
        bombs.put(
                "a name tree, 40,000 deep",
                () -> chain("/Names << /EmbeddedFiles 5 0 R >>", "<< /Kids [%d 0 R] >>", 40_000));
        bombs.put("an embedded file that unpacks to 1 GB", PdfBombs::embedded);
        bombs.put("cross-reference tables in a loop", PdfBombs::previousLoop);
        bombs.put("arrays, 100,000 deep", () -> withCatalog("/X " + "[".repeat(100_000), "null"));
        bombs.put("dictionaries, 100,000 deep", () -> withCatalog("/X " + "<< /A ".repeat(100_000), "null"));
        bombs.put(
                "annotations, 300,000",
                () -> page(
                        "",
                        "/Annots [" + "<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (a) >> >> ".repeat(300_000)
                                + "]"));
        bombs.put("an inline picture without an end", () -> page("BI /W 9 /H 9 ID " + "x".repeat(5_000_000), ""));
        bombs.put("operands, 5 million", () -> page("1 ".repeat(5_000_000) + "re", ""));
        bombs.put("states saved, 3 million deep", () -> page("q ".repeat(3_000_000), ""));
        bombs.put("marked content, a million deep", () -> page("/P BMC ".repeat(1_000_000), ""));
        bombs.put("strings, a million deep", () -> page("(".repeat(1_000_000), ""));
        bombs.put("lines, a million", () -> page("0 0 m 9 9 l S ".repeat(1_000_000), ""));
        bombs.put(
                "letters of size 0 and endless",
                () -> page(
                        "BT /F1 0 Tf 1e38 0 0 1e38 -1e38 1e38 Tm (a) Tj /F1 1e30 Tf (b) Tj 0 0 0 0 0 0 Tm (c) Tj ET",
                        ""));
        bombs.put(
                "a page of no and endless size",
                () -> page("BT /F1 9 Tf (a) Tj ET", "/MediaBox [1e30 -1e30 1e30 nan]"));
        bombs.put("letters far apart, 200,000", () -> page(scattered(200_000), ""));
        bombs.put(
                "letters in one place, 200,000",
                () -> page("BT /F1 9 Tf " + "0 0 Td (a) Tj ".repeat(200_000) + "ET", ""));
        bombs.put("a table of 90,000 ruled cells", () -> page(ruled(300), ""));
        bombs.put("contents in 200,000 pieces", () -> page("", "/Contents [" + "4 0 R ".repeat(200_000) + "]"));
        bombs.put("one stream packed 500 times", PdfBombs::packedOften);
        bombs.put("pages, 100,000", PdfBombs::manyPages);
        return bombs;
    }

    private static byte[] publicKey() {
        PdfBombs pdf = new PdfBombs();
        pdf.document("", "", "");
        pdf.trailer =
                "/Encrypt << /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /Length 128 /CF << /DefaultCryptFilter "
                        + "<< /CFM /AESV2 /Recipients [<3082>] >> >> /StmF /DefaultCryptFilter /StrF /DefaultCryptFilter >> "
                        + "/ID [<00> <00>]";
        return pdf.bytes();
    }

    private static byte[] withCatalog(String entries, String fifth) {
        PdfBombs pdf = new PdfBombs();
        pdf.document(entries, "BT /F1 9 Tf 72 700 Td (a) Tj ET", "");
        pdf.add(fifth);
        return pdf.bytes();
    }

    private static byte[] chain(String entries, String link, int length) {
        PdfBombs pdf = new PdfBombs();
        pdf.document(entries, "", "");
        for (int i = 0; i < length; i++) {
            pdf.add(link.formatted(6 + i));
        }
        pdf.add("<< /S /P >>");
        return pdf.bytes();
    }

    private static byte[] page(String content, String entries) {
        PdfBombs pdf = new PdfBombs();
        pdf.document("", content, entries);
        return pdf.bytes();
    }

    private static byte[] embedded() {
        PdfBombs pdf = new PdfBombs();
        pdf.document("/AF [5 0 R] /Names << /EmbeddedFiles << /Names [(document.json) 5 0 R] >> >>", "", "");
        pdf.add(
                "<< /Type /Filespec /F (document.json) /UF (document.json) /AFRelationship /Source /EF << /F 6 0 R >> >>");
        pdf.stream("/Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode", deflated(1L << 30));
        return pdf.bytes();
    }

    private static byte[] previousLoop() {
        PdfBombs pdf = new PdfBombs();
        pdf.document("", "BT /F1 9 Tf (a) Tj ET", "");
        pdf.trailer = "/Prev 9";
        return pdf.bytes();
    }

    private static byte[] packedOften() {
        PdfBombs pdf = new PdfBombs();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        pdf.add("<< /Type /Page /MediaBox [0 0 612 792] /Contents 4 0 R >>");
        pdf.stream("/Filter [" + "/FlateDecode ".repeat(500) + "]", deflated(30L << 20));
        return pdf.bytes();
    }

    private static byte[] manyPages() {
        PdfBombs pdf = new PdfBombs();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Count 100000 /Kids [" + "<< /Type /Page /MediaBox [0 0 9 9] >> ".repeat(100_000)
                + "] >>");
        return pdf.bytes();
    }

    private static String scattered(int letters) {
        StringBuilder out = new StringBuilder("BT /F1 9 Tf ");
        for (int i = 0; i < letters; i++) {
            out.append("1 0 0 1 ")
                    .append(i * 7919 % 600)
                    .append(' ')
                    .append(i * 104729L % 780)
                    .append(" Tm (a) Tj ");
        }
        return out + "ET";
    }

    private static String ruled(int lines) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            out.append("0 ").append(i * 2).append(" m 600 ").append(i * 2).append(" l S ");
            out.append(i * 2).append(" 0 m ").append(i * 2).append(" 600 l S ");
        }
        out.append("BT /F1 1 Tf ");
        for (int i = 0; i < lines * lines; i++) {
            out.append("1 0 0 1 ")
                    .append(i % lines * 2)
                    .append(' ')
                    .append(i / lines * 2)
                    .append(" Tm (a) Tj ");
        }
        return out + "ET";
    }

    private void document(String catalog, String content, String pageEntries) {
        add("<< /Type /Catalog /Pages 2 0 R " + catalog + " >>");
        add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 " + FONT
                + " >> >> " + pageEntries + " >>");
        stream("", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void add(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void stream(String entries, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "<< /Length " + data.length + " " + entries + " >>\nstream\n");
        out.writeBytes(data);
        write(out, "\nendstream");
        objects.add(out.toByteArray());
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "%PDF-1.7\n");
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            write(out, (i + 1) + " 0 obj\n");
            out.writeBytes(objects.get(i));
            write(out, "\nendobj\n");
        }
        int start = out.size();
        int size = objects.size() + 1;
        write(out, "xref\n0 " + size + "\n0000000000 65535 f \n" + table);
        String previous = trailer.equals("/Prev 9") ? "/Prev " + start : trailer;
        write(out, "trailer\n<< /Size " + size + " /Root 1 0 R " + previous + " >>\nstartxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] deflated(long length) {
        Deflater deflater = new Deflater(9);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.ISO_8859_1);
        byte[] buffer = new byte[1 << 16];
        for (long done = 0; done < length; done += blanks.length) {
            deflater.setInput(blanks);
            int n;
            while ((n = deflater.deflate(buffer)) > 0) {
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
}
