// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the streams of one PDF. */
final class Streams {
    private final COSDocument document;

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
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(data);
        }
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
}
