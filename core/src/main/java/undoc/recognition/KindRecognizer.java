// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.model.DocumentKind;
import undoc.model.Masthead;
import undoc.vocabulary.Vocabulary;

/** Tells what a document is, by the opening words of its headings and by its symbol. */
final class KindRecognizer {
    private final Vocabulary vocabulary;

    KindRecognizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The kind of the document with this masthead and title. */
    DocumentKind recognize(Masthead masthead, List<String> title) {
        return DocumentKind.OTHER;
    }
}
