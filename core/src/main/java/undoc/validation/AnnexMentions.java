// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.internal.ResourceTable;
import undoc.vocabulary.AnnexNumbers;
import undoc.vocabulary.Folding;

/**
 * What a text says of its annexes, by the words of {@code annex-mentions.tsv}.
 *
 * @param any whether it speaks of an annex at all
 * @param several whether it speaks of more than one
 * @param numbers the numbers that it names
 */
record AnnexMentions(boolean any, boolean several, Set<Integer> numbers) {
    private static final String NUMBER =
            "[IVX]{1,5}|\\d{1,2}|[A-H]|[一二三四五六七八九十]{1,2}|الأول|الثاني|الثالث|الرابع|الخامس";
    private static final String JOIN = "\\s?(?:,|، ?|、|-|–|and|et|y|и|و|和|及|to|à|a|по|至)\\s?(?:附件)?";
    /** Chinese goes on without a blank. */
    private static final String END = "(?![\\p{L}\\d&&[^\\p{IsHan}]])";

    private static final List<Word> WORDS = ResourceTable.read(AnnexMentions.class, "annex-mentions").stream()
            .map(row -> new Word(row.get(0), row.get(1), pattern(row.get(0), row.get(2))))
            .toList();

    private static final Pattern OTHER_AFTER =
            Pattern.compile("(?iu),? ?(?:to|of|à|de|al|del|к|of the|to the|de la|a la) ?.{0,30}"
                    + "(?:resolution|report|document|convention|decision|note|agreement|résolution|rapport|"
                    + "resolución|informe|резолюци|доклад|конвенци)");
    private static final Pattern SYMBOL_BEFORE = Pattern.compile("/[\\w./()-]*\\d\\)?,? $");
    private static final Pattern VERB_BEFORE = Pattern.compile("\\bto $");

    private record Word(String language, String count, Pattern pattern) {}

    private static Pattern pattern(String language, String word) {
        String whole = language.equals("zh") ? word : "(?<![\\p{L}\\d])(?iu:" + word + ")(?![\\p{L}])";
        return Pattern.compile(
                whole + "\\s?(?<n>(?:" + NUMBER + ")" + END + "(?:" + JOIN + "(?:" + NUMBER + ")" + END + ")*)?");
    }

    static AnnexMentions in(String text) {
        String clean = Folding.clean(text).replaceAll("\\s+", " ");
        boolean any = false;
        boolean several = false;
        Set<Integer> numbers = new TreeSet<>();
        for (Word word : WORDS) {
            Matcher matcher = word.pattern().matcher(clean);
            while (matcher.find()) {
                if (isOfAnotherDocument(clean, matcher)) {
                    continue;
                }
                any = true;
                several |= word.count().equals("many");
                if (matcher.group("n") != null) {
                    addNumbers(matcher.group("n"), numbers);
                }
            }
        }
        return new AnnexMentions(any, several || numbers.size() > 1, numbers);
    }

    /**
     * {@code "annex to resolution 60/1"}, {@code "annex B of …"} (annexes of letters have roman numbers),
     * {@code "A/60/1, annex"} is not its own; {@code "to annex the land"} is none.
     */
    private static boolean isOfAnotherDocument(String text, Matcher mention) {
        String before = text.substring(Math.max(0, mention.start() - 30), mention.start());
        String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + 60));
        String number = mention.group("n");
        return OTHER_AFTER.matcher(after).lookingAt()
                || SYMBOL_BEFORE.matcher(before).find()
                || (number == null ? VERB_BEFORE.matcher(before).find() : number.matches("[A-H]"));
    }

    private static void addNumbers(String list, Set<Integer> numbers) {
        Matcher matcher = Pattern.compile("(?<range>(?:-|–| to | à | a | по |至)\\s?)?(?<n>" + NUMBER + ")")
                .matcher(list);
        int last = 0;
        while (matcher.find()) {
            int number = AnnexNumbers.number(matcher.group("n")).orElse(0);
            if (matcher.group("range") != null && last > 0) {
                for (int between = last + 1; between < number; between++) {
                    numbers.add(between);
                }
            }
            if (number > 0) {
                numbers.add(number);
            }
            last = number;
        }
    }
}
