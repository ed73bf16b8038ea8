// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.model.Masthead;

/** Finds the title and further headings above the text. */
final class TitleRecognizer {
    private TitleRecognizer() {}

    /** The title at the head of these lines (masthead, page furniture and footnotes taken off). */
    static TitlePart recognize(List<StyledLine> lines, Masthead masthead) {
        return new TitlePart(List.of(), List.of(), lines);
    }
}
