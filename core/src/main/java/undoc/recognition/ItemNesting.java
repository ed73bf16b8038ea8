// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.body.Block;
import undoc.model.body.Inline;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;

/**
 * Puts sub-paragraphs and list items into the paragraphs that they belong to: a marker of another form than those
 * around it opens a level, one of a form that is open goes back to its level.
 */
final class ItemNesting {
    private static final int MOST_LEVELS = 10;
    private static final double INDENT = 6;

    private ItemNesting() {}

    /** A paragraph or list item that may still take sub-paragraphs. */
    private static final class Open {
        final Optional<Marker> marker;
        final List<Inline> content;
        final double left;
        final List<Block> blocks = new ArrayList<>();

        Open(Item item) {
            marker = item.marker();
            content = item.content();
            left = item.left();
        }
    }

    static List<Block> nest(List<Item> items) {
        List<Block> out = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (Item item : items) {
            if (item.block().isPresent()) {
                closeTo(0, open, out);
                out.add(item.block().get());
            } else {
                closeTo(depth(item, open), open, out);
                open.add(new Open(item));
            }
        }
        closeTo(0, open, out);
        return out;
    }

    /** How many of the open ones this item goes into. */
    private static int depth(Item item, List<Open> open) {
        if (item.marker().isEmpty()) {
            return 0;
        }
        Marker marker = item.marker().get();
        for (int i = open.size() - 1; i >= 0; i--) {
            Optional<Marker> other = open.get(i).marker;
            if (other.isPresent()
                    && !(marker.isBullet() && isInside(open.subList(0, i + 1), item.left()))
                    && isBeside(other.get(), open.get(i).left, marker, item.left(), i == open.size() - 1)) {
                return i;
            }
        }
        if (marker.form() == Marker.Form.NUMBER || marker.form() == Marker.Form.DECIMAL) {
            return 0;
        }
        return Math.min(open.size(), MOST_LEVELS);
    }

    /** Whether the last of these stands further in than a place, inside another bullet. */
    private static boolean isInside(List<Open> open, double left) {
        int last = open.size() - 1;
        return open.get(last).left > left + INDENT
                && open.subList(0, last).stream()
                        .anyMatch(other -> other.marker.map(Marker::isBullet).orElse(false));
    }

    private static boolean isBeside(Marker one, double oneLeft, Marker other, double otherLeft, boolean nearest) {
        if (one.isBullet()) {
            return other.isBullet()
                    && (one.text().equals(other.text()) && otherLeft < oneLeft + 12 || otherLeft < oneLeft + 3);
        }
        boolean letters = one.form() == Marker.Form.LETTER && other.form() == Marker.Form.ROMAN;
        if (letters && nearest && MarkerOrder.follows(one.text(), other.text())) {
            return true;
        }
        return one.form() == other.form()
                || one.form() == Marker.Form.ROMAN
                        && other.form() == Marker.Form.LETTER
                        && MarkerOrder.follows(one.text(), other.text());
    }

    private static void closeTo(int depth, List<Open> open, List<Block> out) {
        while (open.size() > depth) {
            Open last = open.remove(open.size() - 1);
            add(open.isEmpty() ? out : open.get(open.size() - 1).blocks, last);
        }
    }

    private static void add(List<Block> to, Open done) {
        if (done.marker.isPresent() && done.marker.get().isBullet()) {
            List<Block> content = new ArrayList<>();
            if (!done.content.isEmpty()) {
                content.add(Paragraph.of(done.content));
            }
            content.addAll(done.blocks);
            ListItem item = new ListItem(Optional.of(done.marker.get().text()), content);
            int last = to.size() - 1;
            if (last >= 0 && to.get(last) instanceof ListBlock list) {
                List<ListItem> items = new ArrayList<>(list.items());
                items.add(item);
                to.set(last, new ListBlock(items));
            } else {
                to.add(new ListBlock(List.of(item)));
            }
        } else if (done.marker.isPresent() || !done.content.isEmpty() || !done.blocks.isEmpty()) {
            to.add(new Paragraph(done.marker.map(Marker::text), Optional.empty(), done.content, done.blocks));
        }
    }
}
