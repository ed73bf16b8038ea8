// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import undoc.internal.ResourceTable;
import undoc.model.Language;
import undoc.vocabulary.OrganNames;

/** The table of body codes. */
final class Bodies {
    private static final int FIRST_NAME = 5;
    private static final List<Language> LANGUAGES = List.of(
            Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.RUSSIAN, Language.CHINESE, Language.ARABIC);
    private static final List<ResourceTable.Row> ROWS = ResourceTable.read(Bodies.class, "bodies");
    private static final WordTable<Root> ROOTS = roots();
    private static final @Nullable Root[] LETTERS = letters();

    /** What is peculiar to the symbols of a root. */
    enum RootClass {
        PLAIN,
        TREATY,
        REGIONAL,
        PRESS,
        LEAGUE
    }

    /** The first component of symbols. */
    record Root(String name, RootClass kind) {}

    private Bodies() {}

    /** The root that stands from here to there; null where it is not in the table. */
    static @Nullable Root root(String text, int from, int to, int hash) {
        return ROOTS.find(text, from, to, hash);
    }

    /** The root of one letter; null where there is none. */
    static @Nullable Root root(char letter) {
        return letter >= 'A' && letter <= 'Z' ? LETTERS[letter - 'A'] : null;
    }

    private static @Nullable Root[] letters() {
        @Nullable Root[] letters = new Root['Z' - 'A' + 1];
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            letters[letter - 'A'] = ROOTS.find(String.valueOf(letter), 0, 1);
        }
        return letters;
    }

    static boolean isRoot(String name) {
        Root found = ROOTS.find(name, 0, name.length());
        return found != null && found.name().equals(name);
    }

    static Optional<Body> ofCode(String code) {
        return Optional.ofNullable(ByCode.ALL.get(code));
    }

    private static WordTable<Root> roots() {
        Map<String, Root> roots = new LinkedHashMap<>();
        for (ResourceTable.Row row : ROWS) {
            String code = row.get(0);
            String name = code.split("/")[0];
            if (!code.contains("/")) {
                RootClass kind = row.get(2).isEmpty()
                        ? RootClass.PLAIN
                        : RootClass.valueOf(row.get(2).toUpperCase(Locale.ROOT));
                roots.put(name, new Root(name, kind));
            } else {
                roots.putIfAbsent(name, new Root(name, RootClass.PLAIN));
            }
        }
        return new WordTable<>(roots);
    }

    /** The acronyms in the codes of bodies, without numbers and roots. */
    static Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (ResourceTable.Row row : ROWS) {
            String[] components = row.get(0).split("/");
            for (int i = 1; i < components.length; i++) {
                String word = components[i].endsWith(".")
                        ? components[i].substring(0, components[i].length() - 1)
                        : components[i];
                int dot = word.lastIndexOf('.');
                if (dot < 0 || !Numerals.isNumber(word, dot + 1, word.length())) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** Made when first asked for: parsing needs no names. */
    private static final class ByCode {
        static final Map<String, Body> ALL = new HashMap<>();

        static {
            ROWS.forEach(row -> ALL.put(row.get(0), body(row)));
        }

        private static Body body(ResourceTable.Row row) {
            Map<Language, String> names = new EnumMap<>(Language.class);
            Optional<String> organ = row.get(1).isEmpty() ? Optional.empty() : Optional.of(row.get(1));
            for (int i = 0; i < LANGUAGES.size(); i++) {
                Language language = LANGUAGES.get(i);
                String own = row.get(FIRST_NAME + i);
                Optional<String> name =
                        own.isEmpty() ? organ.flatMap(id -> OrganNames.name(id, language)) : Optional.of(own);
                name.ifPresent(n -> names.put(language, n));
            }
            return new Body(row.get(0), organ, names, Numerals.first(row.get(3)), until(row));
        }

        private static OptionalInt until(ResourceTable.Row row) {
            return Numerals.first(row.get(4));
        }
    }
}
