// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import undoc.io.DocumentFormat;
import undoc.io.DocumentSource;
import undoc.io.Formats;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.pdf.PdfLimits;

/**
 * The document that undoc embeds in the PDFs that it writes: associated files (ISO 32000-2, 14.13) named
 * {@code undoc.json} and {@code undoc.xml}. They are read by whatever readers are on the path.
 */
public final class EmbeddedData {
    /** The names of the files that are looked for, best first. */
    private static final List<String> NAMES = List.of("undoc.json", "undoc.xml");

    private final Map<String, COSStream> files = new TreeMap<>();
    private final Budget budget;

    private EmbeddedData(Budget budget) {
        this.budget = budget;
    }

    /** What is embedded in this file. */
    public static EmbeddedData of(PdfFile file, PdfLimits limits) {
        EmbeddedData data = new EmbeddedData(new Budget(limits));
        COSBase associated = file.catalog().getDictionaryObject(COSName.getPDFName("AF"));
        if (associated instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), 100); i++) {
                if (array.getObject(i) instanceof COSDictionary specification) {
                    data.add(specification);
                }
            }
        }
        return data;
    }

    private void add(COSDictionary specification) {
        String name =
                Optional.ofNullable(specification.getString(COSName.UF)).orElse(specification.getString(COSName.F, ""));
        if (NAMES.contains(name)
                && specification.getDictionaryObject(COSName.EF) instanceof COSDictionary embedded
                && embedded.getDictionaryObject(COSName.F) instanceof COSStream stream) {
            files.putIfAbsent(name, stream);
        }
    }

    /** The document in the data; empty, with a problem added where there are data, where it cannot be had from them. */
    public Optional<ReadResult> read(List<Problem> problems) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Formats formats = Formats.load();
        boolean reader = false;
        for (String name : NAMES) {
            DocumentFormat format = name.endsWith(".json") ? DocumentFormat.JSON : DocumentFormat.AKOMA_NTOSO;
            if (files.containsKey(name) && formats.formats().contains(format)) {
                reader = true;
                Optional<ReadResult> result = read(name, formats.reader(format), problems);
                if (result.isPresent()) {
                    return result;
                }
            }
        }
        if (!reader) {
            problems.add(Problem.note(
                    "pdf.embedded.unread",
                    "the file carries the document as data, but no reader for " + files.keySet()
                            + " is on the path: the pages were read (add undoc-io-json or undoc-io-xml)",
                    Location.whole()));
        }
        return Optional.empty();
    }

    private Optional<ReadResult> read(String name, undoc.io.DocumentReader reader, List<Problem> problems) {
        COSStream stream = Objects.requireNonNull(files.get(name), name);
        try {
            byte[] bytes = new Streams(budget).bytes(stream);
            if (isWhole(stream, bytes)) {
                ReadResult result = reader.read(DocumentSource.of(name, bytes));
                if (result.document().isPresent()) {
                    return Optional.of(result);
                }
            }
        } catch (IOException | RuntimeException e) {
            problems.add(damaged(name + " cannot be read: " + e));
            return Optional.empty();
        }
        problems.add(damaged(name + " is damaged or was changed"));
        return Optional.empty();
    }

    private static Problem damaged(String message) {
        return Problem.warning(
                "pdf.embedded.damaged",
                "the embedded " + message + "; the pages were read",
                Location.whole(),
                "compare the result with the pages");
    }

    /** Whether the bytes have the checksum that the file gives for them, if it gives one. */
    private static boolean isWhole(COSStream stream, byte[] bytes) {
        if (!(stream.getDictionaryObject(COSName.PARAMS) instanceof COSDictionary params)
                || !(params.getDictionaryObject(COSName.getPDFName("CheckSum")) instanceof COSString sum)) {
            return true;
        }
        try {
            return MessageDigest.isEqual(
                    sum.getBytes(), MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
