// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.ArrayList;
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
    private static final Pattern RESUMED = Pattern.compile(AddedWords.pattern("resumed"));
    /** What a line adds in brackets or behind a comma: "(first part)", ", part II", what is left of "(resumed)". */
    private static final Pattern REMARK = Pattern.compile(
            "\\s*(?:\\([^()]*\\)|[,،]|(?:[,،]| -)[^,،]*(?:" + AddedWords.pattern("part") + ")[^,،]*)\\s*$");

    private static final Pattern BESIDE_CHINESE = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Map<String, String> TYPES = Map.of(
            "regular", "regular",
            "special", "special session",
            "emergency", "emergency special session",
            "year", "year",
            "annual", "annual session",
            "substantive", "substantive session",
            "organizational", "organizational session",
            "executive", "executive session",
            "meeting", "meeting");

    private static final List<Form> FORMS = forms();
    private static final Map<String, Session> WORDS = words();
    private static final List<Digits> DIGITS = digits();
    private static final Map<String, Session> PLAIN = plain();

    private record Form(Language language, SessionType type, String template) {}

    private record Digits(SessionType type, Pattern pattern) {}

    private SessionForms() {}

    /** The session that a line names; empty where it names none. The words of the result are the line. */
    public static Optional<Session> parse(String line) {
        String words = Folding.fold(line);
        Session known = WORDS.get(words);
        if (known != null) { // Most lines are a session's name as the table has it.
            return Optional.of(new Session(known.type(), known.number(), line.strip(), false, known.dates()));
        }
        String folded = Ordinals.withDigits(BESIDE_CHINESE.matcher(words).replaceAll(""));
        Matcher resumed = RESUMED.matcher(folded);
        boolean again = resumed.find();
        String plain = Folding.fold(
                REMARK.matcher(again ? resumed.replaceAll("") : folded).replaceAll(""));
        Optional<Session> session = Optional.ofNullable(WORDS.get(plain))
                .or(() -> Optional.ofNullable(WORDS.get(YEAR.matcher(plain).replaceFirst("{y}"))))
                .or(() -> Optional.ofNullable(PLAIN.get(plain)));
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

    /** The ordinal number in words, as of a session, in lower case; empty where none is known (1 to 150 are). */
    public static Optional<String> ordinal(int number, Language language) {
        return Optional.ofNullable(Ordinals.of(language).get(number)).map(Ordinals.Forms::session);
    }

    /** The number that an ordinal in words stands for, as of a session or a year; empty where none is known. */
    public static OptionalInt ordinalNumber(String words, Language language) {
        return Ordinals.number(words, language);
    }

    private static Optional<String> fill(Form form, int number) {
        String template = form.template();
        if (template.contains("{o}") && template.contains("{y}")) {
            return Optional.empty();
        }
        if (template.contains("{y}")) {
            return number > 1900 ? Optional.of(template.replace("{y}", String.valueOf(number))) : Optional.empty();
        }
        Ordinals.Forms ordinal = Ordinals.of(form.language()).get(number);
        return ordinal == null || template.contains("{d}") ? Optional.empty() : Optional.of(ordinal.fill(template));
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
                Ordinals.of(form.language())
                        .forEach((number, ordinal) -> words.putIfAbsent(
                                Folding.fold(ordinal.fill(form.template())), Session.of(form.type(), number)));
            }
        }
        return words;
    }

    /** Sessions without a number: "Organizational session". */
    private static Map<String, Session> plain() {
        return FORMS.stream()
                .filter(form -> !form.template().contains("{"))
                .collect(Collectors.toMap(
                        form -> Folding.fold(form.template()),
                        form -> new Session(form.type(), OptionalInt.empty(), "", false, Optional.empty())));
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
}
