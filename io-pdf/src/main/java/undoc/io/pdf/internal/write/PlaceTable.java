// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;

/** Where each object of a file stands, seven bytes for each (ISO 32000-1, 7.5.8.3). */
final class PlaceTable {
    private static final int ROW = 7;

    private ByteBuffer rows = ByteBuffer.allocate(64 * ROW);
    private int size;

    /** A table with the head of the list of free numbers. */
    PlaceTable() {
        rows.putShort(reserve() + 5, (short) 0xFFFF);
    }

    /** A new number, free until its object is placed. */
    int reserve() {
        if (rows.capacity() < (size + 1) * ROW) {
            rows = ByteBuffer.wrap(Arrays.copyOf(rows.array(), rows.capacity() * 2));
        }
        return size++;
    }

    /** An object stands by itself. */
    void at(int number, int position) {
        rows.put(number * ROW, (byte) 1).putInt(number * ROW + 1, position);
    }

    /** An object is one of those in a stream of objects. */
    void within(int number, int stream, int index) {
        rows.put(number * ROW, (byte) 2).putInt(number * ROW + 1, stream).putShort(number * ROW + 5, (short) index);
    }

    int size() {
        return size;
    }

    /** How many bytes each of the values of a row has. */
    static COSArray widths() {
        COSArray widths = new COSArray();
        for (int width : new int[] {1, 4, 2}) {
            widths.add(COSInteger.get(width));
        }
        return widths;
    }

    void write(OutputStream out) throws IOException {
        out.write(rows.array(), 0, size * ROW);
    }
}
