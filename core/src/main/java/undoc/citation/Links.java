// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import undoc.model.body.Inline;
import undoc.model.body.Reference;

/** The links that stand in running text already, which are told what they mean; for one pass over its citations. */
final class Links {
    /** A link to nowhere, as texts have it where a link is yet to be set. */
    private static final String NOWHERE = "#";

    private final List<Inline> before = new ArrayList<>();
    private final Deque<Inline> rest;
    private int at;

    Links(List<Inline> content) {
        rest = new ArrayDeque<>(content);
    }

    /**
     * Whether a link stands at a citation, which is then told what it means; one to nowhere is taken off. Citations
     * come in their order.
     */
    boolean take(Citation citation) {
        while (!rest.isEmpty() && at < citation.designator().end()) {
            Inline next = rest.remove();
            int end = at + InlineText.length(next);
            if (citation.designator().start() < end && next instanceof Reference link) {
                if (link.href().filter(NOWHERE::equals).isEmpty()) {
                    rest.addFirst(told(link, citation, at, end));
                    return true;
                }
                for (int i = link.content().size() - 1; i >= 0; i--) {
                    rest.addFirst(link.content().get(i));
                }
            } else {
                before.add(next);
                at = end;
            }
        }
        return false;
    }

    /** The link with the document it means, where its words are what names the document. */
    private static Reference told(Reference link, Citation citation, int start, int end) {
        boolean names = start <= citation.designator().start()
                        && citation.designator().end() <= end
                || citation.range().start() <= start && end <= citation.range().end();
        return link.symbol().isPresent() || !names
                ? link
                : new Reference(Optional.of(citation.symbol()), link.href(), link.content());
    }

    /** The running text with links that know what they mean. */
    List<Inline> content() {
        before.addAll(rest);
        rest.clear();
        return before;
    }
}
