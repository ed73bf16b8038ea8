// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.List;
import java.util.Optional;

/** The line under the title of a resolution that says on whose recommendation it was adopted. */
public final class ProponentWords {
    private static final List<Table.Row> PHRASES = Table.read("proponents");

    private ProponentWords() {}

    /**
     * The body that a line names as having recommended the draft, as printed: the First Committee for {@code "[on the
     * report of the First Committee (A/78/405, para. 7)]"}; empty where the line names none.
     */
    public static Optional<String> body(String line) {
        int bracket = line.indexOf(" (");
        String words = (bracket < 0 ? line : line.substring(0, bracket)).replaceAll("^\\[|\\]$", "");
        for (Table.Row phrase : PHRASES) {
            String before = phrase.get(1) + (phrase.get(2).isEmpty() ? " " : "");
            String after = phrase.get(2);
            if (words.startsWith(before)
                    && words.endsWith(after)
                    && words.length() > before.length() + after.length()) {
                return Optional.of(words.substring(before.length(), words.length() - after.length()));
            }
        }
        return Optional.empty();
    }
}
