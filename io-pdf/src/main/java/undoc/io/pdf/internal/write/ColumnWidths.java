// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are: each as wide as its longest word, and the rest by how much text it holds. Widths
 * are estimated by script, in multiples of the type size: that is enough to share out a page.
 */
final class ColumnWidths {
    private static final double LONGEST_WORD = 10;
    private static final double MOST_TEXT = 60;
    /** Two capitals and a hyphen: into parts of this width words can be divided. */
    private static final double PART = 2.3;
    /** How many letters a word has at least that can be divided, less one. */
    private static final int UNDIVIDED = 3;

    private final double[] parts;
    private final double[] words;
    private final double[] texts;

    private ColumnWidths(int columns) {
        parts = new double[columns];
        words = new double[columns];
        texts = new double[columns];
        Arrays.fill(parts, 1);
        Arrays.fill(words, 1);
        Arrays.fill(texts, 1);
    }

    static ColumnWidths of(TableGrid grid) {
        ColumnWidths widths = new ColumnWidths(grid.columns());
        for (List<TableGrid.Placed> row : grid.rows()) {
            row.forEach(widths::add);
        }
        return widths;
    }

    private void add(TableGrid.Placed placed) {
        String text = CellText.of(placed.cell().content());
        double whole = 0;
        double word = 0;
        double longest = 0;
        double part = 0;
        double undivided = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            double width = width(c);
            whole += width;
            word = c == ' ' || c == '\n' ? 0 : Character.isIdeographic(c) ? width : word + width;
            longest = Math.max(longest, word);
            letters = word == width ? 1 : letters + 1;
            undivided = BreakRules.isUndivided(c) ? Math.min(LONGEST_WORD, undivided + width) : 0;
            part = Math.max(part, letters <= UNDIVIDED ? word : Math.max(undivided, Math.min(word, PART)));
        }
        for (int i = placed.at(); i < placed.at() + placed.columns(); i++) {
            parts[i] = Math.max(parts[i], part / placed.columns());
            words[i] = Math.max(words[i], Math.min(LONGEST_WORD, longest) / placed.columns());
            texts[i] = Math.max(texts[i], Math.min(MOST_TEXT, whole) / placed.columns());
        }
    }

    private static double width(char c) {
        if (c >= 0x2E80) {
            return 1;
        }
        if (c == 'W' || c == 'M') {
            return 0.92;
        }
        return c >= 0x600 && c < 0x780 ? 0.7 : Character.isUpperCase(c) ? 0.72 : 0.52;
    }

    /** The type size at which the longest words have room, with this much beside the text of each column. */
    float fitting(float width, float side) {
        return (float) ((width - words.length * 2 * side) / Arrays.stream(words).sum());
    }

    /** The edges of the columns, from left to right, one more than there are columns. */
    float[] edges(Column column, float side) {
        double size = column.size();
        double least = Arrays.stream(words).sum() * size + words.length * 2 * side;
        if (least > column.width()) {
            return edgesOfParts(column, side);
        }
        double most = Arrays.stream(texts).sum();
        double spare = Math.max(0, column.width() - least);
        float[] edges = new float[words.length + 1];
        edges[0] = column.left();
        for (int i = 0; i < words.length; i++) {
            double width = words[i] * size + 2 * side + spare * texts[i] / most;
            edges[i + 1] = edges[i] + (float) (width * column.width() / (least + spare));
        }
        return edges;
    }

    /** The edges where some words have to be divided: the shortest are not. */
    private float[] edgesOfParts(Column column, float side) {
        double size = column.size();
        double all = Arrays.stream(parts).sum();
        double least = all * size + words.length * 2 * side;
        double spare = Math.max(0, column.width() - least);
        double rest = Math.max(1, Arrays.stream(words).sum() - all);
        float[] edges = new float[words.length + 1];
        edges[0] = column.left();
        for (int i = 0; i < words.length; i++) {
            double width = parts[i] * size + 2 * side + spare * (words[i] - parts[i]) / rest;
            edges[i + 1] = edges[i] + (float) (width * column.width() / Math.max(least, column.width()));
        }
        return edges;
    }
}
