// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads documents of one format. Immutable and safe for many threads: what belongs to one reading lives in its call.
 *
 * <p>Bad content never makes it throw: the result says what is wrong.
 */
public interface DocumentReader {
    /** The format that it reads. */
    DocumentFormat format();

    /** Reads a document; throws {@link IOException} only where the bytes cannot be had. */
    ReadResult read(DocumentSource source) throws IOException;

    /** Reads a file. */
    default ReadResult read(Path path) throws IOException {
        return read(DocumentSource.of(path));
    }
}
