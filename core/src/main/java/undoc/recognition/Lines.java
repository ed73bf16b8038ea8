// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import undoc.vocabulary.Folding;

/** What lines have in common that the rules ask about. */
final class Lines {
    private Lines() {}

    /** The text with blanks and dashes unified, letter case kept. */
    static String clean(StyledLine line) {
        return Folding.clean(line.text());
    }

    /** The texts of several lines as one, hyphens at line ends kept, nothing between Chinese characters. */
    static String join(List<StyledLine> lines) {
        return new TextJoiner(WordList.EMPTY).plain(lines);
    }

    /** The type size of most of its characters, raised ones aside. */
    static double size(StyledLine line) {
        if (line.runs().size() == 1) {
            return line.runs().get(0).style().size();
        }
        double size = 0;
        int most = -1;
        for (StyledRun run : line.runs()) {
            int length = run.text().strip().length();
            if (!run.style().raised() && !run.style().lowered() && length > most) {
                most = length;
                size = run.style().size();
            }
        }
        return most < 0 ? line.runs().get(0).style().size() : size;
    }

    /** Whether all letters and digits are bold, markers of notes aside. */
    static boolean bold(StyledLine line) {
        boolean any = false;
        for (StyledRun run : line.runs()) {
            if (!run.style().raised() && any(run.text(), Character::isLetterOrDigit)) {
                if (!run.style().bold()) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Whether it has letters and all that have case are capitals. */
    static boolean capitals(StyledLine line) {
        int capitals = 0;
        for (StyledRun run : line.runs()) {
            for (int i = 0; i < run.text().length(); i++) {
                char c = run.text().charAt(i);
                if (Character.isLowerCase(c)) {
                    return false;
                }
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return capitals > 2;
    }

    private static boolean any(String text, IntPredicate is) {
        for (int i = 0; i < text.length(); i++) {
            if (is.test(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all letters are underlined. */
    static boolean underlined(StyledLine line) {
        return line.runs().stream()
                .filter(run -> any(run.text(), Character::isLetter))
                .allMatch(run -> run.style().underlined());
    }

    /** Whether the middle of the line is the middle of the column, and it begins well inside it. */
    static boolean centred(StyledLine line, double left, double right) {
        double middle = (line.box().left() + line.box().right()) / 2;
        return Math.abs(middle - (left + right) / 2) < 12 && line.box().left() > left + 20;
    }

    static boolean hasLetters(StyledLine line) {
        for (StyledRun run : line.runs()) {
            if (any(run.text(), Character::isLetter)) {
                return true;
            }
        }
        return false;
    }

    /** The text without what is raised. */
    static String withoutRaised(StyledLine line) {
        StringBuilder text = new StringBuilder();
        line.runs().stream().filter(run -> !run.style().raised()).forEach(run -> text.append(run.text()));
        return text.toString();
    }

    static boolean is(StyledLine line, StructureTag.Role role) {
        return line.tag().map(tag -> tag.role() == role).orElse(false);
    }

    /** Whether the source calls a line a title. */
    static boolean isTitle(StyledLine line) {
        return line.tag().filter(StructureTag::isTitle).isPresent();
    }

    /** Whether the source, which calls one line a title, calls another one something else. */
    static boolean isTaggedBelow(StyledLine title, StyledLine line) {
        return isTitle(title) && line.tag().filter(StructureTag::isTitle).isEmpty();
    }

    /** The table that the line is in, or -1. */
    static int table(StyledLine line) {
        return line.tag().map(StructureTag::table).orElse(-1);
    }

    /** The element of the source that the line is in; empty outside any. */
    static Optional<Integer> element(StyledLine line) {
        return line.tag()
                .filter(tag -> tag.role() != StructureTag.Role.ARTIFACT)
                .map(StructureTag::element);
    }
}
