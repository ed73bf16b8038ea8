// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of the source, its marks understood.
 *
 * @param spans its text
 * @param broken whether the source asks for a line break at its end
 */
record TextLine(List<Span> spans, boolean broken) {
    TextLine {
        spans = List.copyOf(spans);
    }

    String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    boolean isBlank() {
        return text().isBlank();
    }

    /** Whether all of its letters are bold, and it has some. */
    boolean isBold() {
        return hasLetters(text()) && spans.stream().allMatch(span -> span.mark().bold() || !hasLetters(span.text()));
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
