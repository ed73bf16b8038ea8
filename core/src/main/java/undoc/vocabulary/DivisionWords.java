// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the divisions of a document above its sections are called: chapters and parts. */
public final class DivisionWords {
    private static final Pattern NAMES = Pattern.compile(
            Table.read("divisions").stream().map(row -> row.get(1)).collect(Collectors.joining("|")));

    private DivisionWords() {}

    /** Whether a heading is the number of a chapter or part and nothing else: {@code "Chapter IV"}. */
    public static boolean isNumber(String heading) {
        return NAMES.matcher(Folding.fold(heading)).matches();
    }
}
