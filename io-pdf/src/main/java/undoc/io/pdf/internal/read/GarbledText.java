// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import undoc.io.Box;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.recognition.StyledLine;
import undoc.recognition.StyledPage;

/** Finds text whose characters are not those that are seen, because its fonts say nothing or the wrong thing. */
final class GarbledText {
    private static final double UNKNOWN_SHARE = 0.05;
    private static final double REPEATED_SHARE = 0.02;
    private static final double SHIFTED_SHARE = 0.3;
    private static final int LEAST_UNKNOWN = 3;
    private static final int LEAST_REPEATED = 12;
    private static final int LEAST_WORDS = 20;
    private static final int REPEATED = 3;
    private static final BitSet SIGNS = "$%&+<>\\^`{|}~\"#*;:!?".chars().collect(BitSet::new, BitSet::set, BitSet::or);

    private final StyledPage page;
    private final List<String> texts;

    GarbledText(StyledPage page) {
        this.page = page;
        this.texts = page.lines().stream().map(StyledLine::text).toList();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        int all = count(String::length);
        int unknown = count(GarbledText::unknown);
        if (unknown >= LEAST_UNKNOWN && unknown >= UNKNOWN_SHARE * all) {
            problems.add(problem(
                    unknown + " of " + all + " characters are unknown: the fonts do not say which they are",
                    place(GarbledText::unknown)));
        }
        int repeated = count(GarbledText::repeated);
        if (repeated >= LEAST_REPEATED && repeated >= REPEATED_SHARE * count(GarbledText::rightToLeftLetters)) {
            problems.add(problem(
                    "the fonts name wrong characters: letters stand where strokes are seen, and others are missing",
                    place(GarbledText::rightToLeftLetters)));
        }
        int words = count(GarbledText::words);
        if (words >= LEAST_WORDS && count(GarbledText::shifted) >= SHIFTED_SHARE * words) {
            problems.add(problem(
                    "the fonts name wrong characters: signs stand inside the words", place(GarbledText::shifted)));
        }
        return problems;
    }

    private Problem problem(String message, Optional<Box> place) {
        return Problem.warning(
                "pdf.text.garbled",
                message,
                place.map(box -> Location.page(page.number(), box)).orElse(Location.page(page.number())),
                "read this part with your own eyes, or get the document from another source");
    }

    private int count(ToIntFunction<String> measure) {
        return texts.stream().mapToInt(measure).sum();
    }

    private Optional<Box> place(ToIntFunction<String> measure) {
        return page.lines().stream()
                .filter(line -> measure.applyAsInt(line.text()) > 0)
                .map(StyledLine::box)
                .reduce(Box::union);
    }

    private static int unknown(String text) {
        return (int) text.chars()
                .filter(c -> c == '\ufffd' || Character.getType(c) == Character.PRIVATE_USE)
                .count();
    }

    private static int rightToLeftLetters(String text) {
        return (int) text.chars().filter(c -> Scripts.isRightToLeft((char) c)).count();
    }

    /** Letters in rows of three and more of the same, which no word of a right-to-left script has. */
    private static int repeated(String text) {
        int count = 0;
        int row = 1;
        for (int i = 1; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) == text.charAt(i - 1)) {
                row++;
            } else {
                count += row >= REPEATED && Scripts.isRightToLeft(text.charAt(i - 1)) ? row : 0;
                row = 1;
            }
        }
        return count;
    }

    private static int words(String text) {
        return 1 + (int) text.chars().filter(c -> c == ' ').count();
    }

    /** Words with signs between letters that no spelling puts there; an address has a few of them at most. */
    private static int shifted(String text) {
        int count = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            if (SIGNS.get(text.charAt(i))
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1))) {
                count++;
                i = wordEnd(text, i); // one a word
            }
        }
        return count;
    }

    private static int wordEnd(String text, int from) {
        int end = text.indexOf(' ', from);
        return end < 0 ? text.length() : end;
    }
}
