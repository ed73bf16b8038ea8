// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.regex.Pattern;
import undoc.vocabulary.DivisionWords;

/** Joins the lines of a paragraph: blanks and hyphens at line ends. */
final class TextJoiner {
    private static final int LONGEST_DIVISION = 12;
    /** The dots that lead from an entry of a table of contents to its page: five or more, single blanks between. */
    private static final Pattern LEADERS = Pattern.compile("(?:\\. ?){4}\\.[. ]*+");

    private final WordList words;

    TextJoiner(WordList words) {
        this.words = words;
    }

    /** The lines as one text, blanks made one, ends stripped. */
    String plain(List<StyledLine> lines) {
        StringBuilder text = new StringBuilder();
        for (StyledLine line : lines) {
            append(text, clean(line.text()));
        }
        return text.toString().strip();
    }

    /** Adds the text of the next line to a text, with what belongs between the two. */
    void append(StringBuilder text, String next) {
        String line = next.strip();
        if (line.isEmpty()) {
            return;
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end == 0) {
            text.append(line);
            return;
        }
        Junction junction = junction(text, line);
        if (junction == Junction.UNDONE) {
            text.setLength(end - 1);
        } else if (junction == Junction.BLANK) {
            text.append(' ');
        }
        text.append(line);
    }

    /** What stands between a line's end and the next line. */
    enum Junction {
        /** A blank. */
        BLANK,
        /** Nothing. */
        NOTHING,
        /** Nothing, and the hyphen before it is taken out. */
        UNDONE
    }

    /** What stands between a text and the line after it; the text does not end in a blank. */
    Junction junction(CharSequence text, String line) {
        int end = text.length();
        char last = text.charAt(end - 1);
        char first = line.charAt(0);
        if (last == '\u00AD') {
            return Junction.UNDONE;
        }
        if (isWide(last) && isWide(first)) {
            return isDivision(text) ? Junction.BLANK : Junction.NOTHING;
        }
        boolean hyphen = last == '-' || last == '\u2010' || last == '\u2011';
        if (hyphen && end > 1 && Character.isLetterOrDigit(text.charAt(end - 2)) && Character.isLetterOrDigit(first)) {
            return words.breaks(wordBefore(text, end - 1), wordAfter(line)) ? Junction.UNDONE : Junction.NOTHING;
        }
        boolean solidus = last == '/' && end > 1 && !Character.isWhitespace(text.charAt(end - 2));
        if (solidus || (last == '\u2013' && isDigit(text, end - 2))) {
            return Junction.NOTHING;
        }
        return Junction.BLANK;
    }

    /** Whether a text is the number of a chapter or article, whose title is on the next line. */
    private static boolean isDivision(CharSequence text) {
        return text.length() < LONGEST_DIVISION
                && (DivisionWords.isNumber(text.toString()) || DivisionWords.isArticle(text.toString()));
    }

    private static boolean isDigit(CharSequence text, int at) {
        return at >= 0 && Character.isDigit(text.charAt(at));
    }

    private static String wordBefore(CharSequence text, int end) {
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return text.subSequence(start, end).toString();
    }

    private static String wordAfter(String line) {
        int end = 0;
        while (end < line.length() && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '-')) {
            end++;
        }
        return line.substring(0, end);
    }

    /** Whether a character is set without blanks around it: Chinese characters and full-width punctuation. */
    static boolean isWide(char c) {
        return (c >= '\u2E80' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF') || (c >= '\uFF00' && c <= '\uFFEF');
    }

    /** Whether a text has only letters, digits, plain punctuation and single blanks. */
    private static boolean isClean(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == before && (c == ' ' || c == '.') || c == '.' && before == ' ';
            if (doubled || c < ' ' || c >= 0x7F && !Character.isLetterOrDigit(c) && c != '’' && c != '–') {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Control characters out, blanks of all kinds but the no-break space made one. */
    static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (blank) {
                if (out.length() == 0 || out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (c >= 0x20 && !(c >= 0x7F && c <= 0x9F) && !Character.isSurrogate(c) && c < 0xFFFE) {
                out.append(c);
            }
        }
        boolean leaders = out.indexOf("..") >= 0 || out.indexOf(". .") >= 0;
        return leaders ? LEADERS.matcher(out).replaceAll("…") : out.toString();
    }
}
