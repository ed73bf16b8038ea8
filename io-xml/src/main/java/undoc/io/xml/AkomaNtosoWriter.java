// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import java.io.IOException;
import java.io.OutputStream;
import undoc.io.DocumentFormat;
import undoc.io.DocumentWriter;
import undoc.io.WriteResult;
import undoc.io.xml.internal.AknDocumentWriter;
import undoc.model.UnDocument;

/**
 * Writes documents as Akoma Ntoso 3.0 (OASIS), in the profile of the United Nations. Valid against the schema; loses
 * nothing: what the standard has no place for stands in {@code meta/proprietary}. Immutable and safe for many threads.
 */
public final class AkomaNtosoWriter implements DocumentWriter {
    private AkomaNtosoWriter() {}

    /** A writer with default options. */
    public static AkomaNtosoWriter create() {
        return new AkomaNtosoWriter();
    }

    @Override
    public DocumentFormat format() {
        return DocumentFormat.AKOMA_NTOSO;
    }

    @Override
    public WriteResult write(UnDocument document, OutputStream out) throws IOException {
        AknDocumentWriter.write(document, out);
        return WriteResult.lossless();
    }
}
