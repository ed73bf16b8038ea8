// SPDX-License-Identifier: Apache-2.0
package undoc;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import undoc.io.DocumentFormat;
import undoc.io.DocumentSource;
import undoc.io.DocumentStream;
import undoc.io.FileResult;
import undoc.io.Formats;
import undoc.io.ReadResult;
import undoc.io.UndocException;
import undoc.io.WriteResult;
import undoc.model.UnDocument;

/** Reads, writes and converts documents in one line each, with the default options of every format at hand. */
public final class Undoc {
    private Undoc() {}

    /**
     * Reads a document of whatever format its content shows.
     *
     * @throws IOException where the bytes cannot be had
     * @throws UndocException with the problems, where there is no document in them
     */
    public static UnDocument read(Path path) throws IOException {
        return tryRead(path).orThrow();
    }

    /** Reads a document with its problems; throws {@link IOException} only where the bytes cannot be had. */
    public static ReadResult tryRead(Path path) throws IOException {
        return Formats.load().read(DocumentSource.of(path));
    }

    /**
     * Reads the documents of a folder or of an archive in zip format one after the other, holding one at a time; close
     * the stream. See {@link DocumentStream} for limits.
     */
    public static Stream<FileResult> readAll(Path path) throws IOException {
        return DocumentStream.create().open(path);
    }

    /** Writes a document in the format of the file name's extension. */
    public static WriteResult write(UnDocument document, Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        DocumentFormat format = DocumentFormat.ofFileName(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no format for the name " + name + ": end it in .pdf, .xml, .marcxml, .json or .md"));
        return write(document, path, format);
    }

    /** Writes a document in this format. */
    public static WriteResult write(UnDocument document, Path path, DocumentFormat format) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            return Formats.load().writer(format).write(document, out);
        }
    }

    /** Reads one file and writes another, formats as for {@link #read} and {@link #write(UnDocument, Path)}. */
    public static WriteResult convert(Path from, Path to) throws IOException {
        return write(read(from), to);
    }
}
