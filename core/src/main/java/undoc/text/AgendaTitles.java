// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.List;
import undoc.vocabulary.FunctionWords;

/**
 * Parts the titles of several agenda items that stand below each other: each begins with a capital, where there are as
 * many such lines as items, or else where the line above had room for its first word.
 */
final class AgendaTitles {
    private AgendaTitles() {}

    /** The lines that begin a title, the first left out. */
    static List<TextLine> starts(List<TextLine> lines, int items) {
        int widest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        List<TextLine> capitals = new ArrayList<>();
        List<TextLine> room = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String above = lines.get(i - 1).text().strip();
            String text = lines.get(i).text().strip();
            if (mayBegin(above, text)) {
                capitals.add(lines.get(i));
                if (above.length() + 1 + text.split(" ", 2)[0].length() <= widest) {
                    room.add(lines.get(i));
                }
            }
        }
        return capitals.size() + 1 == items ? capitals : room;
    }

    private static boolean mayBegin(String above, String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && !above.endsWith(",")
                && !FunctionWords.endsIn(above);
    }
}
