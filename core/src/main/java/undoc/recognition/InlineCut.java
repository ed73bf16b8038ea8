// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import undoc.model.body.Content;
import undoc.model.body.Emphasis;
import undoc.model.body.Inline;
import undoc.model.body.Reference;
import undoc.model.body.Strong;
import undoc.model.body.Text;
import undoc.model.body.Underline;

/** Running text without its first characters. */
final class InlineCut {
    private InlineCut() {}

    /** What is left after so many characters, as {@link Content#text} counts them. */
    static List<Inline> from(List<Inline> inlines, int characters) {
        List<Inline> out = new ArrayList<>();
        int left = characters;
        for (Inline inline : inlines) {
            int length = Content.text(List.of(inline)).length();
            if (left <= 0) {
                out.add(inline);
            } else if (left < length) {
                out.addAll(part(inline, left));
            }
            left -= length;
        }
        return out;
    }

    private static List<Inline> part(Inline inline, int characters) {
        if (inline instanceof Text text) {
            return List.of(new Text(text.text().substring(characters)));
        }
        if (inline instanceof Strong strong) {
            return List.of(new Strong(from(strong.content(), characters)));
        }
        if (inline instanceof Emphasis emphasis) {
            return List.of(new Emphasis(from(emphasis.content(), characters)));
        }
        if (inline instanceof Underline underline) {
            return List.of(new Underline(from(underline.content(), characters)));
        }
        if (inline instanceof Reference reference) {
            return List.of(new Reference(reference.symbol(), reference.href(), from(reference.content(), characters)));
        }
        return List.of(inline);
    }
}
