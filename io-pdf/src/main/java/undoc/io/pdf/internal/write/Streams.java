// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the streams of one PDF, with one compressor for all: making one costs more than a small stream does. */
final class Streams implements AutoCloseable {
    private final COSDocument document;
    private final Deflater deflater = new Deflater();
    private final byte[] buffer = new byte[8192];

    Streams(COSDocument document) {
        this.document = document;
    }

    /** A compressed stream. */
    COSStream flate(byte[] data) throws IOException {
        return flate(data, stream -> {});
    }

    /** A compressed stream with entries of its own. */
    COSStream flate(byte[] data, Consumer<COSStream> entries) throws IOException {
        COSStream stream = document.createCOSStream();
        deflater.reset();
        deflater.setInput(data);
        deflater.finish();
        try (OutputStream out = stream.createRawOutputStream()) {
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        entries.accept(stream);
        return stream;
    }

    /** A stream as it is, as metadata must be. */
    COSStream plain(byte[] data) throws IOException {
        COSStream stream = document.createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(data);
        }
        return stream;
    }

    @Override
    public void close() {
        deflater.end();
    }
}
