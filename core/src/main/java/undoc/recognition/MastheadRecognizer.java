// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.model.Masthead;
import undoc.vocabulary.Vocabulary;

/** Reads masthead and foot of a first page. */
final class MastheadRecognizer {
    private final Vocabulary vocabulary;

    MastheadRecognizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The masthead on this page, and the lines that do not belong to it. */
    MastheadPart recognize(StyledPage first) {
        return new MastheadPart(Masthead.builder().build(), first.lines(), List.of());
    }
}
