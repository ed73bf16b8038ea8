// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.List;
import undoc.text.TextBlock.Kind;

/** The foot of a page that stands right below the last lines of text, with no empty line between. */
final class FootLines {
    private FootLines() {}

    /** A block, or its text and the job number with what stands beside it as a paragraph of its own. */
    static List<TextBlock> apart(TextBlock block) {
        List<TextLine> lines = block.lines();
        int text = lines.size();
        for (int i = lines.size() - 1; i > 0 && i > lines.size() - 3; i--) {
            text = HeadWords.isJob(lines.get(i).text()) ? i : text;
        }
        TextBlock foot = new TextBlock(Kind.PARAGRAPH, 0, 0, "", lines.subList(text, lines.size()), List.of());
        return text == lines.size() || !HeadWords.isJob(foot)
                ? List.of(block)
                : List.of(block.withLines(lines.subList(0, text)), foot);
    }
}
