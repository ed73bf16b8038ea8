// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

import java.util.Arrays;
import java.util.List;
import undoc.model.body.Inline;

/** Running text that many parts are taken of. */
final class Slices {
    private final List<Inline> content;
    /** Where each inline begins, and last where the text ends. */
    private final int[] starts;

    Slices(List<Inline> content) {
        this.content = content;
        starts = new int[content.size() + 1];
        for (int i = 0; i < content.size(); i++) {
            starts[i + 1] = starts[i] + InlineText.length(content.get(i));
        }
    }

    /** The part between two places; marks around it are kept. */
    List<Inline> between(int from, int to) {
        int first = indexAt(from);
        int end = first;
        while (end < content.size() && starts[end] < to) {
            end++;
        }
        return InlineText.slice(content.subList(first, end), from - starts[first], to - starts[first]);
    }

    /** The first inline that ends at a place or behind it. */
    private int indexAt(int place) {
        int found = Arrays.binarySearch(starts, place);
        return Math.max(0, found < 0 ? -found - 2 : found);
    }
}
