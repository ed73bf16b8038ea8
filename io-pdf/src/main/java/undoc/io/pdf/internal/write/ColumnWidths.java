// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are: every one as wide as its longest word, and the rest by how much text it holds.
 */
final class ColumnWidths {
    private static final int LONGEST_WORD = 18;
    private static final int MOST_TEXT = 120;

    private ColumnWidths() {}

    /** The edges of the columns, from left to right, one more than there are columns. */
    static float[] edges(TableGrid grid, Column column) {
        double[] words = new double[grid.columns()];
        double[] texts = new double[grid.columns()];
        Arrays.fill(words, 3);
        Arrays.fill(texts, 3);
        for (List<TableGrid.Placed> row : grid.rows()) {
            for (TableGrid.Placed placed : row) {
                String text = CellText.of(placed.cell().content());
                for (int i = placed.at(); i < placed.at() + placed.columns(); i++) {
                    words[i] = Math.max(words[i], Math.min(LONGEST_WORD, longestWord(text)) / placed.columns());
                    texts[i] = Math.max(texts[i], Math.min(MOST_TEXT, text.length()) / (double) placed.columns());
                }
            }
        }
        return edges(words, texts, column);
    }

    private static float[] edges(double[] words, double[] texts, Column column) {
        double least = Arrays.stream(words).sum();
        double whole = column.width() / (column.size() * 0.52);
        double most = Math.max(Arrays.stream(texts).sum(), 1);
        double spare = Math.max(0, whole - least);
        float[] edges = new float[words.length + 1];
        edges[0] = column.left();
        for (int i = 0; i < words.length; i++) {
            double share = (words[i] + spare * texts[i] / most) / (least + spare);
            edges[i + 1] = edges[i] + (float) (column.width() * share);
        }
        return edges;
    }

    private static double longestWord(String text) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length = c == ' ' || c == '\n' || Character.isIdeographic(c) ? 1 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
