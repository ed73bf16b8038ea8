// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import undoc.model.UnDocument;

/** Counts over many documents what reading by layout alone finds of them. */
final class LayoutCount {
    private static final double COMPLETE = 0.999;

    private final List<String> differences = new ArrayList<>();
    private int documents;
    private int equal;
    private int complete;
    private long words;
    private long missing;

    void add(String name, UnDocument document) throws IOException {
        LayoutComparison comparison = LayoutComparison.of(document);
        List<String> found = comparison.differences();
        double recall = comparison.recall();
        int size = DocumentWords.of(document).size();
        documents++;
        equal += found.isEmpty() ? 1 : 0;
        complete += recall >= COMPLETE ? 1 : 0;
        words += size;
        missing += Math.round((1 - recall) * size);
        if (!found.isEmpty() || recall < COMPLETE) {
            differences.add(String.format(Locale.ROOT, "%s (recall %.4f): %s", name, recall, String.join("; ", found)));
        }
    }

    /** The share of documents with the same masthead, titles and annexes. */
    double equalShare() {
        return equal / (double) documents;
    }

    /** The share of words that were found, over all documents. */
    double recall() {
        return words == 0 ? 1 : 1 - missing / (double) words;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "by layout alone: %d documents, masthead, titles and annexes equal in %d, at least %.1f %% of the words"
                        + " in %d, %.4f %% of all %d words%n  %s",
                documents,
                equal,
                100 * COMPLETE,
                complete,
                100 * recall(),
                words,
                String.join(System.lineSeparator() + "  ", differences));
    }
}
