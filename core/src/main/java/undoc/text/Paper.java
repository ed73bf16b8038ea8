// SPDX-License-Identifier: Apache-2.0
package undoc.text;

/**
 * Takes blocks of Markdown, an empty line between them, and what stands before each line inside lists and quotations.
 */
final class Paper {
    private final StringBuilder out = new StringBuilder();
    private String first = "";
    private String rest = "";
    private String gap = "";

    /** Writes a block of one or more lines. */
    void block(String text) {
        if (out.length() > 0) {
            out.append(gap.stripTrailing()).append('\n');
        }
        gap = rest;
        for (String line : text.split("\n", -1)) {
            String whole = first + line;
            out.append(line.isEmpty() ? whole.stripTrailing() : whole).append('\n');
            first = rest;
        }
    }

    /** Writes what stands inside something: {@code begin} before its first line, {@code go} before the others. */
    void inside(String begin, String go, Runnable content) {
        String outer = rest;
        first = first + begin;
        rest = rest + go;
        int before = out.length();
        content.run();
        if (out.length() == before && !begin.isBlank()) {
            block("");
        }
        rest = outer;
        first = outer;
        gap = outer;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
