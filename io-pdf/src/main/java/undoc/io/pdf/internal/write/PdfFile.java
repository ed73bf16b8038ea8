// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * A file while it is written: an object goes out as soon as it is final, and of each one only its place is kept. What
 * is no stream is collected in compressed object streams (ISO 32000-1, 7.5.7 and 7.5.8). Failures of the output are
 * {@link UncheckedIOException}s.
 */
final class PdfFile implements AutoCloseable {
    private static final int BUFFER = 8192;

    private final Output out;
    private final Deflater deflater = new Deflater();
    private final ObjectPack pack = new ObjectPack();
    private final PlaceTable places = new PlaceTable();

    /** Begins the file. */
    PdfFile(OutputStream out) {
        this.out = new Output(out);
        raw("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /** Writes the data of a stream. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    private static final class Output extends FilterOutputStream {
        private int position;

        Output(OutputStream out) {
            super(new BufferedOutputStream(out, BUFFER));
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            position = Math.addExact(position, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            position = Math.addExact(position, length);
        }
    }

    /** A number for an object to be written later. */
    int reserve() {
        return places.reserve();
    }

    /** Writes an object under a number that was reserved for it. */
    void write(int number, CharSequence object) {
        pack.add(number, object);
        if (pack.isFull()) {
            pack.write(this, places);
        }
    }

    void write(int number, COSBase object) {
        write(number, PdfSyntax.of(object));
    }

    /** Writes an object under a new number. */
    Reference add(COSBase object) {
        int number = reserve();
        write(number, object);
        return new Reference(number);
    }

    /** Writes a stream, compressed. */
    Reference stream(COSDictionary entries, byte[] data) {
        return stream(entries, (OutputStream body) -> body.write(data));
    }

    /** Writes a stream, compressed as its data come. */
    Reference stream(COSDictionary entries, Body body) {
        entries.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return plain(entries, to -> deflate(to, body));
    }

    private void deflate(OutputStream to, Body body) throws IOException {
        deflater.reset();
        DeflaterOutputStream deflated = new DeflaterOutputStream(to, deflater, BUFFER);
        body.write(deflated);
        deflated.finish();
    }

    /** Writes a stream as it is; how long it is stands behind it. */
    Reference plain(COSDictionary entries, Body body) {
        int number = reserve();
        int length = reserve();
        entries.setItem(COSName.LENGTH, new Reference(length));
        begin(number);
        raw(PdfSyntax.of(entries) + "\nstream\n");
        int start = out.position;
        try {
            body.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int end = out.position;
        raw("\nendstream\nendobj\n");
        begin(length);
        raw((end - start) + "\nendobj\n");
        return new Reference(number);
    }

    private void begin(int number) {
        places.at(number, out.position);
        raw(number + " 0 obj\n");
    }

    /** Ends the file with the table of places and what leads to the rest. */
    void finish(COSDictionary trailer) throws IOException {
        if (!pack.isEmpty()) {
            pack.write(this, places);
        }
        int number = reserve();
        int start = out.position;
        places.at(number, start);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        deflate(table, places::write);
        trailer.setItem(COSName.TYPE, COSName.XREF);
        trailer.setInt(COSName.SIZE, places.size());
        trailer.setItem(COSName.W, PlaceTable.widths());
        trailer.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        trailer.setInt(COSName.LENGTH, table.size());
        raw(number + " 0 obj\n" + PdfSyntax.of(trailer) + "\nstream\n");
        raw(table.toByteArray());
        raw("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n");
        out.flush();
    }

    private void raw(String characters) {
        raw(characters.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void raw(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
