// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the streams of one PDF, with one compressor for all: making one costs more than a small stream does. */
final class Streams implements AutoCloseable {
    private final Deflater deflater = new Deflater();

    /** A compressed stream. */
    COSStream flate(byte[] data) throws IOException {
        return flate(data, stream -> {});
    }

    /** A compressed stream with entries of its own. */
    COSStream flate(byte[] data, Consumer<COSStream> entries) throws IOException {
        return ready(deflate(data, deflater), entries);
    }

    /** A stream of data that was compressed before, with entries of its own. */
    static COSStream ready(byte[] deflated, Consumer<COSStream> entries) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(deflated);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        entries.accept(stream);
        return stream;
    }

    /** Compresses data that many documents share. */
    static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater();
        try {
            return deflate(data, deflater);
        } finally {
            deflater.end();
        }
    }

    private static byte[] deflate(byte[] data, Deflater deflater) {
        deflater.reset();
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length / 2 + 64);
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        return out.toByteArray();
    }

    /** A stream as it is, as metadata must be. */
    static COSStream plain(byte[] data) throws IOException {
        COSStream stream = new COSStream();
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
