// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Objects on their way into a stream of objects (ISO 32000-1, 7.5.7). */
final class ObjectPack {
    /** How long the stream becomes, in characters before they are compressed. */
    private static final int FULL = 1 << 16;

    private final StringBuilder index = new StringBuilder();
    private final StringBuilder objects = new StringBuilder();
    private int[] numbers = new int[64];
    private int size;

    void add(int number, CharSequence object) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
        index.append(number).append(' ').append(objects.length()).append(' ');
        objects.append(object).append('\n');
    }

    boolean isFull() {
        return objects.length() > FULL;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Writes the stream and begins anew. */
    void write(PdfFile file, PlaceTable places) {
        COSDictionary entries = new COSDictionary();
        entries.setItem(COSName.TYPE, COSName.OBJ_STM);
        entries.setInt(COSName.N, size);
        entries.setInt(COSName.FIRST, index.length());
        byte[] data = index.append(objects).toString().getBytes(StandardCharsets.US_ASCII);
        int stream = file.stream(entries, data).number();
        for (int i = 0; i < size; i++) {
            places.within(numbers[i], stream, i);
        }
        size = 0;
        index.setLength(0);
        objects.setLength(0);
    }
}
