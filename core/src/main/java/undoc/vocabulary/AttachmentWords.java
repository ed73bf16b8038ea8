// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import undoc.model.Language;

/** What annexes, enclosures, appendices and attachments are called. */
public final class AttachmentWords {
    private static final String NUMBER = "(?:[IVXLC]{1,6}|\\d{1,2}|[A-ZА-Я]|[一二三四五六七八九十]{1,3}"
            + "|الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|ألف|باء|جيم|دال|هاء)";
    private static final List<Word> WORDS = Table.read("attachments").stream()
            .flatMap(row -> java.util.stream.Stream.concat(java.util.stream.Stream.of(row.get(2)), row.list(3).stream())
                    .map(form -> new Word(
                            Integer.parseInt(row.get(0)), row.language(1), Folding.clean(form), pattern(form, row))))
            .toList();

    private record Word(int level, Language language, String form, Pattern pattern) {}

    private static Pattern pattern(String form, Table.Row row) {
        String blank = row.language(1) == Language.CHINESE ? " ?" : " ";
        return Pattern.compile(
                "(" + Pattern.quote(Folding.clean(form)) + "(?:" + blank + "(?:No\\.? )?" + NUMBER
                        + "(?![\\p{L}\\d]))?)\\.?(?: ?\\*+)?(.*)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * The head of an annex.
     *
     * @param level 1 where it hangs on the document, 2 where on an annex, 3 where on an enclosure
     * @param language the language of its word
     * @param label the word with its number, as printed
     * @param rest what stands behind it on the line, without blanks around it
     */
    public record AttachmentHead(int level, Language language, String label, String rest) {}

    private AttachmentWords() {}

    /** The head that a line begins with; empty where it begins with none. */
    public static Optional<AttachmentHead> parse(String line) {
        String clean = Folding.clean(line);
        AttachmentHead best = null;
        for (Word word : WORDS) {
            Matcher matcher = word.pattern().matcher(clean);
            if (!matcher.matches() || !boundary(matcher.group(2), word.language())) {
                continue;
            }
            if (best == null || matcher.group(1).length() > best.label().length()) {
                best = new AttachmentHead(
                        word.level(),
                        word.language(),
                        matcher.group(1),
                        matcher.group(2).strip());
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean boundary(String rest, Language language) {
        return rest.isEmpty() || language == Language.CHINESE || !Character.isLetterOrDigit(rest.charAt(0));
    }

    /** The words for annexes of this level in a language, first the usual one. */
    public static List<String> words(int level, Language language) {
        return WORDS.stream()
                .filter(word -> word.level() == level && word.language() == language)
                .map(Word::form)
                .collect(Collectors.toList());
    }
}
