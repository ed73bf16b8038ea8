// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.stream.Collectors;
import undoc.model.Language;

/** Words that a line adds to the name of a session or the number of an agenda item: "resumed", "continued". */
final class AddedWords {
    private AddedWords() {}

    /** The words of a kind in all languages, as a pattern over folded text. */
    static String pattern(String what) {
        return Table.read("session-words").stream()
                .filter(row -> row.get(0).equals(what))
                .flatMap(row -> row.list(2).stream()
                        .map(Folding::fold)
                        .map(word -> row.language(1) == Language.CHINESE ? word : "(?<!\\p{L})" + word + "(?!\\p{L})"))
                .collect(Collectors.joining("|"));
    }
}
