// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a piece of text is marked.
 *
 * @param strong bold
 * @param emphasis italic
 * @param underline underlined
 * @param raised raised
 * @param lowered lowered
 * @param href where it links to
 */
record Look(
        boolean strong, boolean emphasis, boolean underline, boolean raised, boolean lowered, Optional<String> href) {
    static final Look PLAIN = new Look(false, false, false, false, false, Optional.empty());

    static Look of(StyledRun run) {
        TextStyle style = run.style();
        boolean link = run.href().isPresent();
        return new Look(
                style.bold(), style.italic(), style.underlined() && !link, style.raised(), style.lowered(), run.href());
    }

    /** This look without what all the text around it has too. */
    Look without(Look common) {
        return new Look(
                strong && !common.strong,
                emphasis && !common.emphasis,
                underline && !common.underline,
                raised,
                lowered,
                href);
    }

    /** Neither link nor place above or below the line: what a blank between two pieces has. */
    boolean isPlain() {
        return equals(PLAIN);
    }

    /** What all letters of these lines have in common. */
    static Look common(List<StyledLine> lines) {
        return new Look(
                all(lines, TextStyle::bold),
                all(lines, TextStyle::italic),
                all(lines, TextStyle::underlined),
                false,
                false,
                Optional.empty());
    }

    private static boolean all(List<StyledLine> lines, Predicate<TextStyle> is) {
        return lines.stream()
                .flatMap(line -> line.runs().stream())
                .filter(run -> !run.style().raised())
                .filter(run -> run.text().codePoints().anyMatch(Character::isLetter))
                .allMatch(run -> is.test(run.style()));
    }
}
