// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where in the document the text of a line went. It looks at the document alone, so that it shows what became of
 * a line, not what a rule meant to do with it.
 */
final class LineMatcher {
    private static final int MOST_PLACES = 400;
    private static final double ENOUGH = 0.6;
    private static final int SHORT = 2;
    private static final int NEAR = 60;

    private final List<Passage> passages;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
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
        int best = -1;
        double most = 0;
        for (int i = 0; i < wanted.size(); i++) {
            List<Integer> found = places.getOrDefault(wanted.get(i), List.of());
            if (found.size() <= MOST_PLACES || wanted.size() <= SHORT) {
                for (int place : found) {
                    double score = score(wanted, place - i);
                    if (score > most) {
                        most = score;
                        best = place;
                    }
                }
            }
        }
        if (best < 0 || most < ENOUGH || (wanted.size() <= SHORT && !isNear(best) && wanted.size() < 2)) {
            return Optional.empty();
        }
        expected = Math.min(words.size(), best + wanted.size());
        return Optional.of(passages.get(owners.get(best)));
    }

    private boolean isNear(int place) {
        return Math.abs(place - expected) <= NEAR;
    }

    /** The share of the line's words that stand from a place on, a little more for being near what came before. */
    private double score(List<String> wanted, int start) {
        int at = Math.max(0, start);
        int same = 0;
        for (String word : wanted) {
            for (int skip = 0; skip <= 2 && at + skip < words.size(); skip++) {
                if (words.get(at + skip).equals(word)) {
                    same++;
                    at += skip + 1;
                    break;
                }
            }
        }
        double share = (double) same / wanted.size();
        return share + 0.1 / (1 + Math.abs(start - expected));
    }
}
