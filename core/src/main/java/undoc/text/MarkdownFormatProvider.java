// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import undoc.io.DocumentFormat;
import undoc.io.DocumentFormatProvider;
import undoc.io.DocumentReader;
import undoc.io.DocumentWriter;

/** Brings Markdown and plain text to {@link undoc.io.Formats}. */
public final class MarkdownFormatProvider implements DocumentFormatProvider {
    private static final Pattern OTHER = Pattern.compile(
            "\\s*(?:%PDF-|<(?:[?!]|html|akomantoso|collection|record|[a-z]+:[a-z])|\\{\\s*[\"}]|\\[\\s*[\\[{\"]).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("\\s*<!--.*", Pattern.DOTALL);

    /** For {@link java.util.ServiceLoader}. */
    public MarkdownFormatProvider() {}

    @Override
    public DocumentFormat format() {
        return DocumentFormat.MARKDOWN;
    }

    /** Takes text that begins like no other format; never sure, so that every other format comes first. */
    @Override
    public int sniff(byte[] head) {
        boolean wide = head.length > 1 && ((head[0] & 0xFF) == 0xFE || (head[0] & 0xFF) == 0xFF);
        String text = new String(head, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        long letters = text.chars().filter(Character::isLetterOrDigit).count();
        boolean binary = text.chars().anyMatch(MarkdownFormatProvider::isBinary);
        boolean other = OTHER.matcher(text).matches() && !COMMENT.matcher(text).matches();
        return letters == 0 || binary || other ? 0 : 10;
    }

    /** Control characters that no text has: all but tabs, line ends and form feeds. */
    private static boolean isBinary(int c) {
        return c < 0x09 || c == 0x0B || c > 0x0D && c < 0x20 && c != 0x1A && c != 0x1B;
    }

    @Override
    public Optional<DocumentReader> reader() {
        return Optional.of(MarkdownReader.create());
    }

    @Override
    public Optional<DocumentWriter> writer() {
        return Optional.of(MarkdownWriter.create());
    }
}
