// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import undoc.model.Language;

/** What annexes, enclosures, appendices and attachments are called. */
public final class AttachmentWords {
    private static final String NUMBER = AnnexNumbers.words()
            .collect(Collectors.joining(
                    "|",
                    "(?-i:(?:[IVXLC]{1,7}|\\p{Nd}{1,3})(?:[.-]\\p{Nd}{1,2}|[.-]?[A-Za-z])?|[A-ZА-Я]|[一二三四五六七八九十]{1,3}|(?iu:unique|único|unico)|",
                    ")"));
    private static final List<Word> WORDS = Table.read("attachments").stream()
            .flatMap(row -> java.util.stream.Stream.concat(java.util.stream.Stream.of(row.get(2)), row.list(3).stream())
                    .map(form -> new Word(
                            Integer.parseInt(row.get(0)),
                            row.language(1),
                            Folding.clean(form),
                            Folding.clean(row.get(2)),
                            row.list(4).stream()
                                    .map(link -> link.equals("…") ? link : Folding.fold(link))
                                    .toList(),
                            pattern(form, row))))
            .toList();

    private static final Pattern SPACED = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final Set<String> DRAFTS = Table.read("drafts").stream()
            .flatMap(row -> row.list(1).stream())
            .map(Folding::fold)
            .collect(Collectors.toUnmodifiableSet());

    private record Word(int level, Language language, String form, String usual, List<String> links, Pattern pattern) {
        boolean links(String rest) {
            String folded = Folding.fold(rest);
            return !folded.isEmpty() && links.stream().anyMatch(link -> link.equals("…") || begins(folded, link));
        }

        private boolean begins(String rest, String link) {
            return rest.startsWith(link)
                    && (rest.length() == link.length()
                            || language == Language.ARABIC
                            || link.endsWith("'")
                            || !Character.isLetter(rest.charAt(link.length())));
        }
    }

    private static Pattern pattern(String form, Table.Row row) {
        String blank = row.language(1) == Language.CHINESE ? " ?" : " ";
        return Pattern.compile(
                "((?:" + Folding.pattern(Folding.clean(form)) + ")(?:" + blank + "(?:(?:No|núm|num|n°)\\.? ?)?" + NUMBER
                        + "(?![\\p{L}\\p{Nd}]))?)\\.?(?: ?\\*+)?(.*)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * The head of an annex.
     *
     * @param level 1 where it hangs on the document, 2 where on an annex, 3 where on an enclosure
     * @param language the language of its word
     * @param word the usual form of its word
     * @param label the word with its number, as printed
     * @param rest what stands behind it on the line, without blanks around it
     * @param linked whether the rest names what it hangs on: {@code "to the letter dated …"}
     */
    public record AttachmentHead(int level, Language language, String word, String label, String rest, boolean linked) {
        /** Whether nothing but the label stands on the line. */
        public boolean isAlone() {
            return rest.isEmpty() && !linked;
        }
    }

    private AttachmentWords() {}

    /** Whether a line is the label of an annex and nothing else. */
    public static boolean isLabel(String line) {
        return parse(line).filter(AttachmentHead::isAlone).isPresent();
    }

    /** The head that a line begins with, or, in Chinese, ends in; empty where there is none. */
    public static Optional<AttachmentHead> parse(String line) {
        String clean = SPACED.matcher(Folding.clean(line)).replaceAll("");
        AttachmentHead best = null;
        for (Word word : WORDS) {
            Matcher matcher = word.pattern().matcher(clean);
            if (!matcher.matches() || !boundary(matcher.group(2), word.language())) {
                continue;
            }
            if (best == null || matcher.group(1).length() > best.label().length()) {
                best = head(word, matcher.group(1), matcher.group(2).strip());
            }
        }
        return best == null ? atEnd(clean) : Optional.of(best);
    }

    /** A letter behind the word is its number, or, in the capitals of "ANNEXE A LA LETTRE", what leads on. */
    private static AttachmentHead head(Word word, String label, String rest) {
        int blank = label.lastIndexOf(' ') + 1;
        boolean letter = blank > 0 && blank == label.length() - 1 && word.links(label.substring(blank) + " " + rest);
        String own = letter ? label.substring(0, blank - 1) : label;
        String behind = letter ? label.substring(blank) + " " + rest : rest;
        return new AttachmentHead(word.level(), word.language(), word.usual(), own, behind, word.links(behind));
    }

    /** Chinese heads that name what the annex hangs on end in the word: {@code "…给秘书长的信的附件二"}. */
    private static Optional<AttachmentHead> atEnd(String clean) {
        int at = clean.lastIndexOf('的') + 1;
        return at == 0 || at == clean.length()
                ? Optional.empty()
                : parse(clean.substring(at))
                        .filter(head -> head.language() == Language.CHINESE
                                && head.rest().isEmpty())
                        .map(head ->
                                new AttachmentHead(head.level(), head.language(), head.word(), head.label(), "", true));
    }

    private static boolean boundary(String rest, Language language) {
        return rest.isEmpty() || language == Language.CHINESE || !Character.isLetterOrDigit(rest.charAt(0));
    }

    /** Whether a heading says only that a draft follows, whose title stands below it. */
    public static boolean isDraft(String heading) {
        return DRAFTS.contains(Folding.fold(heading));
    }

    /** The words for annexes of this level in a language, first the usual one. */
    public static List<String> words(int level, Language language) {
        return WORDS.stream()
                .filter(word -> word.level() == level && word.language() == language)
                .map(Word::form)
                .collect(Collectors.toList());
    }
}
