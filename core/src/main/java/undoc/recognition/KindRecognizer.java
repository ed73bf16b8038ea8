// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.model.DocumentKind;
import undoc.model.Masthead;

/** Tells what a document is, by the opening words of its headings and by its symbol. */
final class KindRecognizer {
    private KindRecognizer() {}

    /** The kind of the document with this masthead and title. */
    static DocumentKind recognize(Masthead masthead, List<String> title) {
        return DocumentKind.OTHER;
    }
}
