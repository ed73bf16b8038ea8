// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.ArrayList;
import java.util.List;

/** The letters of the parts of a resolution: A, "A and B", "A-C"; in Arabic their names. */
final class Letters {
    private static final String CYRILLIC = "АВЕКМНОРСТХІ";
    private static final String LATIN = "ABEKMHOPCTXI";

    private final FoldedText text;
    private final Words words;

    /** Letters found, and where they end. */
    record Found(List<String> letters, int end) {}

    Letters(FoldedText text, Words words) {
        this.text = text;
        this.words = words;
    }

    /** The Latin capital that looks like this character. */
    static char latin(char c) {
        int i = CYRILLIC.indexOf(c);
        return i < 0 ? c : LATIN.charAt(i);
    }

    /** The letters after a number that ends here; none where there is none. */
    Found after(int end) {
        List<String> letters = new ArrayList<>();
        int at = letter(text.skipBlank(end), letters);
        int last = at < 0 ? end : at;
        while (at > 0 && letters.size() < 26) {
            int start = text.skipBlank(at);
            WordTrie.Match word = words.at(text, start);
            boolean and = text.get(start) == ',' || (word != null && word.word().role() == Role.AND);
            boolean to = text.get(start) == '-' || (word != null && word.word().role() == Role.TO);
            if (!and && !to) {
                break;
            }
            String before = letters.get(letters.size() - 1);
            at = letter(text.skipBlank(word == null ? start + 1 : word.end()), letters);
            if (at > 0) {
                last = at;
                fill(letters, before, to);
            }
        }
        return new Found(letters, last);
    }

    private static void fill(List<String> letters, String before, boolean to) {
        String after = letters.get(letters.size() - 1);
        if (to && before.length() == 1 && after.length() == 1) {
            for (char c = (char) (before.charAt(0) + 1); c < after.charAt(0); c++) {
                letters.add(letters.size() - 1, String.valueOf(c));
            }
        }
    }

    /** Adds the letter that stands here and gives its end; -1 where none stands here. */
    private int letter(int at, List<String> letters) {
        WordTrie.Match word = text.isLetter(at) ? words.at(text, at) : null;
        if (word != null && word.word().role() == Role.LETTER) {
            letters.add(word.word().value());
            return word.end();
        }
        char c = latin(text.get(at));
        if (c < 'A' || c > 'Z' || text.isLetter(at + 1) || text.isDigit(at + 1) || !isFollowed(at + 1)) {
            return -1;
        }
        letters.add(String.valueOf(c));
        return at + 1;
    }

    /** Whether what follows a letter can follow: no word that the letter itself, as a word, would go with. */
    private boolean isFollowed(int end) {
        char c = text.get(end);
        if (c == '\'' || c == '/' || c == '-' && !text.isLetter(end + 1) || c == '.' && text.isLetter(end + 1)) {
            return false;
        }
        int next = text.skipBlank(end);
        return !text.isLetter(next) || next == end || words.at(text, next) != null || isCapital(next);
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(text.get(at)) && !text.isLetter(at + 1);
    }
}
