// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import undoc.internal.ResourceTable;
import undoc.model.Distribution;
import undoc.symbol.Designator.Form;
import undoc.symbol.Designator.Role;

/** The letters that components begin with: series, bodies, modifications and words, as the tables have them. */
final class Designators {
    private static final List<Designator> ALL = new ArrayList<>();
    private static final WordTable<Designator> WORDS = words();

    private Designators() {}

    /** What stands from here to there in this form; null where the tables do not have it. */
    static @Nullable Designator find(String text, int from, int to, int hash, Form form) {
        List<Designator> found = WORDS.find(text, from, to, hash);
        if (found == null) {
            return null;
        }
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).role(form) != Role.NONE) {
                return found.get(i);
            }
        }
        return null;
    }

    static @Nullable Designator find(String text, int from, int to, Form form) {
        return find(text, from, to, WordTable.hash(text, from, to), form);
    }

    static Designator get(int id) {
        return ALL.get(id);
    }

    /** The distribution that a series implies. */
    static Optional<Distribution> distribution(String series) {
        Designator dotted = find(series, 0, series.length(), Form.DOTTED);
        Designator found = dotted == null ? find(series, 0, series.length(), Form.WORD) : dotted;
        return found == null ? Optional.empty() : found.distribution();
    }

    /** The type of the modification that is called so. */
    static Optional<ModificationType> modification(String name) {
        for (Form form : Form.values()) {
            Designator found = find(name, 0, name.length(), form);
            if (found != null && found.modification().isPresent()) {
                return found.modification();
            }
        }
        return Optional.empty();
    }

    /** Those that stand in parentheses, longer names first. */
    static List<Designator> inParentheses() {
        return Parenthesised.ALL;
    }

    private static final class Parenthesised {
        static final List<Designator> ALL = Designators.ALL.stream()
                .filter(d -> d.inParentheses() != Role.NONE)
                .sorted((a, b) -> b.name().length() - a.name().length())
                .toList();
    }

    private static WordTable<Designator> words() {
        Map<String, List<Designator>> words = new LinkedHashMap<>();
        for (ResourceTable.Row row : ResourceTable.read(Designators.class, "designators")) {
            Designator designator = designator(
                    row.get(0), role(row.get(1)), role(row.get(2)), role(row.get(3)), row.get(4), row.get(5));
            put(words, row.get(0), designator);
            Arrays.stream(row.get(7).split("\\|"))
                    .filter(s -> !s.isEmpty())
                    .forEach(spelling -> put(words, spelling, designator));
        }
        for (String word : Bodies.words()) {
            if (!words.containsKey(WordTable.key(word))) {
                put(words, word, designator(word, Role.BODY, Role.BODY, Role.NONE, "", ""));
            }
        }
        return new WordTable<>(words);
    }

    private static void put(Map<String, List<Designator>> words, String spelling, Designator designator) {
        words.computeIfAbsent(WordTable.key(spelling), k -> new ArrayList<>()).add(designator);
    }

    private static Designator designator(
            String name, Role dotted, Role word, Role inParentheses, String modification, String distribution) {
        Designator designator = new Designator(
                ALL.size(),
                name,
                dotted,
                word,
                inParentheses,
                ModificationType.ofName(modification),
                distribution.isEmpty() ? Optional.empty() : Distribution.ofId(distribution));
        ALL.add(designator);
        return designator;
    }

    private static Role role(String name) {
        return name.isEmpty() ? Role.NONE : Role.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
