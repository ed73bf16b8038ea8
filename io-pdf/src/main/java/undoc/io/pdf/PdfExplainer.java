// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.io.IOException;
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
     * The explanation. What cannot be read as PDF gives a page that says why, and a result without a document; throws
     * {@link IOException} only where the bytes cannot be had.
     */
    public PdfExplanation explain(DocumentSource source) throws IOException {
        Optional<byte[]> bytes = source.bytes(limits.bytes());
        if (bytes.isEmpty()) {
            return explanation(source, List.of(), ReadResult.failed(tooLarge()));
        }
        ReadResult result = PdfReader.builder()
                .limits(limits)
                .layoutOnly(true)
                .build()
                .read(DocumentSource.of(source.name(), bytes.get()));
        return explanation(source, pages(bytes.get()), result);
    }

    private static PdfExplanation explanation(DocumentSource source, List<StyledPage> pages, ReadResult result) {
        return new PdfExplanation(Explanation.html(source.name(), pages, result), result);
    }

    private List<StyledPage> pages(byte[] bytes) {
        try (PdfFile file = PdfFile.open(bytes, limits)) {
            return PdfPages.read(file, limits).pages();
        } catch (UnreadablePdf e) {
            return List.of(); // the reader's result says why
        }
    }

    private Problem tooLarge() {
        return Problem.error(
                "pdf.limit.bytes",
                "the file has more than " + limits.bytes() + " bytes",
                Location.whole(),
                "raise the limit in PdfLimits if you trust the file");
    }
}
