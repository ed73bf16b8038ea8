// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

/**
 * A tree from keys to objects, by numbers or by names (ISO 32000-1, 7.9.6 and 7.9.7), whose keys come in their order
 * and whose leaves are written as they are full.
 */
final class TreeLeaves {
    private static final int FULL = 64;

    private final PdfFile file;
    private final String kind;
    private final StringBuilder leaves = new StringBuilder();
    private final StringBuilder leaf = new StringBuilder();
    private String first = "";
    private String last = "";
    private int size;

    /** A tree whose leaves have entries of this kind: {@code Nums}, {@code Names}. */
    TreeLeaves(PdfFile file, String kind) {
        this.file = file;
        this.kind = kind;
    }

    int size() {
        return size;
    }

    /** Adds a key, as it stands in the file, and the number of its object. */
    void add(String key, int object) {
        if (size % FULL == 0) {
            flush();
            first = key;
        }
        PdfSyntax.reference(leaf.append(key).append(' '), object);
        last = key;
        size++;
    }

    private void flush() {
        if (leaf.length() > 0) {
            int number = file.reserve();
            file.write(number, "<</" + kind + "[" + leaf + "]/Limits[" + first + " " + last + "]>>");
            PdfSyntax.reference(leaves, number);
            leaf.setLength(0);
        }
    }

    /** Writes what is left and gives back the number of the tree. */
    int finish() {
        flush();
        int number = file.reserve();
        file.write(number, "<</Kids[" + leaves + "]>>");
        return number;
    }
}
