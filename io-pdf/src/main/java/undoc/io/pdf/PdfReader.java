// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.io.DocumentFormat;
import undoc.io.DocumentReader;
import undoc.io.DocumentSource;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.io.pdf.internal.read.EmbeddedData;
import undoc.io.pdf.internal.read.PdfFile;
import undoc.io.pdf.internal.read.PdfPages;
import undoc.io.pdf.internal.read.UnreadablePdf;
import undoc.model.Language;
import undoc.recognition.DocumentRecognizer;
import undoc.symbol.DocumentSymbol;

/**
 * Reads documents of PDF files: what undoc embedded in a file that it wrote, and what the pages show otherwise.
 * Immutable and safe for many threads.
 *
 * <p>Embedded data are read by the JSON or XML reader on the path; where there is none, or the data are damaged, the
 * pages are read and a problem says so.
 */
public final class PdfReader implements DocumentReader {
    private final PdfLimits limits;
    private final boolean mastheadOnly;
    private final boolean layoutOnly;
    private final Optional<DocumentSymbol> expectedSymbol;
    private final Optional<Language> expectedLanguage;

    private PdfReader(Builder builder) {
        limits = builder.limits;
        mastheadOnly = builder.mastheadOnly;
        layoutOnly = builder.layoutOnly;
        expectedSymbol = builder.expectedSymbol;
        expectedLanguage = builder.expectedLanguage;
    }

    /** A reader with default options. */
    public static PdfReader create() {
        return builder().build();
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@link DocumentFormat#PDF}. */
    @Override
    public DocumentFormat format() {
        return DocumentFormat.PDF;
    }

    @Override
    public ReadResult read(DocumentSource source) throws IOException {
        Optional<byte[]> bytes = source.bytes(limits.bytes());
        if (bytes.isEmpty()) {
            return ReadResult.failed(Problem.error(
                    "pdf.limit.bytes",
                    "the file has more than " + limits.bytes() + " bytes",
                    Location.whole(),
                    "raise the limit in PdfLimits if you trust the file"));
        }
        try (PdfFile file = PdfFile.open(bytes.get(), limits)) {
            return read(file);
        } catch (UnreadablePdf e) {
            return ReadResult.failed(e.problem());
        }
    }

    private ReadResult read(PdfFile file) {
        List<Problem> problems = new ArrayList<>();
        if (!layoutOnly) {
            EmbeddedData embedded = EmbeddedData.of(file, limits);
            Optional<ReadResult> carried = embedded.read(problems);
            if (carried.isPresent()) {
                return checked(mastheadOnly ? withoutText(carried.get()) : carried.get());
            }
        }
        PdfPages pages = PdfPages.read(file, limits, mastheadOnly ? 1 : Integer.MAX_VALUE);
        problems.addAll(pages.problems());
        if (pages.pages().isEmpty()) {
            return new ReadResult(Optional.empty(), problems);
        }
        DocumentRecognizer recognizer = DocumentRecognizer.create();
        ReadResult found =
                mastheadOnly ? recognizer.recognizeMasthead(pages.pages().get(0)) : recognizer.recognize(pages.pages());
        problems.addAll(found.problems());
        return checked(new ReadResult(found.document(), problems));
    }

    private static ReadResult withoutText(ReadResult result) {
        return new ReadResult(
                result.document().map(document -> document.toBuilder()
                        .body(List.of())
                        .annexes(List.of())
                        .build()),
                result.problems());
    }

    private ReadResult checked(ReadResult result) {
        if (result.document().isEmpty()) {
            return result;
        }
        return new ExpectedDocument(expectedSymbol, expectedLanguage).check(result);
    }

    /** Builds a reader; not thread-safe. */
    public static final class Builder {
        private PdfLimits limits = PdfLimits.defaults();
        private boolean mastheadOnly;
        private boolean layoutOnly;
        private Optional<DocumentSymbol> expectedSymbol = Optional.empty();
        private Optional<Language> expectedLanguage = Optional.empty();

        private Builder() {}

        /** Sets how much is read of a file before the reader stops. */
        public Builder limits(PdfLimits value) {
            limits = Objects.requireNonNull(value, "limits");
            return this;
        }

        /** Reads masthead, title and kind only, from page 1; body and annexes stay empty. */
        public Builder mastheadOnly(boolean value) {
            mastheadOnly = value;
            return this;
        }

        /** Reads what the pages show even where undoc embedded the document as data. */
        public Builder layoutOnly(boolean value) {
            layoutOnly = value;
            return this;
        }

        /** Reports {@code pdf.symbol.unexpected} where the document has not this symbol. */
        public Builder expectedSymbol(DocumentSymbol value) {
            expectedSymbol = Optional.of(value);
            return this;
        }

        /** Reports {@code pdf.language.unexpected} where the document is in another language. */
        public Builder expectedLanguage(Language value) {
            expectedLanguage = Optional.of(value);
            return this;
        }

        /** The reader. */
        public PdfReader build() {
            return new PdfReader(this);
        }
    }
}
