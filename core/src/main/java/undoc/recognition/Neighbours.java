// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import undoc.model.body.Block;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Quotation;

/** Makes one list of list items that follow one another, and one quotation of its paragraphs. */
final class Neighbours {
    private Neighbours() {}

    static List<Block> joined(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        for (int start = 0, end; start < blocks.size(); start = end) {
            end = start + 1;
            while (end < blocks.size() && areAlike(blocks.get(start), blocks.get(end))) {
                end++;
            }
            out.add(end == start + 1 ? blocks.get(start) : one(blocks.subList(start, end)));
        }
        return out;
    }

    private static boolean areAlike(Block one, Block other) {
        return one instanceof ListBlock && other instanceof ListBlock
                || one instanceof Quotation && other instanceof Quotation;
    }

    private static Block one(List<Block> blocks) {
        List<ListItem> items = new ArrayList<>();
        List<Block> quoted = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof ListBlock list) {
                items.addAll(list.items());
            } else if (block instanceof Quotation quotation) {
                quoted.addAll(quotation.content());
            }
        }
        return items.isEmpty() ? new Quotation(quoted) : new ListBlock(items);
    }
}
