// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.List;
import undoc.io.Box;
import undoc.recognition.StyledLine;
import undoc.recognition.StyledPage;
import undoc.recognition.StyledRun;

/** Turns pages that were set from left to right into pages of a script that runs from right to left. */
final class Mirror {
    private Mirror() {}

    /** The page as those who read its script read it: mirrored where most of its letters run from right to left. */
    static StyledPage asRead(StyledPage page) {
        long letters = 0;
        long fromRight = 0;
        for (StyledLine line : page.lines()) {
            String text = line.text();
            letters += text.chars().filter(Character::isLetter).count();
            fromRight += text.chars().filter(Mirror::isFromRight).count();
        }
        return fromRight * 2 > letters ? of(page) : page;
    }

    private static boolean isFromRight(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static StyledPage of(StyledPage page) {
        return new StyledPage(
                page.number(),
                page.width(),
                page.height(),
                page.lines().stream().map(line -> of(line, page.width())).toList(),
                page.rules().stream().map(rule -> of(rule, page.width())).toList(),
                List.of());
    }

    private static StyledLine of(StyledLine line, double width) {
        List<StyledRun> runs = line.runs().stream()
                .map(run -> new StyledRun(run.text(), run.style(), of(run.box(), width), run.href()))
                .toList();
        return new StyledLine(line.page(), of(line.box(), width), line.baseline(), runs, line.tag());
    }

    private static Box of(Box box, double width) {
        return new Box(width - box.right(), box.top(), box.width(), box.height());
    }
}
