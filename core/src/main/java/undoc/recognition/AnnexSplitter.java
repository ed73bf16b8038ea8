// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.vocabulary.Vocabulary;

/** Finds the heads of annexes, enclosures, appendices and attachments. */
final class AnnexSplitter {
    private final Vocabulary vocabulary;

    AnnexSplitter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Cuts lines (title, page furniture and footnotes taken off) at the heads of annexes. */
    SplitDocument split(List<StyledLine> lines) {
        return new SplitDocument(lines, List.of());
    }
}
