// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Arrays;

/** What stands before an operator: numbers, names, and strings with the gaps between them. */
final class Operands {
    private static final int MOST_NUMBERS = 32;
    private static final String NONE = "";

    private final double[] numbers = new double[MOST_NUMBERS];
    private int count;
    private String first = NONE;
    private String last = NONE;
    private byte[] bytes = new byte[256];
    private int used;
    private int[] ends = new int[64];
    private double[] gaps = new double[64];
    private int items;
    private MarkProperties properties = MarkProperties.NONE;

    void clear() {
        count = 0;
        first = NONE;
        last = NONE;
        used = 0;
        items = 0;
        properties = MarkProperties.NONE;
    }

    void number(double value) {
        if (count < MOST_NUMBERS) {
            numbers[count++] = value;
        }
    }

    /** The number at this place, 0 where there is none. */
    double number(int index) {
        return index < count ? numbers[index] : 0;
    }

    /** The six numbers from the first on as a matrix. */
    Matrix matrix() {
        return new Matrix(number(0), number(1), number(2), number(3), number(4), number(5));
    }

    void name(String name) {
        if (first.isEmpty()) {
            first = name;
        }
        last = name;
    }

    String firstName() {
        return first;
    }

    String lastName() {
        return last;
    }

    void properties(MarkProperties value) {
        properties = value;
    }

    MarkProperties properties() {
        return properties;
    }

    /** A string to show. */
    void string(byte[] text, int length) {
        while (used + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        System.arraycopy(text, 0, bytes, used, length);
        used += length;
        item(used, 0);
    }

    /** A gap between strings to show, in thousandths of the type size, to the left. */
    void gap(double value) {
        item(used, value);
    }

    private void item(int end, double gap) {
        if (items == ends.length) {
            ends = Arrays.copyOf(ends, items * 2);
            gaps = Arrays.copyOf(gaps, items * 2);
        }
        ends[items] = end;
        gaps[items++] = gap;
    }

    /** How many strings and gaps there are to show. */
    int items() {
        return items;
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int item) {
        return item == 0 ? 0 : ends[item - 1];
    }

    int end(int item) {
        return ends[item];
    }

    double gap(int item) {
        return gaps[item];
    }
}
