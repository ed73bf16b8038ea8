// SPDX-License-Identifier: Apache-2.0
package undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import undoc.io.Severity;
import undoc.model.Distribution;
import undoc.model.Language;
import undoc.model.UnDocument;

/** Sows faults into letters that have none, and counts how many are found. */
class SeededFaultTest {
    private static final Validator VALIDATOR = Validator.create();
    private static final int LETTERS = 300;

    /** Each kind of fault, made with a random number. */
    private static final Map<String, BiFunction<UnDocument, Random, UnDocument>> FAULTS = faults();

    private static Map<String, BiFunction<UnDocument, Random, UnDocument>> faults() {
        Map<String, BiFunction<UnDocument, Random, UnDocument>> faults = new LinkedHashMap<>();
        faults.put(
                "wrong session",
                (d, r) -> Faults.session(d, 0, r.nextBoolean() ? 1 + r.nextInt(3) : -1 - r.nextInt(3)));
        faults.put("wrong year", (d, r) -> Faults.session(d, 1, r.nextBoolean() ? 1 : -1));
        faults.put(
                "wrong year in a symbol",
                (d, r) -> Faults.symbols(
                        d,
                        d.masthead().symbols().get(0).text(),
                        "S/" + (year(d) + (r.nextBoolean() ? 1 : -1)) + "/111"));
        faults.put("missing annex", (d, r) -> Faults.withoutAnnex(d, r.nextInt(2)));
        faults.put("no annexes at all", (d, r) -> d.withAnnexes(List.of()));
        faults.put(
                "distribution against series",
                (d, r) -> Faults.distribution(d, r.nextBoolean() ? Distribution.LIMITED : Distribution.RESTRICTED));
        faults.put("draft not limited", (d, r) -> Faults.symbols(d, "A/" + session(d) + "/L." + (1 + r.nextInt(99))));
        faults.put(
                "date outside the session",
                (d, r) -> Faults.date(
                        d,
                        d.masthead()
                                .date()
                                .orElseThrow()
                                .plusYears(r.nextBoolean() ? 2 : -2)
                                .plusDays(r.nextInt(50))));
        faults.put("mixed-up agenda item", (d, r) -> Faults.item(d, (1 + r.nextInt(99)) + " (c)", r.nextBoolean()));
        return faults;
    }

    @Test
    void lettersWithoutFaultsHaveNoFindings() {
        letters().forEach(letter -> assertThat(VALIDATOR.validate(letter))
                .as("%s", letter.masthead())
                .isEmpty());
    }

    @Test
    void nearlyEveryFaultIsFound() {
        Random random = new Random(20_250_205);
        List<String> missed = new ArrayList<>();
        int sown = 0;
        for (UnDocument letter : letters()) {
            for (Map.Entry<String, BiFunction<UnDocument, Random, UnDocument>> fault : FAULTS.entrySet()) {
                UnDocument wrong = fault.getValue().apply(letter, random);
                sown++;
                if (VALIDATOR.validate(wrong).stream().noneMatch(p -> p.severity() != Severity.NOTE)) {
                    missed.add(fault.getKey() + " in "
                            + wrong.masthead().language().orElseThrow());
                }
            }
        }
        assertThat(sown).isEqualTo(LETTERS * FAULTS.size());
        assertThat(missed).as("of %d faults", sown).hasSizeLessThanOrEqualTo(sown / 100);
    }

    private static List<UnDocument> letters() {
        Random random = new Random(7);
        List<UnDocument> letters = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            Language language = Letters.LANGUAGES.get(i % Letters.LANGUAGES.size());
            LocalDate date = LocalDate.of(1995 + random.nextInt(30), 1, 1).plusDays(random.nextInt(365));
            letters.add(Letters.letter(language, date, 100 + random.nextInt(90), random.nextBoolean() ? "a" : "b"));
        }
        return letters;
    }

    private static int year(UnDocument document) {
        return document.masthead().date().orElseThrow().getYear();
    }

    private static int session(UnDocument document) {
        return document.masthead()
                .proceedings()
                .get(0)
                .session()
                .orElseThrow()
                .number()
                .orElseThrow();
    }
}
