// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where in the document the text of a line went; each word of the document is found once. It looks at the
 * document alone, so that it shows what became of a line, not what a rule meant to do with it.
 */
final class LineMatcher {
    private static final int MOST_PLACES = 400;
    private static final double ENOUGH = 0.6;
    private static final int SHORT = 2;
    private static final double NEARNESS = 0.1;

    private final List<Passage> passages;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final BitSet taken = new BitSet();
    private int expected;

    LineMatcher(List<Passage> passages) {
        this.passages = passages;
        for (int p = 0; p < passages.size(); p++) {
            for (String word : Words.of(passages.get(p).text())) {
                places.computeIfAbsent(word, w -> new ArrayList<>(2)).add(words.size());
                words.add(word);
                owners.add(p);
            }
        }
    }

    /** The passage that holds a line; absent where none does. Lines come in reading order. */
    Optional<Passage> find(String line) {
        List<String> wanted = Words.of(line);
        Match best = new Match(0, List.of());
        for (int i = 0; i < wanted.size(); i++) {
            List<Integer> found = places.getOrDefault(wanted.get(i), List.of());
            if (found.size() <= MOST_PLACES || wanted.size() <= SHORT) {
                for (int place : found) {
                    Match match = match(wanted, place - i);
                    best = match.score > best.score ? match : best;
                }
            }
        }
        if (best.score < ENOUGH) {
            return Optional.empty();
        }
        best.places.forEach(taken::set);
        int last = best.places.get(best.places.size() - 1);
        expected = last + 1;
        return Optional.of(passages.get(owners.get(last)));
    }

    private record Match(double score, List<Integer> places) {}

    /** Where the line's words stand from a place on; scores a little more for being near what came before. */
    private Match match(List<String> wanted, int start) {
        List<Integer> same = new ArrayList<>(wanted.size());
        int at = Math.max(0, start);
        for (String word : wanted) {
            for (int skip = 0; skip <= 2 && at + skip < words.size(); skip++) {
                if (words.get(at + skip).equals(word) && !taken.get(at + skip)) {
                    same.add(at + skip);
                    at += skip + 1;
                    break;
                }
            }
        }
        double nearness = NEARNESS / (1 + Math.abs(start - expected));
        return new Match(same.isEmpty() ? 0 : (double) same.size() / wanted.size() + nearness, same);
    }
}
