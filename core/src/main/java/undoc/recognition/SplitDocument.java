// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;

/**
 * A document cut at the heads of its annexes.
 *
 * @param body the lines before the first annex
 * @param annexes the annexes in print order, flat: each deeper one belongs to the nearest shallower one before it
 */
record SplitDocument(List<StyledLine> body, List<AnnexPart> annexes) {
    SplitDocument {
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }
}
