// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import undoc.io.DocumentFormat;
import undoc.io.DocumentWriter;
import undoc.io.WriteResult;
import undoc.io.xml.internal.MarcDocuments;
import undoc.model.UnDocument;

/**
 * Writes the metadata of documents as MARCXML, in the fields of the United Nations Digital Library; what a record has
 * no place for is reported. Immutable and safe for many threads.
 */
public final class MarcXmlWriter implements DocumentWriter {
    private MarcXmlWriter() {}

    /** A writer with default options. */
    public static MarcXmlWriter create() {
        return new MarcXmlWriter();
    }

    @Override
    public DocumentFormat format() {
        return DocumentFormat.MARCXML;
    }

    @Override
    public WriteResult write(UnDocument document, OutputStream out) throws IOException {
        return writeAll(List.of(document), out);
    }

    /** Writes a collection with one record for each document. */
    public WriteResult writeAll(List<UnDocument> documents, OutputStream out) throws IOException {
        return new WriteResult(MarcDocuments.write(documents, out));
    }
}
