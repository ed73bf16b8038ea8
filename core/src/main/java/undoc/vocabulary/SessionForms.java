// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import undoc.model.Language;
import undoc.model.Session;
import undoc.model.SessionType;

/** How sessions are called, in words and in digits, both ways. */
public final class SessionForms {
    private static final Pattern RESUMED = Pattern.compile(
            "(?iu)\\bresumed\\b|\\breprise de la\\b|\\breanudación del\\b" + "|возобновленная|续会|المستأنفة");
    /** What a line adds in brackets: "(first part)", what is left of "(resumed)". */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Map<String, String> TYPES = Map.of(
            "regular", "regular",
            "special", "special session",
            "emergency", "emergency special session",
            "year", "year",
            "annual", "annual session",
            "substantive", "substantive session",
            "organizational", "organizational session",
            "meeting", "meeting");

    private static final Map<Language, Map<Integer, String[]>> ORDINALS = ordinals();
    private static final Map<Language, Map<String, Integer>> NUMBERS = numbers();
    private static final List<Form> FORMS = forms();
    private static final Map<String, Session> WORDS = words();
    private static final List<Digits> DIGITS = digits();

    private record Form(Language language, SessionType type, String template) {}

    private record Digits(SessionType type, Pattern pattern) {}

    private SessionForms() {}

    /** The session that a line names; empty where it names none. The words of the result are the line. */
    public static Optional<Session> parse(String line) {
        String folded = Folding.fold(line);
        Matcher resumed = RESUMED.matcher(folded);
        boolean again = resumed.find();
        String plain = Folding.fold(
                REMARK.matcher(again ? resumed.replaceAll("") : folded).replaceAll(""));
        Optional<Session> session = Optional.ofNullable(WORDS.get(plain))
                .or(() -> Optional.ofNullable(WORDS.get(YEAR.matcher(plain).replaceFirst("{y}"))));
        if (session.isEmpty()) {
            session = DIGITS.stream()
                    .map(form -> match(form, plain))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return session.map(s -> new Session(s.type(), s.number(), line.strip(), again, s.dates()));
    }

    private static Optional<Session> match(Digits form, String folded) {
        Matcher matcher = form.pattern().matcher(folded);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return number < 1 ? Optional.empty() : Optional.of(Session.of(form.type(), number));
    }

    /** How a session is called in a masthead; empty where no form is known. */
    public static Optional<String> format(SessionType type, int number, Language language) {
        return FORMS.stream()
                .filter(form -> form.language() == language && form.type() == type)
                .map(form -> fill(form, number))
                .flatMap(Optional::stream)
                .map(text -> text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1))
                .findFirst();
    }

    /** The ordinal number in words, as of a session, in lower case; empty where none is known (1 to 100 are). */
    public static Optional<String> ordinal(int number, Language language) {
        return Optional.ofNullable(ORDINALS.getOrDefault(language, Map.of()).get(number))
                .map(forms -> forms[0]);
    }

    /** The number that an ordinal in words stands for, as of a session or a year; empty where none is known. */
    public static OptionalInt ordinalNumber(String words, Language language) {
        Integer number = NUMBERS.getOrDefault(language, Map.of()).get(Folding.fold(words));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<Language, Map<String, Integer>> numbers() {
        Map<Language, Map<String, Integer>> numbers = new EnumMap<>(Language.class);
        ORDINALS.forEach((language, ordinals) -> ordinals.forEach((number, forms) -> {
            for (String form : forms) {
                numbers.computeIfAbsent(language, l -> new HashMap<>()).put(Folding.fold(form), number);
            }
        }));
        return numbers;
    }

    private static Optional<String> fill(Form form, int number) {
        String template = form.template();
        if (template.contains("{o}") && template.contains("{y}")) {
            return Optional.empty();
        }
        if (template.contains("{y}")) {
            return number > 1900 ? Optional.of(template.replace("{y}", String.valueOf(number))) : Optional.empty();
        }
        String[] ordinal = ORDINALS.getOrDefault(form.language(), Map.of()).get(number);
        return ordinal == null || template.contains("{d}")
                ? Optional.empty()
                : Optional.of(template.replace("{o}", ordinal[0]).replace("{O}", ordinal[1]));
    }

    private static Map<Language, Map<Integer, String[]>> ordinals() {
        Map<Language, Map<Integer, String[]>> ordinals = new EnumMap<>(Language.class);
        for (Table.Row row : Table.read("ordinals")) {
            String year = row.get(3).isEmpty() ? row.get(2) : row.get(3);
            ordinals.computeIfAbsent(row.language(1), l -> new HashMap<>())
                    .put(Integer.valueOf(row.get(0)), new String[] {row.get(2), year});
        }
        return ordinals;
    }

    private static List<Form> forms() {
        return Table.read("sessions").stream()
                .map(row -> new Form(
                        row.language(0),
                        SessionType.ofId(TYPES.getOrDefault(row.get(1), "")).orElseThrow(),
                        row.get(2)))
                .toList();
    }

    private static Map<String, Session> words() {
        Map<String, Session> words = new HashMap<>();
        for (Form form : FORMS) {
            if (form.template().contains("{o}") || form.template().contains("{O}")) {
                ORDINALS.getOrDefault(form.language(), Map.of()).forEach((number, ordinal) -> {
                    String text = form.template().replace("{o}", ordinal[0]).replace("{O}", ordinal[1]);
                    words.putIfAbsent(Folding.fold(text), Session.of(form.type(), number));
                });
            }
        }
        return words;
    }

    private static List<Digits> digits() {
        List<Digits> digits = new ArrayList<>();
        for (Form form : FORMS) {
            boolean ordinal = form.template().contains("{o}");
            if (!ordinal && (form.template().contains("{d}") || form.template().contains("{y}"))) {
                digits.add(new Digits(form.type(), pattern(form.template())));
            }
        }
        return List.copyOf(digits);
    }

    private static Pattern pattern(String template) {
        String quoted = Stream.of(Folding.fold(template).split("\\{[dy]}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(
                        template.contains("{y}")
                                ? "(\\d{4})"
                                : "(\\d{1,3})(?:[°.-]?\\p{L}{0,3}|-?\\p{L}{1,2}[.-]\\p{L}{0,2})"));
        return Pattern.compile(quoted);
    }

    /** The number of a session, whatever it counts. */
    static OptionalInt number(Session session) {
        return session.number();
    }
}
