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
    static final WordList EMPTY = new WordList(Set.of());

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*(?:-\\p{L}[\\p{L}\\p{M}'’]*)*");

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
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
        return new WordList(words);
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
        return words.contains(first + second) && !words.contains(first + "-" + second);
    }
}
