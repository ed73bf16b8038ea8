// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.stream.IntStream;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.Paragraph;
import undoc.vocabulary.DateForms;

/** What a resolution or decision ends with: the meeting at which it was adopted, and its date. */
final class MeetingLine {
    private static final int LONGEST = 80;

    private MeetingLine() {}

    /** Whether a block is a short unnumbered paragraph that ends with a date. */
    static boolean is(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.number().isEmpty()
                && paragraph.blocks().isEmpty()
                && endsInDate(Content.text(paragraph.content()).strip());
    }

    private static boolean endsInDate(String text) {
        return text.length() <= LONGEST
                && IntStream.range(0, text.length())
                        .filter(i -> i > 0 && Character.isWhitespace(text.charAt(i - 1)))
                        .anyMatch(i -> DateForms.parse(text.substring(i)).isPresent());
    }
}
