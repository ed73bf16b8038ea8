// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;

/**
 * An annex, enclosure, appendix or attachment as lines.
 *
 * @param depth how deep it is nested: 1 for an annex of the document, 2 for an enclosure of that annex
 * @param head its head
 * @param lines its text
 */
record AnnexPart(int depth, AnnexHead head, List<StyledLine> lines) {
    AnnexPart {
        lines = List.copyOf(lines);
    }
}
