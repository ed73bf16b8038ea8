// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import undoc.io.DocumentWriter;
import undoc.model.UnDocument;

/** Embeds the document's own data as associated files (ISO 32000-2, 14.13; PDF/A-3, 6.8): JSON and Akoma Ntoso. */
final class Attachments {
    private static final int BUFFER = 8192;

    private final Map<String, Packed> files = new LinkedHashMap<>();

    /** Embedded data: where it is, and the digest of what was compressed. */
    private record Packed(Reference stream, byte[] digest) {}

    /** Writes the data of a document, as each of these writers writes it, to the file. */
    static Attachments write(UnDocument document, DataWriters writers, PdfFile file, String date) {
        Attachments attachments = new Attachments();
        for (Map.Entry<String, DocumentWriter> writer : writers.byName().entrySet()) {
            attachments.files.put(writer.getKey(), pack(document, writer, file, date));
        }
        return attachments;
    }

    private static Packed pack(
            UnDocument document, Map.Entry<String, DocumentWriter> writer, PdfFile file, String date) {
        MessageDigest digest = md5();
        int parameters = file.reserve();
        COSDictionary entries = new COSDictionary();
        entries.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        entries.setName(COSName.SUBTYPE, isJson(writer.getKey()) ? "application/json" : "application/xml");
        entries.setItem(COSName.PARAMS, new Reference(parameters));
        long[] size = new long[1];
        Reference stream = file.stream(entries, to -> {
            OutputStream counted = new FilterOutputStream(to) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                    digest.update(bytes, from, length);
                    size[0] += length;
                }
            };
            OutputStream buffered = new BufferedOutputStream(counted, BUFFER);
            writer.getValue().write(document, buffered);
            buffered.flush();
        });
        COSDictionary values = new COSDictionary();
        values.setLong(COSName.SIZE, size[0]);
        values.setString(COSName.MOD_DATE, date);
        byte[] sum = digest.digest();
        values.setItem(COSName.getPDFName("CheckSum"), new COSString(sum));
        file.write(parameters, values);
        return new Packed(stream, sum);
    }

    private static boolean isJson(String name) {
        return name.endsWith(".json");
    }

    /** A digest of all the data, as the file's identifier. */
    byte[] digest(UnDocument document) {
        MessageDigest md5 = md5();
        files.values().forEach(file -> md5.update(file.digest));
        if (files.isEmpty()) {
            md5.update(document.toString().getBytes(StandardCharsets.UTF_8));
        }
        return md5.digest();
    }

    void addTo(COSDictionary catalog, PdfFile pdf) {
        if (files.isEmpty()) {
            return;
        }
        COSArray associated = new COSArray();
        COSArray names = new COSArray();
        for (Map.Entry<String, Packed> file : files.entrySet()) {
            Reference specification = pdf.add(specification(file.getKey(), file.getValue().stream()));
            associated.add(specification);
            names.add(new COSString(file.getKey()));
            names.add(specification);
        }
        catalog.setItem(COSName.AF, associated);
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.NAMES, names);
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.EMBEDDED_FILES, embedded);
        catalog.setItem(COSName.NAMES, all);
    }

    private static COSDictionary specification(String name, Reference stream) {
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setString(COSName.F, name);
        specification.setString(COSName.UF, name);
        specification.setString(COSName.DESC, isJson(name) ? "The document as JSON" : "The document as Akoma Ntoso");
        specification.setName(COSName.getPDFName("AFRelationship"), isJson(name) ? "Alternative" : "Source");
        COSDictionary file = new COSDictionary();
        for (COSName key : List.of(COSName.F, COSName.UF)) {
            file.setItem(key, stream);
        }
        specification.setItem(COSName.EF, file);
        return specification;
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
