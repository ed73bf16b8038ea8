// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.io.DocumentSource;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.pdf.internal.explain.Explanation;
import undoc.io.pdf.internal.read.PdfFile;
import undoc.io.pdf.internal.read.PdfPages;
import undoc.io.pdf.internal.read.UnreadablePdf;
import undoc.recognition.DocumentRecognizer;
import undoc.recognition.StyledPage;

/**
 * Shows how a PDF was understood: a page of HTML with each of its pages drawn, every line in the colour of what it was
 * taken for, and the problems at their places. For people who would rather look than read. Immutable and safe for many
 * threads.
 */
public final class PdfExplainer {
    private final PdfLimits limits;

    private PdfExplainer(PdfLimits limits) {
        this.limits = limits;
    }

    /** With the default limits. */
    public static PdfExplainer create() {
        return new PdfExplainer(PdfLimits.defaults());
    }

    /** With these limits. */
    public static PdfExplainer create(PdfLimits limits) {
        return new PdfExplainer(limits);
    }

    /**
     * The explanation as HTML, complete in itself. What cannot be read as PDF gives a page that says why; throws
     * {@link IOException} only where the bytes cannot be had.
     */
    public String explain(DocumentSource source) throws IOException {
        Optional<byte[]> bytes = source.bytes(limits.bytes());
        if (bytes.isEmpty()) {
            return Explanation.html(source.name(), List.of(), ReadResult.failed(tooLarge()));
        }
        try (PdfFile file = PdfFile.open(bytes.get(), limits)) {
            PdfPages read = PdfPages.read(file, limits);
            return Explanation.html(source.name(), read.pages(), recognize(read.pages(), read.problems()));
        } catch (UnreadablePdf e) {
            return Explanation.html(source.name(), List.of(), ReadResult.failed(e.problem()));
        }
    }

    private static ReadResult recognize(List<StyledPage> pages, List<Problem> problems) {
        ReadResult result = DocumentRecognizer.create().recognize(pages);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(result.problems());
        return new ReadResult(result.document(), all);
    }

    private Problem tooLarge() {
        return Problem.error(
                "pdf.limit.bytes",
                "the file has more than " + limits.bytes() + " bytes",
                Location.whole(),
                "raise the limit in PdfLimits if you trust the file");
    }
}
