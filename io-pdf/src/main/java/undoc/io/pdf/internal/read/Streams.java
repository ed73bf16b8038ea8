// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks streams, each step within the limits; what a damaged stream yields before its fault is kept. */
final class Streams {
    private static final int CHUNK = 1 << 14;

    private final Budget budget;

    Streams(Budget budget) {
        this.budget = budget;
    }

    byte[] bytes(COSStream stream) {
        byte[] data = raw(stream);
        List<COSName> filters = filters(stream);
        for (int i = 0; i < filters.size(); i++) {
            COSName filter = filters.get(i);
            boolean plainFlate =
                    (COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter))
                            && !stream.containsKey(COSName.DECODE_PARMS);
            data = plainFlate ? inflate(data) : decode(data, filter, stream, i);
        }
        return data;
    }

    private byte[] raw(COSStream stream) {
        if (!stream.hasData()) {
            return new byte[0];
        }
        try (InputStream in = stream.createRawInputStream()) {
            return in.readAllBytes();
        } catch (IOException | RuntimeException e) {
            return new byte[0];
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), 8); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private byte[] inflate(byte[] packed) {
        Bounded out = new Bounded(budget.nextStream());
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] chunk = new byte[CHUNK];
            int n;
            while (!inflater.finished() && ((n = inflater.inflate(chunk)) > 0 || !inflater.needsInput())) {
                if (n == 0 && inflater.needsDictionary()) {
                    break;
                }
                out.write(chunk, 0, n);
            }
        } catch (DataFormatException e) {
            return out.done(); // damaged: what came before the fault is good
        } finally {
            inflater.end();
        }
        return out.done();
    }

    private byte[] decode(byte[] packed, COSName filter, COSStream stream, int index) {
        Bounded out = new Bounded(budget.nextStream());
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(packed), out, stream, index);
        } catch (LimitReached e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return out.done(); // damaged: what came before the fault is good
        }
        return out.done();
    }

    /** Refuses to grow beyond its limit. */
    private final class Bounded extends ByteArrayOutputStream {
        private final int limit;

        Bounded(int limit) {
            super(Math.min(limit, CHUNK));
            this.limit = limit;
        }

        private void check(int more) {
            if (count > limit - more) {
                throw limit == budget.limits().streamBytes()
                        ? LimitReached.onPage("stream", limit)
                        : new LimitReached("stream", limit);
            }
        }

        @Override
        public synchronized void write(int b) {
            check(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] b, int off, int len) {
            check(len);
            super.write(b, off, len);
        }

        byte[] done() {
            budget.unpacked(count);
            return toByteArray();
        }
    }
}
