// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.io.IOException;
import java.io.OutputStream;
import undoc.model.UnDocument;

/** Writes documents in one format. Immutable and safe for many threads; the same document gives the same bytes. */
public interface DocumentWriter {
    /** The format that it writes. */
    DocumentFormat format();

    /** Writes a document and leaves the stream open; throws {@link IOException} only where the stream does. */
    WriteResult write(UnDocument document, OutputStream out) throws IOException;
}
