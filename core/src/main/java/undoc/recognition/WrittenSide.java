// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.function.IntPredicate;

/** Shows what is written from right to left in a mirror, so that rules of place know only one direction. */
final class WrittenSide {
    private WrittenSide() {}

    /** The lines as they would stand were they written from the left: themselves, or seen in a mirror. */
    static List<StyledLine> fromTheLeft(List<StyledLine> lines) {
        if (!isRight(lines)) {
            return lines;
        }
        double width =
                lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
        return lines.stream().map(line -> line.mirrored(width)).toList();
    }

    /** The page as it would stand were it written from the left: itself, or seen in a mirror. */
    static StyledPage fromTheLeft(StyledPage page) {
        return isRight(page.lines()) ? page.mirrored() : page;
    }

    /**
     * Whether so many letters are of a script that runs from right to left as beside a masthead, which is in Latin
     * ones.
     */
    private static boolean isRight(List<StyledLine> lines) {
        int arabic = count(lines, c -> isArabic(c) && Character.isLetter(c));
        return arabic > 0 && arabic * 5 > count(lines, Character::isLetter) * 2;
    }

    private static int count(List<StyledLine> lines, IntPredicate kind) {
        int count = 0;
        for (StyledLine line : lines) {
            for (StyledRun run : line.runs()) {
                for (int i = 0; i < run.text().length(); i++) {
                    count += kind.test(run.text().charAt(i)) ? 1 : 0;
                }
            }
        }
        return count;
    }

    /** Whether a character is of the Arabic script, presentation forms among them. */
    static boolean isArabic(int c) {
        return c >= '\u0600'
                && (c <= '\u06FF'
                        || c >= '\u0750' && c <= '\u077F'
                        || c >= '\u08A0' && c <= '\u08FF'
                        || c >= '\uFB50' && c <= '\uFDFF'
                        || c >= '\uFE70' && c <= '\uFEFF');
    }
}
