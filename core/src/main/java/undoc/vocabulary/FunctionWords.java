// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import undoc.model.Language;

/** Tells the languages in Latin letters apart by their most usual short words. */
public final class FunctionWords {
    private static final Map<Language, Set<String>> WORDS = new EnumMap<>(Language.class);

    static {
        Table.read("function-words").forEach(row -> WORDS.put(row.language(0), Set.copyOf(row.list(1))));
    }

    private FunctionWords() {}

    /** Whether a text ends in a short word after which a sentence or a title goes on. */
    public static boolean endsIn(String text) {
        String folded = Folding.fold(text);
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        return WORDS.values().stream().anyMatch(words -> words.contains(last));
    }

    /** The language that most short words of these lines are of; empty where there are none. */
    public static Optional<Language> language(List<String> lines) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        for (String line : lines) {
            for (String word : Folding.fold(line).split("[^\\p{L}]+")) {
                WORDS.forEach((language, words) -> counts.merge(language, words.contains(word) ? 1 : 0, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
