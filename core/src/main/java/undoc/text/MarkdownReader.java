// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.io.DocumentFormat;
import undoc.io.DocumentReader;
import undoc.io.DocumentSource;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.recognition.DocumentRecognizer;
import undoc.recognition.StyledPage;

/**
 * Reads documents in Markdown or plain text: headings, emphasis, links, lists, tables, quotations, footnotes
 * ({@code [^1]}), line breaks and page breaks (a form feed, a rule, or a comment {@code <!-- page -->}) are understood;
 * masthead, title, signatures and annexes are recognized as in every other format. Immutable and safe for many threads.
 *
 * <p>Text is taken as UTF-8, or as what its byte order mark says; where it is not valid, as windows-1252, with a
 * warning. A mark of Markdown without its partner is text.
 */
public final class MarkdownReader implements DocumentReader {
    private final long maxBytes;
    private final int maxLines;

    private MarkdownReader(Builder builder) {
        maxBytes = builder.maxBytes;
        maxLines = builder.maxLines;
    }

    /** A reader with default limits. */
    public static MarkdownReader create() {
        return builder().build();
    }

    /** A builder with the options of {@link #create()}. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public DocumentFormat format() {
        return DocumentFormat.MARKDOWN;
    }

    @Override
    public ReadResult read(DocumentSource source) throws IOException {
        Optional<byte[]> bytes = source.bytes(maxBytes);
        if (bytes.isEmpty()) {
            return ReadResult.failed(Problem.error(
                    "markdown.limit.bytes",
                    "longer than " + maxBytes + " bytes",
                    Location.whole(),
                    "raise MarkdownReader.builder().maxBytes if the input is to be trusted"));
        }
        List<Problem> problems = new ArrayList<>();
        String text = TextEncoding.decode(bytes.get(), problems);
        if (text.lines().skip(maxLines).findAny().isPresent()) {
            return ReadResult.failed(Problem.error(
                    "markdown.limit.lines",
                    "more than " + maxLines + " lines",
                    Location.whole(),
                    "raise MarkdownReader.builder().maxLines if the input is to be trusted"));
        }
        ReadResult result = DocumentRecognizer.create().recognize(pages(text, problems));
        problems.addAll(result.problems());
        return new ReadResult(result.document(), problems);
    }

    /** The pages that the text would make in print. */
    static List<StyledPage> pages(String text, List<Problem> problems) {
        return PageLayout.pages(Blocks.of(HeadColumns.unfolded(SourceText.lines(text, problems))));
    }

    /** Builds a reader; not thread-safe. */
    public static final class Builder {
        private long maxBytes = 2L << 20;
        private int maxLines = 200_000;

        private Builder() {}

        /** The most bytes to take; 2 MiB by default, the text of some 700 pages. */
        public Builder maxBytes(long value) {
            maxBytes = value;
            return this;
        }

        /** The most lines to take; 200,000 by default. */
        public Builder maxLines(int value) {
            maxLines = value;
            return this;
        }

        /** The reader. */
        public MarkdownReader build() {
            return new MarkdownReader(this);
        }
    }
}
