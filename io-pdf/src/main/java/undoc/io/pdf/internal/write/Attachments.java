// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import undoc.io.DocumentWriter;
import undoc.model.UnDocument;

/** Embeds the document's own data as associated files (ISO 32000-2, 14.13; PDF/A-3, 6.8): JSON and Akoma Ntoso. */
final class Attachments {
    private static final int BUFFER = 8192;

    private final Map<String, Packed> files = new LinkedHashMap<>();

    /** The compressed data of a file, with the size and the digest of what was compressed. */
    private record Packed(byte[] deflated, int size, byte[] digest) {}

    /** The data of a document, as each of these writers writes it; compressed as it is written. */
    static Attachments of(UnDocument document, DataWriters writers) throws IOException {
        Attachments attachments = new Attachments();
        for (Map.Entry<String, DocumentWriter> writer : writers.byName().entrySet()) {
            attachments.files.put(writer.getKey(), pack(document, writer.getValue()));
        }
        return attachments;
    }

    private static Packed pack(UnDocument document, DocumentWriter writer) throws IOException {
        MessageDigest digest = md5();
        Deflater deflater = new Deflater();
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            OutputStream packing = new DeflaterOutputStream(packed, deflater, BUFFER);
            try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(packing, digest), BUFFER)) {
                writer.write(document, out);
            }
            return new Packed(packed.toByteArray(), deflater.getTotalIn(), digest.digest());
        } finally {
            deflater.end();
        }
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

    void addTo(COSDictionary catalog, String date) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        COSArray associated = new COSArray();
        COSArray names = new COSArray();
        for (Map.Entry<String, Packed> file : files.entrySet()) {
            COSDictionary specification = specification(file.getKey(), file.getValue(), date);
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

    private static COSDictionary specification(String name, Packed data, String date) throws IOException {
        boolean json = name.endsWith(".json");
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setString(COSName.F, name);
        specification.setString(COSName.UF, name);
        specification.setString(COSName.DESC, json ? "The document as JSON" : "The document as Akoma Ntoso");
        specification.setName(COSName.getPDFName("AFRelationship"), json ? "Alternative" : "Source");
        COSStream stream = Streams.ready(data.deflated, entries -> {});
        stream.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        stream.setName(COSName.SUBTYPE, json ? "application/json" : "application/xml");
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, data.size);
        parameters.setString(COSName.MOD_DATE, date);
        parameters.setItem(COSName.getPDFName("CheckSum"), new COSString(data.digest));
        stream.setItem(COSName.PARAMS, parameters);
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
