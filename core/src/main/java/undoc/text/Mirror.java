// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import undoc.recognition.StyledLine;
import undoc.recognition.StyledPage;

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
        return fromRight * 2 > letters ? page.mirrored() : page;
    }

    private static boolean isFromRight(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
