// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a document, to tell whether a hyphen at a line end is part of a word. */
final class WordList {
    static final WordList EMPTY = new WordList(Set.of(), false);

    private static final int ENOUGH = 3;

    private final Set<String> words;
    private final boolean hyphenated;

    private WordList(Set<String> words, boolean hyphenated) {
        this.words = words;
        this.hyphenated = hyphenated;
    }

    static WordList of(List<StyledPage> pages) {
        Set<String> words = new HashSet<>();
        for (StyledPage page : pages) {
            for (StyledLine line : page.lines()) {
                addWords(line.text().toLowerCase(Locale.ROOT), words);
            }
        }
        return new WordList(words, isHyphenated(new WordList(words, false), pages));
    }

    /** Adds the words of a line, those with hyphens inside as one. */
    private static void addWords(String line, Set<String> words) {
        int at = 0;
        while (at < line.length()) {
            if (Character.isLetter(line.charAt(at))) {
                int end = endOfWord(line, at);
                words.add(line.substring(at, end).replace('\u2011', '-'));
                at = end;
            } else {
                at++;
            }
        }
    }

    private static int endOfWord(String line, int start) {
        int at = start;
        while (at < line.length()
                && (isInWord(line.charAt(at))
                        || isHyphen(line.charAt(at))
                                && at + 1 < line.length()
                                && Character.isLetter(line.charAt(at + 1)))) {
            at++;
        }
        return at;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c) || c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether the document divides words at line ends: most line-end hyphens whose word stands elsewhere do. */
    private static boolean isHyphenated(WordList known, List<StyledPage> pages) {
        int divided = 0;
        int whole = 0;
        for (StyledPage page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                String end = dividedWord(page.lines().get(i - 1).text().stripTrailing());
                String start = end.isEmpty()
                        ? ""
                        : firstWord(page.lines().get(i).text().stripLeading());
                if (!start.isEmpty()) {
                    divided += known.breaks(end, start) ? 1 : 0;
                    whole += known.has(end + "-" + start) ? 1 : 0;
                }
            }
        }
        return divided >= ENOUGH && divided > 2 * whole;
    }

    /** The word before a hyphen that a line ends with; empty where it ends otherwise. */
    private static String dividedWord(String line) {
        int end = line.length() - 1;
        if (end < 1 || !isHyphen(line.charAt(end))) {
            return "";
        }
        int start = end;
        while (start > 0 && (isInWord(line.charAt(start - 1)) || line.charAt(start - 1) == '-')) {
            start--;
        }
        return line.substring(start, end);
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && (isInWord(line.charAt(end)) || end > 0 && line.charAt(end) == '-')) {
            end++;
        }
        return line.substring(0, end);
    }

    private boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a hyphen at a line end was put there by the line alone. One beside a digit is part of a number or symbol.
     *
     * @param before the letters before it
     * @param after the letters behind it, on the next line
     */
    boolean breaks(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        String first = before.toLowerCase(Locale.ROOT);
        String second = after.toLowerCase(Locale.ROOT);
        if (words.contains(first + "-" + second)) {
            return false;
        }
        boolean small = Character.isLowerCase(after.charAt(0));
        return words.contains(first + second) || hyphenated && small && second.length() > 1 && first.length() > 1;
    }
}
