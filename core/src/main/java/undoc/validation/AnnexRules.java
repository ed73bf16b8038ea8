// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import undoc.model.Annex;
import undoc.model.UnDocument;
import undoc.vocabulary.AnnexNumbers;

/** Annexes: numbered in order, and those that the text speaks of. */
final class AnnexRules {
    private AnnexRules() {}

    static void register(Map<String, TableRule.Check> rules) {
        rules.put("validation.annex.order", (d, findings) -> order("annexes", d.annexes(), findings));
        rules.put("validation.annex.absent", AnnexRules::absent);
        rules.put("validation.annex.unmentioned", AnnexRules::unmentioned);
        rules.put("validation.annex.empty", (d, findings) -> empty("annexes", d.annexes(), findings));
    }

    /** Among annexes of one word numbers run 1, 2, 3 …; one that stands alone may have none. */
    private static void order(String path, List<Annex> annexes, Findings findings) {
        Map<String, List<Integer>> byWord = new LinkedHashMap<>();
        for (int i = 0; i < annexes.size(); i++) {
            byWord.computeIfAbsent(label(annexes.get(i)).word(), w -> new ArrayList<>())
                    .add(i);
            order(path + "/" + i + "/annexes", annexes.get(i).annexes(), findings);
        }
        byWord.forEach((word, places) -> {
            int expected = 1;
            for (int place : places) {
                OptionalInt number = label(annexes.get(place)).number();
                boolean wrong = number.isPresent() ? number.getAsInt() != expected : places.size() > 1;
                if (wrong && !word.isEmpty()) {
                    findings.add(
                            path + "/" + place,
                            "\"" + annexes.get(place).label().orElse("") + "\" stands where number " + expected
                                    + " is due");
                    expected = number.orElse(expected);
                }
                expected++;
            }
        });
    }

    private static AnnexNumbers.Label label(Annex annex) {
        return AnnexNumbers.parse(annex.label().orElse("").replace('\u00a0', ' '));
    }

    /** A letter that speaks of its annexes must have them. */
    private static void absent(UnDocument document, Findings findings) {
        if (!RequiredParts.isLetter(document)) {
            return;
        }
        AnnexMentions mentions = AnnexMentions.in(Words.of(document.body()));
        int there = document.annexes().size();
        if (there == 0 && mentions.any()) {
            findings.add("annexes", "the letter speaks of an annex, and there is none");
        } else if (there == 1 && mentions.several()) {
            findings.add("annexes", "the letter speaks of several annexes, and there is one");
        } else if (there > 0) {
            Set<Integer> numbers = document.annexes().stream()
                    .map(a -> label(a).number())
                    .filter(OptionalInt::isPresent)
                    .map(OptionalInt::getAsInt)
                    .collect(Collectors.toSet());
            mentions.numbers().stream()
                    .filter(n -> !numbers.isEmpty() && !numbers.contains(n))
                    .forEach(n -> findings.add("annexes", "the letter speaks of annex " + n + ", and there is none"));
        }
    }

    private static void unmentioned(UnDocument document, Findings findings) {
        if (RequiredParts.isLetter(document)
                && !document.annexes().isEmpty()
                && !document.body().isEmpty()
                && !AnnexMentions.in(Words.of(document.body())).any()) {
            findings.add("annexes", "the letter does not speak of its annexes");
        }
    }

    private static void empty(String path, List<Annex> annexes, Findings findings) {
        for (int i = 0; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            if (annex.body().isEmpty() && annex.annexes().isEmpty()) {
                findings.add(path + "/" + i, "the annex has no text");
            }
            empty(path + "/" + i + "/annexes", annex.annexes(), findings);
        }
    }
}
