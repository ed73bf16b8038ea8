// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import undoc.internal.ResourceTable;
import undoc.model.Distribution;
import undoc.symbol.Designator.Form;
import undoc.symbol.Designator.Role;

/** The letters that components begin with: series, bodies, modifications and words, as the tables have them. */
final class Designators {
    private static final List<Designator> ALL = new ArrayList<>();
    private static final WordTable<ByForm> WORDS = words();
    private static final Designator[] BY_ID = ALL.toArray(new Designator[0]);

    /** What the same letters are in each form. */
    private record ByForm(
            @Nullable Designator dotted,
            @Nullable Designator word,
            @Nullable Designator inParentheses) {
        static ByForm of(List<Designator> alike) {
            return new ByForm(first(alike, Form.DOTTED), first(alike, Form.WORD), first(alike, Form.IN_PARENTHESES));
        }

        private static @Nullable Designator first(List<Designator> alike, Form form) {
            for (Designator designator : alike) {
                if (designator.role(form) != Role.NONE) {
                    return designator;
                }
            }
            return null;
        }
    }

    private Designators() {}

    /** What stands from here to there in this form; null where the tables do not have it. */
    static @Nullable Designator find(String text, int from, int to, int hash, Form form) {
        ByForm found = WORDS.find(text, from, to, hash);
        if (found == null) {
            return null;
        }
        return form == Form.DOTTED ? found.dotted() : form == Form.WORD ? found.word() : found.inParentheses();
    }

    static @Nullable Designator find(String text, int from, int to, Form form) {
        return find(text, from, to, WordTable.hash(text, from, to), form);
    }

    static Designator get(int id) {
        return BY_ID[id];
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

    private static WordTable<ByForm> words() {
        Map<String, List<Designator>> words = new LinkedHashMap<>();
        for (ResourceTable.Row row : ResourceTable.read(Designators.class, "designators")) {
            Designator designator = designator(
                    row.get(0), role(row.get(1)), role(row.get(2)), role(row.get(3)), row.get(4), row.get(5));
            put(words, row.get(0), designator);
            Arrays.stream(row.get(7).split("\\|"))
                    .filter(s -> !s.isEmpty())
                    .forEach(spelling -> put(words, spelling, designator));
        }
        Set<String> known = words.keySet().stream().map(WordTable::key).collect(Collectors.toSet());
        for (String word : Bodies.words()) {
            if (known.add(WordTable.key(word))) {
                words.put(word, List.of(designator(word, Role.BODY, Role.BODY, Role.NONE, "", "")));
            }
        }
        Map<String, ByForm> forms = new LinkedHashMap<>();
        words.forEach((word, alike) -> forms.put(word, ByForm.of(alike)));
        return new WordTable<>(forms);
    }

    private static void put(Map<String, List<Designator>> words, String spelling, Designator designator) {
        String alike = words.keySet().stream()
                .filter(word -> WordTable.key(word).equals(WordTable.key(spelling)))
                .findFirst()
                .orElse(spelling);
        words.computeIfAbsent(alike, k -> new ArrayList<>()).add(designator);
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
