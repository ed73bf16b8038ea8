// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import undoc.internal.RomanNumbers;
import undoc.model.Language;

/** The numbers of agenda items with their letters: {@code "3 (b) and (c), 5–7"}; the same in every language. */
final class AgendaNumbers {
    private static final String NUMBER = "\\d++(?:\\.\\d++)*+";
    private static final String LETTER = "\\( ?(?:[ivx]{1,4}|\\p{L}(?: ?\\p{L})?) ?\\)|(?:[ivx]{1,4}|\\p{L}{1,2}) ?\\)"
            + "|(?<=\\d)[a-h](?![\\p{L})])";
    private static final String BETWEEN = "[ ,;&،、-]|(?:and|to|et|à|y|e|a|al|и|по|до|و|إلى)(?!\\p{L})|[至和及与]";
    private static final Set<String> RANGE = Set.of("-", "to", "à", "a", "al", "по", "до", "至", "إلى");
    /**
     * Numbers with their letters, or one Roman number; each piece can be read in one way only, so that no line takes
     * long to refuse.
     */
    static final String PATTERN =
            "(" + NUMBER + "(?:(?>" + NUMBER + "|" + LETTER + "|" + BETWEEN + "))*?|[ivx]{1,5}(?![\\p{L})]))";
    /** A number, a bracketed letter that belongs to the number before it, or what stands between. */
    private static final Pattern PART = Pattern.compile(
            "(" + NUMBER + ")|(" + LETTER + ")|(" + BETWEEN + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MOST = 100;
    private static final Pattern LATIN_LETTER = Pattern.compile("\\(([a-z])\\)");
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    /** The letters of sub-items in Arabic, in the order of the alphabet of numerals. */
    private static final String ARABIC = "أبجدهوزحطيكلمنسعفصقرشتثخذض";

    private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэ";
    private static final String LOOK_LATIN = "асеорхкмт";
    private static final String CHINESE = "一二三四五六七八九十";

    private final List<String> numbers = new ArrayList<>();
    /** What the last letter hangs on: the number, or a number with its letter. */
    private String parent = "";

    private String letter = "";

    private AgendaNumbers() {}

    /** The items that a text of numbers and letters names, ranges filled in. */
    static List<String> read(String text) {
        if (RomanNumbers.parse(capitals(text)) > 0) {
            return List.of(capitals(text));
        }
        AgendaNumbers reading = new AgendaNumbers();
        String before = "";
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (part.group(3) != null) {
                before += part.group(3);
                continue;
            }
            boolean range = RANGE.contains(before.strip());
            if (part.group(1) != null) {
                reading.addNumber(part.group(1), range);
            } else {
                reading.addLetter(latin(part.group(2)), range, !before.isBlank());
            }
            before = "";
        }
        return reading.numbers;
    }

    private void addNumber(String next, boolean range) {
        if (range && letter.isEmpty() && parent.length() < 5 && next.length() < 5 && !(parent + next).contains(".")) {
            IntStream.range(Integer.parseInt(parent) + 1, Integer.parseInt(next))
                    .limit(MOST)
                    .forEach(n -> numbers.add(String.valueOf(n)));
        }
        parent = next;
        letter = "";
        numbers.add(next);
    }

    /** A letter goes to the number before it; one that follows another at once is below it: {@code "3 (b) (iii)"}. */
    private void addLetter(String next, boolean range, boolean apart) {
        if (letter.isEmpty() || !apart) {
            parent = numbers.remove(numbers.size() - 1);
        } else {
            if (isBelowLetter() && RomanNumbers.parse(capitals(next)) == 0) {
                parent = parent.substring(0, parent.indexOf(' '));
            }
            if (range) {
                between(letter, next).forEach(this::addBelowParent);
            }
        }
        addBelowParent(next);
        letter = next;
    }

    private void addBelowParent(String next) {
        numbers.add(parent + " (" + next + ")");
    }

    private boolean isBelowLetter() {
        return parent.endsWith(")");
    }

    private Stream<String> between(String from, String to) {
        if (isBelowLetter()) {
            return IntStream.range(RomanNumbers.parse(capitals(from)) + 1, RomanNumbers.parse(capitals(to)))
                    .mapToObj(n -> RomanNumbers.format(n).toLowerCase(Locale.ROOT));
        }
        int first = from.length() == 1 ? LATIN.indexOf(from) + 1 : LATIN.length();
        return IntStream.range(first, LATIN.indexOf(to)).mapToObj(i -> LATIN.substring(i, i + 1));
    }

    private static String capitals(String letters) {
        return letters.toUpperCase(Locale.ROOT);
    }

    /** The Latin letters or small Roman number that stand for those of an item in any language. */
    private static String latin(String printed) {
        String text = printed.replaceAll("[ ()]", "").toLowerCase(Locale.ROOT);
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            latin.append(latin(text.charAt(i)));
        }
        return latin.toString();
    }

    /** A Cyrillic letter that looks like a Latin one is meant as it; others count by their place. */
    private static String latin(char c) {
        int place = Math.max(ARABIC.indexOf(c), CYRILLIC.indexOf(c));
        if (LOOK_LATIN.indexOf(c) >= 0) {
            return String.valueOf("aceopxkmt".charAt(LOOK_LATIN.indexOf(c)));
        }
        if (CHINESE.indexOf(c) >= 0) {
            return RomanNumbers.format(CHINESE.indexOf(c) + 1).toLowerCase(Locale.ROOT);
        }
        return String.valueOf(place < 0 ? c : LATIN.charAt(place));
    }

    /** A number with its letters as a language prints them: {@code 5 (a)}, {@code 5 a)}, {@code 5(a)}. */
    static String format(String number, Language language) {
        return switch (language) {
            case FRENCH, SPANISH, RUSSIAN -> number.replace("(", "");
            case CHINESE -> number.replace(" (", "(");
            case ARABIC ->
                LATIN_LETTER
                        .matcher(number)
                        .replaceAll(letter -> "(" + ARABIC.charAt(LATIN.indexOf(letter.group(1))) + ")");
            default -> number;
        };
    }
}
