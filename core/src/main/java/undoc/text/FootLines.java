// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.List;
import undoc.text.TextBlock.Kind;

/** The foot of a page that stands right below the last lines of text, with no empty line between. */
final class FootLines {
    private FootLines() {}

    /**
     * Where the job number stands at the foot of the first page of the source, which may take more than one page here;
     * -1 where it does not.
     */
    static int job(List<TextBlock> blocks) {
        int at = 0;
        while (at < blocks.size() && blocks.get(at).kind() != Kind.PAGE_BREAK) {
            at++;
        }
        do {
            at--;
        } while (at >= 0 && HeadWords.isFurniture(blocks.get(at)) && !HeadWords.isJob(blocks.get(at)));
        return at >= 0 && HeadWords.isJob(blocks.get(at)) ? at : -1;
    }

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
