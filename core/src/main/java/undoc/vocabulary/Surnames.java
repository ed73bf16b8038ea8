// SPDX-License-Identifier: Apache-2.0
package undoc.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which part of a person's name is the surname: documents of the United Nations print it bold. */
public final class Surnames {
    private static final Pattern WORD = Pattern.compile("[^\\s·•]+");
    private static final Set<String> BEFORE = words("before");
    private static final Set<String> BEHIND = words("behind");
    private static final Set<String> FIRST = words("first");
    /** Surname and one or two other names, where the surname comes first. */
    private static final int MOST_WORDS = 3;

    private Surnames() {}

    /**
     * The surname in a name.
     *
     * @param start where it begins, from 0 in UTF-16 units
     * @param end where it ends
     */
    public record Place(int start, int end) {}

    /**
     * The surname in a name: what stands in capitals, the first word where that is a surname of East Asia, else the
     * last word with the particles before it. Of a surname of two words without a particle only the second is found.
     */
    public static Place find(String name) {
        String plain = name.replaceFirst("[,،(].*", "");
        List<MatchResult> words = WORD.matcher(plain).results().toList();
        if (words.size() < 2) {
            return new Place(0, name.length());
        }
        List<MatchResult> capitals =
                words.stream().filter(Surnames::isInCapitals).toList();
        if (!capitals.isEmpty() && capitals.size() < words.size()) {
            return place(capitals.get(0), capitals.get(capitals.size() - 1));
        }
        if (words.size() <= MOST_WORDS && FIRST.contains(words.get(0).group())) {
            return place(words.get(0), words.get(0));
        }
        return last(words);
    }

    private static Place last(List<MatchResult> words) {
        int at = words.size() - 1;
        if (at > 1 && BEHIND.contains(words.get(at).group())) {
            at--;
        }
        while (at > 1 && BEFORE.contains(words.get(at - 1).group())) {
            at--;
        }
        return place(words.get(at), words.get(words.size() - 1));
    }

    private static Place place(MatchResult first, MatchResult last) {
        return new Place(first.start(), last.end());
    }

    /** At least three letters, all of them capitals: no initials. */
    private static boolean isInCapitals(MatchResult word) {
        String text = word.group();
        return text.codePoints().filter(Character::isUpperCase).count() > 2
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    private static Set<String> words(String what) {
        List<String> all = new ArrayList<>();
        Table.read("surnames").stream().filter(row -> row.get(0).equals(what)).forEach(row -> all.addAll(row.list(1)));
        return all.stream().collect(Collectors.toUnmodifiableSet());
    }
}
