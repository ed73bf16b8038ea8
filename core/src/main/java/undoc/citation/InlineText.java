// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.ArrayList;
import java.util.List;
import undoc.model.body.Content;
import undoc.model.body.Emphasis;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.Reference;
import undoc.model.body.Strong;
import undoc.model.body.Subscript;
import undoc.model.body.Superscript;
import undoc.model.body.Text;
import undoc.model.body.Underline;

/** Running text as characters: footnotes, raised and lowered text stand as marks that count for nothing. */
final class InlineText {
    private static final String MARK = "\uFFFC";

    private InlineText() {}

    static String of(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        content.forEach(inline -> append(inline, out));
        return out.toString();
    }

    private static void append(Inline inline, StringBuilder out) {
        if (inline instanceof Text text) {
            out.append(text.text());
        } else if (inline instanceof LineBreak) {
            out.append(' ');
        } else if (inline instanceof FootnoteReference) {
            out.append(MARK);
        } else if (inline instanceof Superscript || inline instanceof Subscript) {
            out.append(MARK.repeat(length(inline)));
        } else {
            Content.within(inline).forEach(part -> append(part, out));
        }
    }

    /** How many characters an inline stands for. */
    static int length(Inline inline) {
        if (inline instanceof Text text) {
            return text.text().length();
        }
        if (inline instanceof LineBreak || inline instanceof FootnoteReference) {
            return 1;
        }
        return Content.within(inline).stream().mapToInt(InlineText::length).sum();
    }

    /** The part of running text between two places; marks around it are kept. */
    static List<Inline> slice(List<Inline> content, int from, int to) {
        List<Inline> out = new ArrayList<>();
        int at = 0;
        for (Inline inline : content) {
            int length = length(inline);
            int start = Math.max(0, from - at);
            int end = Math.min(length, to - at);
            if (start == 0 && end == length) {
                out.add(inline);
            } else if (start < end) {
                out.add(part(inline, start, end));
            }
            at += length;
        }
        return out;
    }

    private static Inline part(Inline inline, int from, int to) {
        if (inline instanceof Text text) {
            return new Text(text.text().substring(from, to));
        }
        List<Inline> content = slice(Content.within(inline), from, to);
        if (inline instanceof Strong) {
            return new Strong(content);
        }
        if (inline instanceof Emphasis) {
            return new Emphasis(content);
        }
        if (inline instanceof Underline) {
            return new Underline(content);
        }
        if (inline instanceof Superscript) {
            return new Superscript(content);
        }
        if (inline instanceof Subscript) {
            return new Subscript(content);
        }
        Reference reference = (Reference) inline;
        return new Reference(reference.symbol(), reference.href(), content);
    }
}
