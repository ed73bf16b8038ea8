// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a document, to tell whether a hyphen at a line end is part of a word. */
final class WordList {
    static final WordList EMPTY = new WordList(Set.of(), false);

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*(?:-\\p{L}[\\p{L}\\p{M}'’]*)*");

    private static final Pattern LINE_END = Pattern.compile("(\\p{L}[\\p{L}\\p{M}'’-]*)[-\u2010]\\s*$");
    private static final Pattern LINE_START = Pattern.compile("^\\s*(\\p{L}[\\p{L}\\p{M}'’-]*)");
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
                Matcher matcher =
                        WORD.matcher(line.text().toLowerCase(Locale.ROOT).replace('\u2011', '-'));
                while (matcher.find()) {
                    words.add(matcher.group());
                }
            }
        }
        return new WordList(words, isHyphenated(new WordList(words, false), pages));
    }

    /** Whether the document divides words at line ends: most line-end hyphens whose word stands elsewhere do. */
    private static boolean isHyphenated(WordList known, List<StyledPage> pages) {
        int divided = 0;
        int whole = 0;
        for (StyledPage page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                Matcher end = LINE_END.matcher(page.lines().get(i - 1).text());
                Matcher start = LINE_START.matcher(page.lines().get(i).text());
                if (end.find() && start.find()) {
                    divided += known.breaks(end.group(1), start.group(1)) ? 1 : 0;
                    whole += known.has(end.group(1) + "-" + start.group(1)) ? 1 : 0;
                }
            }
        }
        return divided >= ENOUGH && divided > 2 * whole;
    }

    private boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a hyphen at a line end was put there by the line alone.
     *
     * @param before the letters before it
     * @param after the letters behind it, on the next line
     */
    boolean breaks(String before, String after) {
        String first = before.toLowerCase(Locale.ROOT);
        String second = after.toLowerCase(Locale.ROOT);
        if (words.contains(first + "-" + second)) {
            return false;
        }
        boolean small = !after.isEmpty() && Character.isLowerCase(after.charAt(0));
        return words.contains(first + second) || hyphenated && small && second.length() > 1 && first.length() > 1;
    }
}
