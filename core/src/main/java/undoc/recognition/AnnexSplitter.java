// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;

/** Finds the heads of annexes, enclosures, appendices and attachments. */
final class AnnexSplitter {
    private AnnexSplitter() {}

    /** Cuts lines (title, page furniture and footnotes taken off) at the heads of annexes. */
    static SplitDocument split(List<StyledLine> lines) {
        return new SplitDocument(lines, List.of());
    }
}
