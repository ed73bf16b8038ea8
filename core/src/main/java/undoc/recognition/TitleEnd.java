// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import undoc.model.DocumentKind;
import undoc.vocabulary.TitleWords;

/**
 * Where a title ends by what its headings say: a letter has one; below the subject and who reports on it nothing stands
 * but remarks, as that it is an addendum. Another heading there is the first of the text.
 */
final class TitleEnd {
    private static final Set<DocumentKind> ALONE = EnumSet.of(
            DocumentKind.LETTER, DocumentKind.IDENTICAL_LETTERS, DocumentKind.NOTE_VERBALE, DocumentKind.STATEMENT);
    private static final Set<DocumentKind> BELOW_SUBJECT =
            EnumSet.of(DocumentKind.REPORT, DocumentKind.NOTE, DocumentKind.WORKING_PAPER);

    private TitleEnd() {}

    /** Whether the title has ended above this line. */
    static boolean isBehind(List<List<StyledLine>> headings, StyledLine line) {
        String text = line.text().strip();
        if (text.startsWith("(")
                || TitleWords.isRemark(text)
                || TitleWords.kind(text).isPresent()) {
            return false;
        }
        boolean ended = false;
        for (int i = 0; i < headings.size(); i++) {
            String heading = NameText.of(headings.get(i));
            if (TitleWords.isAddendum(heading)) {
                return false;
            }
            Optional<DocumentKind> kind = TitleWords.kind(heading);
            ended |= kind.isPresent() && (ALONE.contains(kind.get()) || i > 0 && BELOW_SUBJECT.contains(kind.get()));
        }
        return ended;
    }
}
