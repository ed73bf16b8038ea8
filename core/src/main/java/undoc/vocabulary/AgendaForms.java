// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.model.AgendaStage;
import undoc.model.Language;

/** How agenda items are called. */
public final class AgendaForms {
    private static final String NUMBERS = "(\\d[^.:;]{0,200}?)";
    /** A number, or a bracketed letter that belongs to the number before it. */
    private static final Pattern PART = Pattern.compile(
            "(\\d+)|\\(?\\b((?:[ivx]{1,4}|\\p{L}(?: ?\\p{L})?))\\)|-", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<Form> FORMS = Table.read("agenda").stream()
            .map(row -> new Form(
                    row.language(0),
                    AgendaStage.ofId(row.get(1)).orElseThrow(),
                    row.get(2),
                    Pattern.compile(
                            row.get(2).replace("{n}", NUMBERS) + "\\s*\\**",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
            .toList();

    /** The letters of Arabic sub-items, in the order of the alphabet of numerals. */
    private static final String ARABIC_LETTERS = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    private record Form(Language language, AgendaStage stage, String template, Pattern pattern) {}

    /**
     * A line that names items of an agenda.
     *
     * @param stage which agenda
     * @param numbers the items' numbers, the same in every language: {@code "130 (t)"}
     */
    public record AgendaLine(AgendaStage stage, List<String> numbers) {
        public AgendaLine {
            numbers = List.copyOf(numbers);
        }
    }

    private AgendaForms() {}

    /** The items that a line names; empty where it names none. */
    public static Optional<AgendaLine> parse(String line) {
        String clean = Folding.clean(line);
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(clean);
            if (matcher.matches()) {
                List<String> numbers = numbers(matcher.group(1));
                if (!numbers.isEmpty()) {
                    return Optional.of(new AgendaLine(form.stage(), numbers));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a line begins as one that names agenda items and may go on in the next. */
    public static boolean begins(String line) {
        String clean = Folding.clean(line);
        return FORMS.stream().anyMatch(form -> {
            Matcher matcher = form.pattern().matcher(clean);
            return matcher.matches() || (matcher.hitEnd() && clean.length() > 6);
        });
    }

    /** How an item is called in a masthead; empty where no form is known. */
    public static Optional<String> format(String number, AgendaStage stage, Language language) {
        return FORMS.stream()
                .filter(form -> form.language() == language && form.stage() == stage)
                .findFirst()
                .map(form -> form.template()
                        .replaceAll("\\(\\?:([^|)]*)[^)]*\\)\\??", "$1")
                        .replaceAll("s\\?|ы\\?|[ ]\\?\\\\\\*\\*| \\?", "")
                        .replace("{n}", form.language() == Language.ENGLISH ? number : number.replace("(", "")));
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        String current = "";
        List<String> letters = new ArrayList<>();
        Matcher part = PART.matcher(text);
        boolean range = false;
        while (part.find()) {
            if (part.group(1) != null) {
                if (range && letters.isEmpty()) {
                    expand(numbers, current, part.group(1));
                } else {
                    add(numbers, current, letters);
                }
                letters.clear();
                current = part.group(1);
                range = false;
            } else if (part.group(2) != null) {
                letters.add(letter(part.group(2)));
            } else {
                range = !current.isEmpty();
            }
        }
        add(numbers, current, letters);
        return numbers;
    }

    private static void expand(List<String> numbers, String from, String to) {
        int last = Integer.parseInt(to);
        for (int n = Integer.parseInt(from); n < last && last - n < 100; n++) {
            numbers.add(String.valueOf(n));
        }
    }

    private static void add(List<String> numbers, String number, List<String> letters) {
        if (number.isEmpty()) {
            return;
        }
        if (letters.isEmpty()) {
            numbers.add(number);
        }
        for (String letter : letters) {
            numbers.add(number + " (" + letter + ")");
        }
    }

    /** The Latin letter that stands for a letter of an item in any language. */
    private static String letter(String printed) {
        String text = printed.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int arabic = ARABIC_LETTERS.indexOf(c);
            int cyrillic = "абвгдежзиклмнопрстуфхцчшщэюя".indexOf(c);
            latin.append(
                    arabic >= 0 && arabic < 26
                            ? (char) ('a' + arabic)
                            : cyrillic >= 0 && cyrillic < 26 ? cyrillic(c) : c);
        }
        return latin.toString();
    }

    /** A Cyrillic letter that looks like the Latin one is meant as it; others count by their place. */
    private static char cyrillic(char c) {
        int look = "асеорхкмт".indexOf(c);
        return look >= 0 ? "aceopxkmt".charAt(look) : (char) ('a' + "абвгдежзиклмнопрстуфхцчшщэюя".indexOf(c));
    }
}
