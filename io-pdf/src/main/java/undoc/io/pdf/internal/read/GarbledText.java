// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.Optional;
import undoc.io.Box;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.recognition.StyledLine;
import undoc.recognition.StyledPage;

/** Finds text whose characters are not those that are seen, because its fonts say nothing or the wrong thing. */
final class GarbledText {
    private static final double SHARE = 0.05;
    private static final int LEAST = 3;

    private final StyledPage page;

    GarbledText(StyledPage page) {
        this.page = page;
    }

    Optional<Problem> problem() {
        int bad = 0;
        int all = 0;
        Optional<Box> place = Optional.empty();
        for (StyledLine line : page.lines()) {
            int here = bad(line.text());
            bad += here;
            all += line.text().length();
            if (here > 0) {
                place = Optional.of(place.map(line.box()::union).orElse(line.box()));
            }
        }
        if (bad < LEAST || bad < SHARE * all || place.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Problem.warning(
                "pdf.text.garbled",
                bad + " of " + all + " characters are unknown: the fonts do not say which they are",
                Location.page(page.number(), place.get()),
                "read this part with your own eyes, or get the document from another source"));
    }

    private static int bad(String text) {
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\ufffd' || Character.getType(c) == Character.PRIVATE_USE) {
                bad++;
            }
        }
        return bad;
    }
}
