// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import undoc.internal.RomanNumbers;
import undoc.model.Language;

/** The number in the label of an annex: {@code II}, {@code 2}, {@code B}, {@code 二}, {@code الثاني}. */
public final class AnnexNumbers {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    /** From 50 on they are letters as well: L, C. */
    private static final int MOST_ROMAN = 49;

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?<word>.*?)(?: (?:(?:no|núm|num|n°)\\.? ?)?|(?<=[件文录]) ?)(?<number>[^ ]+(?: عشرة?)?)");

    static {
        for (int i = 1; i <= MOST_ROMAN; i++) {
            NUMBERS.put(RomanNumbers.format(i), i);
        }
        for (Table.Row row : Table.read("annex-numbers")) {
            row.list(2).forEach(word -> NUMBERS.put(word, Integer.parseInt(row.get(0))));
        }
    }

    private AnnexNumbers() {}

    /** The words of the table, the longest first. */
    static Stream<String> words() {
        return NUMBERS.keySet().stream()
                .filter(word -> word.charAt(0) > 'Z')
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    /**
     * A label.
     *
     * @param word the word: {@code "annex"}, in lower case
     * @param number the number; empty where there is none
     */
    public record Label(String word, OptionalInt number) {}

    /** Reads the label of an annex: {@code "Annex II"}. */
    public static Label parse(String label) {
        Matcher matcher = LABEL.matcher(label.strip());
        if (matcher.matches()) {
            OptionalInt number = number(matcher.group("number"));
            if (number.isPresent()) {
                return new Label(matcher.group("word").strip().toLowerCase(Locale.ROOT), number);
            }
        }
        return new Label(label.strip().toLowerCase(Locale.ROOT), OptionalInt.empty());
    }

    /** The number that a word is; empty where it is none. */
    public static OptionalInt number(String word) {
        if (word.matches("\\p{Nd}{1,3}")) {
            return OptionalInt.of(Integer.parseInt(word));
        }
        Optional<Integer> known = Optional.ofNullable(NUMBERS.get(word));
        if (known.isPresent()) {
            return OptionalInt.of(known.get());
        }
        OptionalInt chinese = Ordinals.number(word, Language.CHINESE);
        if (chinese.isPresent()) {
            return chinese;
        }
        return word.matches("[A-HJ-UW-Z]") ? OptionalInt.of(word.charAt(0) - 'A' + 1) : OptionalInt.empty();
    }
}
