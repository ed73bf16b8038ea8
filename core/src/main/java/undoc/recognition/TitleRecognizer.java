// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.model.Masthead;
import undoc.vocabulary.Vocabulary;

/** Finds the title and further headings above the text. */
final class TitleRecognizer {
    private final Vocabulary vocabulary;

    TitleRecognizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The title at the head of these lines (masthead, page furniture and footnotes taken off). */
    TitlePart recognize(List<StyledLine> lines, Masthead masthead) {
        return new TitlePart(List.of(), List.of(), lines);
    }
}
