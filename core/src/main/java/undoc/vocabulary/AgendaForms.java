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
    private static final String NUMBER = "\\d++(?:\\.\\d++)*+";
    private static final String LETTER = "\\(? ?(?:[ivx]{1,4}|\\p{L}(?: ?\\p{L})?) ?\\)";
    private static final String BETWEEN = "[ ,;&،、-]|(?:and|to|et|à|y|e|a|al|и|по|до|و|إلى)(?!\\p{L})|[至和及与]";
    /** Numbers with their letters; each piece can be read in one way only, so that no line takes long to refuse. */
    private static final String NUMBERS = "(" + NUMBER + "(?:(?>" + NUMBER + "|" + LETTER + "|" + BETWEEN + "))*?)";
    /** A number, a bracketed letter that belongs to the number before it, or what stands between. */
    private static final Pattern PART = Pattern.compile(
            "(" + NUMBER + ")|(" + LETTER + ")|(" + BETWEEN + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
        String clean = Folding.fold(line);
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
        String clean = Folding.fold(line);
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
        String number = "";
        boolean lettered = false;
        String before = "";
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (part.group(1) != null) {
                if (before.contains("-") && !lettered) {
                    expand(numbers, part.group(1));
                }
                number = part.group(1);
                lettered = false;
                numbers.add(number);
            } else if (part.group(2) != null) {
                addLetter(numbers, number, part.group(2), lettered && !before.isBlank());
                lettered = true;
            } else {
                before += part.group(3);
                continue;
            }
            before = "";
        }
        return numbers;
    }

    /** A letter goes to the number before it; one that follows another at once is below it: {@code "3 (b) (iii)"}. */
    private static void addLetter(List<String> numbers, String number, String printed, boolean another) {
        String letter = letter(printed);
        if (another) {
            numbers.add(number + " (" + letter + ")");
        } else if (!numbers.isEmpty()) {
            numbers.add(numbers.remove(numbers.size() - 1) + " (" + letter + ")");
        }
    }

    /** The numbers between the last one and another: {@code "5-8"}. */
    private static void expand(List<String> numbers, String to) {
        String from = numbers.get(numbers.size() - 1);
        if (from.length() > 4 || to.length() > 4 || !(from + to).chars().allMatch(Character::isDigit)) {
            return;
        }
        int last = Integer.parseInt(to);
        for (int n = Integer.parseInt(from) + 1; n < last && last - n < 100; n++) {
            numbers.add(String.valueOf(n));
        }
    }

    /** The Latin letter that stands for a letter of an item in any language. */
    private static String letter(String printed) {
        String text = printed.replaceAll("[ ()]", "").toLowerCase(java.util.Locale.ROOT);
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
