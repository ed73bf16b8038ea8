// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.io.Box;
import undoc.model.body.Figure;

/** Puts pictures among the lines of their page, as lines of one placeholder character, where they stand. */
final class Figures {
    /** The object replacement character of Unicode. */
    private static final String PLACEHOLDER = "\uFFFC";

    private static final double SMALLEST = 60;

    private Figures() {}

    /** Whether a line stands for a picture: the placeholder, and, where the source has any, words in its place. */
    static boolean is(StyledLine line) {
        return line.text().startsWith(PLACEHOLDER);
    }

    static Figure figure(StyledLine line) {
        return new Figure(
                TextJoiner.clean(line.text().substring(PLACEHOLDER.length())).strip());
    }

    /**
     * The page with its pictures among its lines; small ones, and those on the first page's head and foot, left out.
     */
    static StyledPage placed(StyledPage page, boolean first) {
        List<StyledLine> lines = new ArrayList<>(page.lines());
        for (Box figure : page.figures()) {
            boolean furniture = first && (figure.top() < page.height() * 0.3 || figure.bottom() > page.height() * 0.87);
            if (!furniture && figure.width() > SMALLEST && figure.height() > SMALLEST) {
                int at = 0;
                while (at < lines.size() && lines.get(at).baseline() <= figure.top() + 4) {
                    at++;
                }
                lines.add(at, line(page.number(), figure));
            }
        }
        return Pages.withLines(page, lines);
    }

    private static StyledLine line(int page, Box box) {
        StyledRun run = new StyledRun(PLACEHOLDER, TextStyle.plain(10), box, Optional.empty());
        return new StyledLine(page, box, box.bottom(), List.of(run), Optional.empty());
    }
}
