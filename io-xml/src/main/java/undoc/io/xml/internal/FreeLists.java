// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import undoc.address.BlockAddress;
import undoc.model.body.Block;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;

/** Makes lists of the elements that hold items. A list in a list belongs to the item before it. */
final class FreeLists {
    /** Elements that hold items; {@code sublist} is of the United Nations' own making. */
    static final Set<String> LISTS = Set.of("blockList", "list", "sublist", "ul", "ol");

    private static final Set<String> ITEMS = Set.of("point", "indent", "item", "li");

    private final FreeBodyReader body;

    FreeLists(FreeBodyReader body) {
        this.body = body;
    }

    /** The blocks of a list: its items, and what stands before, between and after them. */
    void read(XmlElement element, List<Block> out) {
        List<ListItem> items = new ArrayList<>();
        for (Object child : element.children()) {
            if (child instanceof XmlElement part && ITEMS.contains(part.name())) {
                item(part).ifPresent(items::add);
            } else if (child instanceof XmlElement part && LISTS.contains(part.name()) && !items.isEmpty()) {
                List<Block> inner = new ArrayList<>();
                read(part, inner);
                inner(inner, items);
            } else if (!(child instanceof String text && Words.of(text).isEmpty())) {
                flush(items, out);
                out.addAll(body.blocks(List.of(child)));
            }
        }
        flush(items, out);
    }

    /** What a list in the list holds: part of the item before it, but for items that go on counting at its level. */
    private static void inner(List<Block> inner, List<ListItem> items) {
        ListItem last = items.remove(items.size() - 1);
        boolean goesOn = inner.size() == 1
                && inner.get(0) instanceof ListBlock list
                && Subparagraphs.follows(label(last), label(list.items().get(0)));
        if (goesOn) {
            items.add(last);
            items.addAll(((ListBlock) inner.get(0)).items());
        } else {
            List<Block> content = new ArrayList<>(last.content());
            content.addAll(inner);
            items.add(new ListItem(last.marker(), content));
        }
    }

    private static String label(ListItem item) {
        return BlockAddress.label(item.marker().orElse(""));
    }

    private static void flush(List<ListItem> items, List<Block> out) {
        if (!items.isEmpty()) {
            out.add(new ListBlock(items));
            items.clear();
        }
    }

    private Optional<ListItem> item(XmlElement element) {
        List<Object> rest = Children.of(element);
        Optional<String> marker = Children.takeNumber(rest);
        List<Block> content = body.blocksWithoutRole(rest);
        return marker.isEmpty() && content.isEmpty() ? Optional.empty() : Optional.of(new ListItem(marker, content));
    }
}
