// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines that begin or end a block of Markdown look like. */
final class LineForms {
    private static final Pattern TYPED_RULE = Pattern.compile("_{5,}");
    private static final Pattern SETEXT = Pattern.compile("={2,}|-{2,}");
    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:\\s.*)?");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\[\\s^]{1,40})\\]:\\s*(.*)");
    private static final Pattern BULLET = Pattern.compile("[-*+•●]\\s+\\S.*|[•●]\\S.*");
    private static final Pattern ORDERED = Pattern.compile(
            "(?:\\p{Nd}{1,3}\\\\?[.．)）、]|[(（](?:\\p{Ll}{1,2}|[ivx]{1,5}|\\p{Nd}{1,3}|[一二三四五六七八九十]{1,3})[)）]"
                    + "|\\p{Ll}\\)|[–—])(?:\\s+\\S.*|\\p{IsHan}.*)");

    private static final Pattern SPACED_NUMBER = Pattern.compile("\\p{Nd}{1,3}\\.\\s{2,}\\p{Lu}.*");
    private static final Pattern SECTION_HEAD = Pattern.compile("(?:[IVX]{1,5}|[A-H])\\.\\s+\\p{Lu}.*");

    private LineForms() {}

    /**
     * The beginning of a footnote's text.
     *
     * @param label its label
     * @param rest its text on this line; may be empty
     */
    record NoteStart(String label, String rest) {}

    /** A line of hyphens, asterisks or underscores. */
    static boolean isRule(String text) {
        char sign = text.charAt(0);
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != sign && text.charAt(i) != ' ') {
                return false;
            }
            signs += text.charAt(i) == sign ? 1 : 0;
        }
        return signs >= 3 && "-*_".indexOf(sign) >= 0;
    }

    /** The line of underscores that typewriters set above footnotes. */
    static boolean isTypedRule(String text) {
        return TYPED_RULE.matcher(text).matches();
    }

    /** What stands under a line to make it a heading. */
    static boolean isSetextUnderline(String text) {
        return SETEXT.matcher(text).matches();
    }

    static boolean isFence(String text) {
        return text.startsWith("```") && text.indexOf('`', 3 + run(text, 3, '`')) < 0 || text.startsWith("~~~");
    }

    private static int run(String text, int from, char c) {
        int end = from;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - from;
    }

    /** The level of a heading with signs before it; 0 where it is none. */
    static int headingLevel(String text) {
        Matcher matcher = HEADING.matcher(text);
        return matcher.matches() && text.length() > matcher.end(1) ? matcher.end(1) : 0;
    }

    /** The words of a heading, signs at both ends taken off. */
    static String headingText(String text, int level) {
        String words = text.substring(level).strip();
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end == 0 || end < words.length() && words.charAt(end - 1) == ' ';
        return closed ? words.substring(0, end).stripTrailing() : words;
    }

    static Optional<NoteStart> noteStart(String text) {
        if (!text.startsWith("[^")) {
            return Optional.empty();
        }
        Matcher matcher = NOTE.matcher(text);
        return matcher.matches() ? Optional.of(new NoteStart(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    static boolean isBullet(String text) {
        return BULLET.matcher(text).matches();
    }

    /** A number, or a letter in brackets, as lists and paragraphs of documents have. */
    static boolean isOrdered(String text) {
        return ORDERED.matcher(text).matches();
    }

    /** The number of a paragraph with more room behind it than a sentence has. */
    static boolean isSpacedNumber(String text) {
        return SPACED_NUMBER.matcher(text).matches();
    }

    /** A heading with the number of a chapter or the letter of a section. */
    static boolean isSectionHead(String text) {
        return SECTION_HEAD.matcher(text).matches();
    }

    /** The bullet of Markdown as the one that documents print. */
    static String withBullet(String text) {
        char first = text.charAt(0);
        return first == '-' || first == '*' || first == '+' ? "•" + text.substring(1) : text;
    }

    /** A line that is a picture and nothing else. */
    static boolean isImage(String text) {
        return text.startsWith("![") && text.endsWith(")") && text.indexOf("](") == text.lastIndexOf("](");
    }

    /** What is to be said where the picture of such a line cannot be shown. */
    static String imageWords(String text) {
        return text.substring(2, text.indexOf("]("));
    }

    static String withoutQuoteMarks(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '>' || text.charAt(at) == ' ')) {
            at++;
        }
        return text.substring(at);
    }

    static int indent(String line) {
        return Math.min(run(line, 0, ' '), 40);
    }
}
