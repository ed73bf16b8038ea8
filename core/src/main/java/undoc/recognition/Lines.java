// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import undoc.io.Box;
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

    /** Whether the source, which calls one line a title, calls another one something else. */
    static boolean isTaggedBelow(StyledLine title, StyledLine line) {
        return title.tag().filter(StructureTag::isTitle).isPresent()
                && line.tag().filter(StructureTag::isTitle).isEmpty();
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

    /** The line without its first characters. */
    static Optional<StyledLine> from(StyledLine line, int offset) {
        return between(line, offset, Integer.MAX_VALUE);
    }

    /** The characters of a line from one place to another, as a line; empty where nothing but blanks is left. */
    static Optional<StyledLine> between(StyledLine line, int start, int end) {
        List<StyledRun> kept = new java.util.ArrayList<>();
        int at = 0;
        for (StyledRun run : line.runs()) {
            int length = run.text().length();
            int from = Math.max(0, start - at);
            int to = Math.min(length, end - at);
            if (from < to) {
                kept.add(
                        from == 0 && to == length
                                ? run
                                : new StyledRun(run.text().substring(from, to), run.style(), run.box(), run.href()));
            }
            at += length;
        }
        return kept.stream().allMatch(run -> run.text().isBlank())
                ? Optional.empty()
                : Optional.of(new StyledLine(line.page(), line.box(), line.baseline(), kept, line.tag()));
    }

    /** The line without the characters from one place to another; the line itself where nothing would be left. */
    static StyledLine without(StyledLine line, int start, int end) {
        Optional<StyledLine> before = between(line, 0, start);
        Optional<StyledLine> after = from(line, end);
        if (before.isEmpty() || after.isEmpty()) {
            return before.or(() -> after).orElse(line);
        }
        List<StyledRun> runs = new java.util.ArrayList<>(before.get().runs());
        runs.addAll(after.get().runs());
        return new StyledLine(line.page(), line.box(), line.baseline(), runs, line.tag());
    }

    /** Lines seen in a mirror, so that what is written from the right begins at the left. */
    static List<StyledLine> mirrored(List<StyledLine> lines) {
        double width =
                lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
        return lines.stream()
                .map(line -> new StyledLine(
                        line.page(), mirror(line.box(), width), line.baseline(), line.runs(), line.tag()))
                .toList();
    }

    /** The page seen in a mirror, so that what is written from the right begins at the left. */
    static StyledPage mirror(StyledPage page) {
        return new StyledPage(
                page.number(),
                page.width(),
                page.height(),
                page.lines().stream()
                        .map(line -> new StyledLine(
                                line.page(),
                                mirror(line.box(), page.width()),
                                line.baseline(),
                                line.runs(),
                                line.tag()))
                        .toList(),
                page.rules().stream().map(box -> mirror(box, page.width())).toList(),
                page.figures().stream().map(box -> mirror(box, page.width())).toList());
    }

    private static Box mirror(Box box, double width) {
        return new Box(width - box.right(), box.top(), box.width(), box.height());
    }

    /** Whether most letters of the lines are of a script that runs from right to left. */
    static boolean rightToLeft(List<StyledLine> lines) {
        int arabic = 0;
        int letters = 0;
        for (StyledLine line : lines) {
            for (StyledRun run : line.runs()) {
                for (int i = 0; i < run.text().length(); i++) {
                    char c = run.text().charAt(i);
                    if (Character.isLetter(c)) {
                        letters++;
                        arabic += isArabic(c) ? 1 : 0;
                    }
                }
            }
        }
        return arabic * 2 > letters;
    }

    /** Whether a character is of the Arabic script, presentation forms among them. */
    static boolean isArabic(char c) {
        return c >= '\u0600'
                && (c <= '\u06FF'
                        || c >= '\u0750' && c <= '\u077F'
                        || c >= '\u08A0' && c <= '\u08FF'
                        || c >= '\uFB50' && c <= '\uFDFF'
                        || c >= '\uFE70' && c <= '\uFEFF');
    }
}
