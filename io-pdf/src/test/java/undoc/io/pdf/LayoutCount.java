// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import undoc.model.UnDocument;

/** Counts over many documents what reading by layout alone finds of them. */
final class LayoutCount {
    private static final double COMPLETE = 0.999;
    private static final int MOST_WORDS = 20;

    private int documents;
    private int equal;
    private int complete;
    private long words;
    private long missing;

    /** Counts a document; what is not found of it is printed at once, so that a long run tells of it as it goes. */
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
            System.out.printf(
                    Locale.ROOT,
                    "%s (recall %.4f, without %s): %s%n",
                    name,
                    recall,
                    comparison.missingWords().entrySet().stream()
                            .limit(MOST_WORDS)
                            .toList(),
                    String.join("; ", found));
        }
    }

    /** How many documents were counted. */
    int documents() {
        return documents;
    }

    /** Fails unless every document has its masthead, titles and annexes, and nearly all of its words. */
    void assertAll() {
        assertThat(equal).as(toString()).isEqualTo(documents);
        assertThat(complete).as(toString()).isEqualTo(documents);
    }

    /** The share of words that were found, over all documents. */
    private double recall() {
        return words == 0 ? 1 : 1 - missing / (double) words;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "by layout alone: %d documents, masthead, titles and annexes equal in %d, at least %.1f %% of the words"
                        + " in %d, %.4f %% of all %d words",
                documents,
                equal,
                100 * COMPLETE,
                complete,
                100 * recall(),
                words);
    }
}
