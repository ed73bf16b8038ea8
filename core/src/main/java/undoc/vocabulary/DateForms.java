// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import undoc.model.Language;

/** How dates are written. */
public final class DateForms {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<Language, String[]> NAMES = new EnumMap<>(Language.class);
    private static final Pattern DAY_FIRST;
    private static final Pattern DAYS;
    private static final Pattern CHINESE_DAYS = Pattern.compile("\\d{1,2}\\s?月\\s?\\d{1,2}");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日");

    static {
        for (Table.Row row : Table.read("months")) {
            int month = Integer.parseInt(row.get(1));
            NAMES.computeIfAbsent(row.language(0), l -> new String[13])[month] = row.get(2);
            MONTHS.put(Folding.fold(row.get(2)), month);
            row.list(3).forEach(form -> MONTHS.put(Folding.fold(form), month));
        }
        String months = MONTHS.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        DAYS = Pattern.compile("(?<!\\d)\\d{1,2}\\s?(?:er|o|°)?,? (?:de )?(?:" + months + ")(?!\\p{L})|(?<!\\p{L})(?:"
                + months + ") \\d{1,2}(?!\\d)");
        DAY_FIRST = Pattern.compile(
                "(?<!\\d)(\\d{1,2})\\s?(?:er|o|°)?,? (?:de )?(" + months + ")\\.?,? (?:del? |عام )?(\\d{4})(?!\\d)");
    }

    private DateForms() {}

    /** Whether a text names days of a month, with or without the year: {@code "16 June–8 July 2025"}. */
    public static boolean namesDays(String text) {
        String folded = Folding.fold(text);
        return DAYS.matcher(folded).find() || CHINESE_DAYS.matcher(folded).find();
    }

    /** The first whole date in a text, in any of the languages; empty where there is none. */
    public static Optional<LocalDate> find(String text) {
        return found(text).map(Found::date);
    }

    /** The date that a line consists of, a closing word for "year" aside; empty where it is anything more. */
    public static Optional<LocalDate> parse(String line) {
        String folded = Folding.fold(line.replace("*", ""));
        return found(folded)
                .filter(found -> found.start() == 0
                        && List.of("", " года", " г.", " عام").contains(folded.substring(found.end())))
                .map(Found::date);
    }

    private record Found(LocalDate date, int start, int end) {}

    private static Optional<Found> found(String text) {
        String folded = Folding.fold(text);
        Matcher day = DAY_FIRST.matcher(folded);
        while (day.find()) {
            int month = MONTHS.getOrDefault(day.group(2), 0);
            Optional<Found> date = date(day, day.group(3), month, day.group(1));
            if (date.isPresent()) {
                return date;
            }
        }
        Matcher chinese = CHINESE.matcher(folded);
        return chinese.find()
                ? date(chinese, chinese.group(1), Integer.parseInt(chinese.group(2)), chinese.group(3))
                : Optional.empty();
    }

    private static Optional<Found> date(Matcher matcher, String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return Optional.of(new Found(date, matcher.start(), matcher.end()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The date as mastheads and titles of this language write it; as in English for a language that is not official.
     */
    public static String format(LocalDate date, Language language) {
        Language known = NAMES.containsKey(language) ? language : Language.ENGLISH;
        String month = NAMES.getOrDefault(known, new String[13])[date.getMonthValue()];
        int day = date.getDayOfMonth();
        return switch (known) {
            case FRENCH -> (day == 1 ? "1er" : day) + " " + month + " " + date.getYear();
            case SPANISH -> day + " de " + month + " de " + date.getYear();
            case RUSSIAN -> day + " " + month + " " + date.getYear() + " года";
            case CHINESE -> date.getYear() + "年" + date.getMonthValue() + "月" + day + "日";
            default -> day + " " + month + " " + date.getYear();
        };
    }
}
