// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import undoc.io.DocumentFormat;
import undoc.io.Formats;
import undoc.model.UnDocument;

/** Embeds the document's own data as associated files (ISO 32000-2, 14.13; PDF/A-3, 6.8): JSON and Akoma Ntoso. */
final class Attachments {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** The data of a document, in every format whose writer is on the path. */
    static Attachments of(UnDocument document, Formats formats) throws IOException {
        Attachments attachments = new Attachments();
        attachments.add("undoc.json", DocumentFormat.JSON, document, formats);
        attachments.add("undoc.xml", DocumentFormat.AKOMA_NTOSO, document, formats);
        return attachments;
    }

    private void add(String name, DocumentFormat format, UnDocument document, Formats formats) throws IOException {
        if (formats.formats().contains(format)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            formats.writer(format).write(document, out);
            files.put(name, out.toByteArray());
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** A digest of all the data, as the file's identifier. */
    byte[] digest(UnDocument document) {
        MessageDigest md5 = md5();
        files.values().forEach(md5::update);
        if (files.isEmpty()) {
            md5.update(document.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return md5.digest();
    }

    void addTo(COSDictionary catalog, Streams streams, String date) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        COSArray associated = new COSArray();
        COSArray names = new COSArray();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            COSDictionary specification = specification(file.getKey(), file.getValue(), streams, date);
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

    private static COSDictionary specification(String name, byte[] data, Streams streams, String date)
            throws IOException {
        boolean json = name.endsWith(".json");
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setString(COSName.F, name);
        specification.setString(COSName.UF, name);
        specification.setString(COSName.DESC, json ? "The document as JSON" : "The document as Akoma Ntoso");
        specification.setName(COSName.getPDFName("AFRelationship"), json ? "Alternative" : "Source");
        COSStream stream = streams.flate(data);
        stream.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        stream.setName(COSName.SUBTYPE, json ? "application/json" : "application/xml");
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, data.length);
        parameters.setString(COSName.MOD_DATE, date);
        parameters.setItem(COSName.getPDFName("CheckSum"), new COSString(md5().digest(data)));
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
