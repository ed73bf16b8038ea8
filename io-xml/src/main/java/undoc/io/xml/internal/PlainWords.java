// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.List;
import undoc.model.body.Emphasis;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.Reference;
import undoc.model.body.Strong;
import undoc.model.body.Subscript;
import undoc.model.body.Superscript;
import undoc.model.body.Text;
import undoc.model.body.Underline;

/** The words of running text without its type and without footnotes. */
final class PlainWords {
    private PlainWords() {}

    static String of(List<? extends Inline> inlines) {
        StringBuilder out = new StringBuilder();
        append(inlines, out);
        return Words.of(out.toString());
    }

    private static void append(List<? extends Inline> inlines, StringBuilder out) {
        for (Inline inline : inlines) {
            if (inline instanceof Text text) {
                out.append(text.text());
            } else if (inline instanceof LineBreak) {
                out.append(' ');
            } else if (inline instanceof Emphasis e) {
                append(e.content(), out);
            } else if (inline instanceof Strong s) {
                append(s.content(), out);
            } else if (inline instanceof Underline u) {
                append(u.content(), out);
            } else if (inline instanceof Superscript s) {
                append(s.content(), out);
            } else if (inline instanceof Subscript s) {
                append(s.content(), out);
            } else if (inline instanceof Reference r) {
                append(r.content(), out);
            }
        }
    }
}
