// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.List;
import undoc.vocabulary.AttachmentWords;
import undoc.vocabulary.TitleWords;

/** Tells paragraphs of pages laid out as text, which the indent of the first line parts, not an empty line. */
final class ParagraphStarts {
    /** How much further in than the lines above the first line of a paragraph begins. */
    private static final int FIRST_LINE = 3;

    private static final int MOST_HEAD_LINES = 20;

    private final List<String> lines;

    ParagraphStarts(List<String> lines) {
        this.lines = lines;
    }

    /** Whether a line begins a paragraph below these lines of the one above, which have this indent. */
    boolean at(int at, List<String> before, int indentAbove) {
        int indent = LineForms.indent(lines.get(at));
        if (LineForms.isSectionHead(lines.get(at).strip()) && isHead(before)) {
            return true;
        }
        if (indentAbove < FIRST_LINE || indent < indentAbove + FIRST_LINE) {
            return false;
        }
        String end = before.get(before.size() - 1).stripTrailing();
        return before.size() > 1 && (Sentences.ends(end) || endsInComma(end))
                || isHead(before) && goesBack(at, indentAbove)
                || LineForms.isSectionHead(before.get(0)) && indentBelow(at) < indent;
    }

    private static boolean endsInComma(String line) {
        return line.endsWith(",") || line.endsWith("،") || line.endsWith("，");
    }

    /** Whether lines are a title or the head of an annex. */
    private static boolean isHead(List<String> lines) {
        return lines.size() <= MOST_HEAD_LINES
                && (AttachmentWords.parse(lines.get(0)).isPresent()
                        || lines.stream().anyMatch(line -> TitleWords.kind(line).isPresent()));
    }

    /**
     * Whether the line below begins where those above do, or an item, or, as below the words that open a preamble,
     * another paragraph: all else may be set in the middle.
     */
    private boolean goesBack(int at, int indentAbove) {
        int below = indentBelow(at);
        return Math.abs(below - indentAbove) <= 1
                || at + 1 < lines.size()
                        && LineForms.isOrdered(lines.get(at + 1).strip())
                || endsInComma(lines.get(at).stripTrailing()) && Math.abs(below - LineForms.indent(lines.get(at))) <= 1;
    }

    /** The indent of the line below; more than any line has where it is empty. */
    private int indentBelow(int at) {
        return at + 1 < lines.size() && !lines.get(at + 1).isBlank()
                ? LineForms.indent(lines.get(at + 1))
                : Integer.MAX_VALUE;
    }
}
