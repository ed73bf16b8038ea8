// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import undoc.io.ReadResult;

/** Makes a document out of styled lines. Immutable and safe for many threads. */
public final class DocumentRecognizer {
    private DocumentRecognizer() {}

    /** A recognizer with default options. */
    public static DocumentRecognizer create() {
        return new DocumentRecognizer();
    }

    /** The document that these pages show, with what was not understood as problems. */
    public ReadResult recognize(List<StyledPage> pages) {
        return new Recognition(pages).read();
    }

    /** The masthead, title and kind that a first page shows; nothing of its text. */
    public ReadResult recognizeMasthead(StyledPage first) {
        return new Recognition(List.of(first)).readMasthead();
    }
}
