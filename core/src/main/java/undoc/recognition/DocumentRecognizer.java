// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.model.DocumentKind;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Paragraph;

/** Makes a document out of styled lines. Immutable and safe for many threads. */
public final class DocumentRecognizer {
    private DocumentRecognizer() {}

    /** A recognizer with default options. */
    public static DocumentRecognizer create() {
        return new DocumentRecognizer();
    }

    /** The document that these pages show, with what was not understood as problems. */
    public ReadResult recognize(List<StyledPage> pages) {
        List<Block> body = new ArrayList<>();
        pages.forEach(page -> page.lines().forEach(line -> body.add(Paragraph.of(line.text()))));
        UnDocument document = UnDocument.builder(DocumentKind.OTHER).body(body).build();
        return ReadResult.of(document, List.of(Problem.note("recognition.none", "lines only", Location.whole())));
    }
}
