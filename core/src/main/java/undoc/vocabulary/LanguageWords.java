// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import undoc.model.Language;

/** How languages are named, and how a document names those of its original. */
public final class LanguageWords {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s/,;:.()\\[\\]：，、和及与]+");
    private static final Map<String, Language> WORDS = words();
    private static final List<String> ORIGINAL = Table.read("original").stream()
            .flatMap(row -> row.list(1).stream())
            .map(Folding::fold)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final List<String> ONLY = Table.read("original").stream()
            .flatMap(row -> row.list(4).stream())
            .map(Folding::fold)
            .toList();
    /** What stands between the names of languages, and in "на английском языке". */
    private static final Set<String> JOINING = Set.of("and", "et", "y", "e", "и", "in", "en", "на", "языке", "языках");

    private static final List<Language> COLUMNS = List.of(
            Language.ARABIC, Language.CHINESE, Language.ENGLISH, Language.FRENCH, Language.RUSSIAN, Language.SPANISH);

    private LanguageWords() {}

    private static Map<String, Language> words() {
        Map<String, Language> words = new HashMap<>();
        for (Table.Row row : Table.read("languages")) {
            words.put(Folding.fold(row.get(1)), row.language(0));
            row.list(2).forEach(word -> words.put(Folding.fold(word), row.language(0)));
        }
        return words;
    }

    /** The language that a word or line names and nothing else. */
    public static Optional<Language> named(String text) {
        return Optional.ofNullable(WORDS.get(Folding.fold(text)));
    }

    /**
     * The languages that a document is printed in alone: {@code "English and French only"}; empty for any other line.
     */
    public static List<Language> only(String text) {
        String folded = Folding.fold(text);
        return ONLY.stream()
                .filter(folded::contains)
                .map(word -> folded.replace(word, ""))
                .filter(rest -> SEPARATORS
                        .splitAsStream(rest)
                        .allMatch(word -> word.isEmpty() || language(word) != null || JOINING.contains(word)))
                .map(LanguageWords::all)
                .filter(languages -> !languages.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The languages that a line names as those of the original, in order; empty where it is not such a line. */
    public static List<Language> original(String line) {
        String folded = Folding.fold(line);
        if (folded.startsWith("[") || folded.startsWith("(")) {
            folded = folded.substring(1).strip();
        }
        for (String start : ORIGINAL) {
            if (folded.startsWith(start)) {
                return all(folded.substring(start.length()));
            }
        }
        return List.of();
    }

    /** Whether a line begins as one that names the languages of the original. */
    public static boolean beginsOriginal(String line) {
        String folded = Folding.fold(line);
        return ORIGINAL.stream().anyMatch(start -> folded.startsWith(start) || folded.startsWith("[" + start));
    }

    /** The languages named in a text, in order, each once; only where nearly nothing else stands in it. */
    public static List<Language> all(String text) {
        Set<Language> found = new LinkedHashSet<>();
        int others = 0;
        for (String word : SEPARATORS.split(Folding.fold(text))) {
            Language language = language(word);
            if (language != null) {
                found.add(language);
            } else if (!word.isEmpty()) {
                others++;
            }
        }
        return others > 4 ? List.of() : new ArrayList<>(found);
    }

    /** The language that a word names, also where the Arabic "and" is written to it. */
    private static @Nullable Language language(String word) {
        Language language = WORDS.get(word);
        return language == null && word.startsWith("و") ? WORDS.get(word.substring(1)) : language;
    }

    /** The name of a language in the masthead of its own version: {@code "Français"}, {@code "Russian"}. */
    public static String inMasthead(Language language) {
        return Table.read("languages").stream()
                .filter(row -> row.language(0) == language)
                .map(row -> row.get(1))
                .findFirst()
                .orElseThrow();
    }

    /** The name of a language in a text of another; its English name where none is known. */
    public static String name(Language language, Language in) {
        int column = COLUMNS.indexOf(language) + 1;
        return Table.read("language-names").stream()
                .filter(row -> column > 0 && row.language(0) == in)
                .map(row -> row.get(column))
                .findFirst()
                .orElseGet(() -> inMasthead(language));
    }

    /** The language of the lines and the date of a masthead: Russian, Chinese and Arabic ones keep English. */
    public static Language ofMasthead(Language document) {
        return document == Language.FRENCH || document == Language.SPANISH ? document : Language.ENGLISH;
    }

    /** The line of a masthead that names the languages of the original. */
    public static String originalLine(List<Language> languages, Language in) {
        return originalForm(in, 2, languages, ofMasthead(in), "/");
    }

    /** The line of an annex that names the languages of its original. */
    public static String originalLineOfAnnex(List<Language> languages, Language in) {
        Language words = in.isOfficial() ? in : Language.ENGLISH;
        return originalForm(
                in, 3, languages, words, in == Language.CHINESE ? "、" : in == Language.ARABIC ? " و" : ", ");
    }

    private static String originalForm(
            Language in, int column, List<Language> languages, Language words, String separator) {
        String names = String.join(
                separator, languages.stream().map(l -> name(l, words)).toList());
        return Table.read("original").stream()
                .filter(row -> row.language(0) == (in.isOfficial() ? in : Language.ENGLISH))
                .map(row -> row.get(column).replace("{l}", names))
                .findFirst()
                .orElseThrow();
    }
}
