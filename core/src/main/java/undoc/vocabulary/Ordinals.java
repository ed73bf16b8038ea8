// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import undoc.model.Language;

/** Ordinal numbers in words, from 1 to 150: so far have committees come in counting their sessions. */
final class Ordinals {
    private static final int HUNDRED = 100;
    private static final int MOST = 150;
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final Pattern BY_DIGITS = Pattern.compile("(?<=第)一[〇零○一二三四五六七八九]{2}(?=[届次])");
    private static final Map<Language, Map<Integer, Forms>> FORMS = forms();
    private static final Map<Language, Map<String, Integer>> NUMBERS = numbers();

    /**
     * An ordinal number in a language.
     *
     * @param session as it goes with the word for a session
     * @param year as it goes with the word for a year
     */
    record Forms(String session, String year) {
        /** A template with these words for {@code {o}}, a session, and {@code {O}}, a year. */
        String fill(String template) {
            return template.replace("{o}", session).replace("{O}", year);
        }
    }

    private Ordinals() {}

    /** The ordinals of a language by number; empty where none are known. */
    static Map<Integer, Forms> of(Language language) {
        return FORMS.getOrDefault(language, Map.of());
    }

    /** The number that words stand for. */
    static OptionalInt number(String words, Language language) {
        Integer number = NUMBERS.getOrDefault(language, Map.of()).get(Folding.fold(words));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** A text with the numbers over a hundred that Chinese writes digit for digit, 第一二〇届, as digits. */
    static String withDigits(String text) {
        return BY_DIGITS.matcher(text).replaceAll(number -> number.group()
                .chars()
                .map(digit -> Math.max(0, CHINESE_DIGITS.indexOf(digit)))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining()));
    }

    private static Map<Language, Map<Integer, Forms>> forms() {
        Map<Language, Map<Integer, Forms>> forms = new EnumMap<>(Language.class);
        for (Table.Row row : Table.read("ordinals")) {
            String year = row.get(3).isEmpty() ? row.get(2) : row.get(3);
            forms.computeIfAbsent(row.language(1), l -> new HashMap<>())
                    .put(Integer.valueOf(row.get(0)), new Forms(row.get(2), year));
        }
        for (Table.Row row : Table.read("ordinals-over-hundred")) {
            Map<Integer, Forms> known = forms.getOrDefault(row.language(0), Map.of());
            for (int number = 1; number <= MOST - HUNDRED; number++) {
                Forms small = known.getOrDefault(number, new Forms("", ""));
                String over = row.get(1);
                known.putIfAbsent(
                        HUNDRED + number,
                        new Forms(over.replace("{o}", small.session()), over.replace("{o}", small.year())));
            }
        }
        return forms;
    }

    private static Map<Language, Map<String, Integer>> numbers() {
        Map<Language, Map<String, Integer>> numbers = new EnumMap<>(Language.class);
        FORMS.forEach((language, forms) -> forms.forEach((number, form) -> {
            Map<String, Integer> words = numbers.computeIfAbsent(language, l -> new HashMap<>());
            words.put(Folding.fold(form.session()), number);
            words.put(Folding.fold(form.year()), number);
        }));
        return numbers;
    }
}
