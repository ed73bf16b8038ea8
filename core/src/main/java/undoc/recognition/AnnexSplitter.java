// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Cuts a document at the heads of its annexes, enclosures, appendices and attachments. */
final class AnnexSplitter {
    private AnnexSplitter() {}

    /**
     * Cuts lines (title, page furniture and footnotes taken off).
     *
     * @param titled whether the source calls the document's own title one
     */
    static SplitDocument split(List<StyledLine> lines, Notes notes, double textSize, boolean titled) {
        AnnexHeads heads = new AnnexHeads(lines, notes, textSize, titled);
        AnnexOrder order = new AnnexOrder();
        List<AnnexPart> parts = new ArrayList<>();
        List<StyledLine> body = List.of();
        int start = 0;
        Optional<AnnexHead> open = Optional.empty();
        int depth = 0;
        int i = 0;
        while (i < lines.size()) {
            Optional<AnnexHead> head = heads.at(i);
            OptionalInt deep = head.isPresent() ? order.depth(head.get()) : OptionalInt.empty();
            if (head.isEmpty() || deep.isEmpty()) {
                i++;
                continue;
            }
            List<StyledLine> before = lines.subList(start, i);
            if (open.isPresent()) {
                parts.add(new AnnexPart(depth, open.get(), before));
            } else {
                body = before;
            }
            open = head;
            depth = deep.getAsInt();
            i = head.get().end();
            start = i;
        }
        List<StyledLine> last = lines.subList(start, lines.size());
        if (open.isEmpty()) {
            return new SplitDocument(last, List.of());
        }
        parts.add(new AnnexPart(depth, open.get(), last));
        return new SplitDocument(body, parts);
    }
}
