// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the parts are called that any document may have beside its text: contents, summary, notes. */
public final class PartWords {
    private static final Set<String> CONTENTS = words("contents");
    private static final Set<String> SUMMARIES = words("summary");
    private static final Set<String> NOTES = words("notes");
    private static final Set<String> OPENINGS = words("opening");
    private static final Pattern CONTINUED = Pattern.compile(" ?\\((?:" + AddedWords.pattern("continued") + ")\\)$");

    /** No heading of a part is longer; what is need not be folded. */
    private static final int LONGEST = 40;

    private PartWords() {}

    private static Set<String> words(String what) {
        return Table.read("part-heads").stream()
                .filter(row -> row.get(0).equals(what))
                .flatMap(row -> row.list(2).stream())
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a heading is that of such a part. */
    public static boolean isPart(String heading) {
        String folded = Folding.fold(heading);
        return isContents(heading) || isNotes(heading) || SUMMARIES.contains(folded) || OPENINGS.contains(folded);
    }

    /** Whether a heading is that of a table of contents, or of one that goes on: {@code "Contents (continued)"}. */
    public static boolean isContents(String heading) {
        if (heading.length() > LONGEST) {
            return false;
        }
        String folded = Folding.fold(heading);
        return CONTENTS.contains(folded) || isContinuedContents(folded);
    }

    private static boolean isContinuedContents(String folded) {
        return folded.endsWith(")")
                && CONTENTS.contains(CONTINUED.matcher(folded).replaceFirst(""));
    }

    /** Whether a heading is that of notes gathered at the end of a text. */
    public static boolean isNotes(String heading) {
        return heading.length() <= LONGEST && NOTES.contains(Folding.fold(heading));
    }
}
