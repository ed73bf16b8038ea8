// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.body.Block;
import undoc.model.body.Content;
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
    private static final double NUMBERS_INDENT = 10;
    private static final int FARTHEST_MARKER = 20;

    private ItemNesting() {}

    /** A paragraph or list item that may still take sub-paragraphs. */
    private static final class Open {
        final Optional<Marker> marker;
        final List<Inline> content;
        final double left;
        /** Whether it ends with a colon. */
        final boolean announces;

        final List<Block> blocks = new ArrayList<>();

        Open(Item item) {
            marker = item.marker();
            content = item.content();
            left = item.left();
            String end = Content.text(content.subList(Math.max(0, content.size() - 1), content.size()));
            announces = end.endsWith(":") || end.endsWith("：");
        }
    }

    static List<Block> nest(List<Item> whole) {
        List<Item> items = whole.stream().flatMap(Item::parted).toList();
        List<Block> out = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            List<Item> rest = items.subList(i, items.size());
            if (item.block().isPresent()) {
                closeTo(item.isQuotation() ? quoting(open, rest) : 0, open, out);
                (open.isEmpty() ? out : open.get(open.size() - 1).blocks)
                        .add(item.block().get());
            } else {
                closeTo(
                        item.marker().map(marker -> depth(item, marker, open)).orElseGet(() -> goesOn(open, rest)),
                        open,
                        out);
                open.add(new Open(item));
            }
        }
        closeTo(0, open, out);
        return Neighbours.joined(out);
    }

    /** How many stay open for a quotation: to the paragraph that it is part of. */
    private static int quoting(List<Open> open, List<Item> rest) {
        int last = open.size() - 1;
        boolean announced = last >= 0 && open.get(last).marker.isPresent() && open.get(last).announces;
        return announced ? open.size() : goesOn(open, rest);
    }

    /** How many stay open for what has no marker: to the paragraph whose next one still comes. */
    private static int goesOn(List<Open> open, List<Item> rest) {
        Optional<Marker> next = rest.stream()
                .limit(FARTHEST_MARKER)
                .takeWhile(item -> item.block().isEmpty() || item.isQuotation())
                .flatMap(item -> item.marker().stream())
                .findFirst();
        for (int i = open.size(); i > 0 && next.isPresent(); i--) {
            Optional<Marker> marker = open.get(i - 1).marker;
            if (marker.isPresent()
                    && marker.get().form() != Marker.Form.NUMBER
                    && MarkerOrder.isNext(marker.get(), next.get())) {
                return i;
            }
        }
        return 0;
    }

    /** How many of the open ones an item with this marker goes into. */
    private static int depth(Item item, Marker marker, List<Open> open) {
        if (marker.form() == Marker.Form.NUMBER) {
            return numbered(item, marker, open);
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            Optional<Marker> other = open.get(i).marker;
            if (other.isPresent()
                    && !(marker.isBullet() && isInside(open.subList(0, i + 1), item.left()))
                    && isBeside(other.get(), open.get(i).left, marker, item.left(), i == open.size() - 1)) {
                return i;
            }
        }
        return marker.form() == Marker.Form.DECIMAL ? 0 : Math.min(open.size(), MOST_LEVELS);
    }

    /** A number goes on with the number before it that stands nearest to its place, or opens what is further in. */
    private static int numbered(Item item, Marker marker, List<Open> open) {
        int outermost = 0;
        int next = -1;
        for (int i = open.size() - 1; i >= 0; i--) {
            Optional<Marker> other = open.get(i).marker;
            if (other.isPresent() && other.get().form() == Marker.Form.NUMBER) {
                if (MarkerOrder.isNext(other.get(), marker)
                        && (next < 0 || away(item, open.get(i)) < away(item, open.get(next)) - INDENT)) {
                    next = i;
                }
                outermost = i;
            }
        }
        if (next >= 0) {
            return next;
        }
        int last = open.size() - 1;
        boolean begins = last >= 0
                && last < MOST_LEVELS
                && MarkerOrder.isFirst(marker)
                && open.get(last)
                        .marker
                        .filter(other -> open.get(last).announces || other.form() == Marker.Form.NUMBER)
                        .isPresent()
                && item.left() > open.get(last).left + NUMBERS_INDENT;
        return begins ? open.size() : outermost;
    }

    private static double away(Item item, Open open) {
        return Math.abs(item.left() - open.left);
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
        boolean letters = (one.form() == Marker.Form.LETTER || one.form() == Marker.Form.LETTER_STOP)
                && other.form() == Marker.Form.ROMAN;
        if (letters && nearest && MarkerOrder.follows(one.text(), other.text())) {
            return true;
        }
        return one.form() == other.form()
                || one.form() == Marker.Form.ROMAN
                        && (other.form() == Marker.Form.LETTER || other.form() == Marker.Form.LETTER_STOP)
                        && MarkerOrder.follows(one.text(), other.text());
    }

    private static void closeTo(int depth, List<Open> open, List<Block> out) {
        while (open.size() > depth) {
            Open last = open.remove(open.size() - 1);
            add(open.isEmpty() ? out : open.get(open.size() - 1).blocks, last);
        }
    }

    private static void add(List<Block> to, Open done) {
        List<Block> blocks = Neighbours.joined(done.blocks);
        if (done.marker.isPresent() && done.marker.get().isBullet()) {
            List<Block> content = new ArrayList<>();
            if (!done.content.isEmpty()) {
                content.add(Paragraph.of(done.content));
            }
            content.addAll(blocks);
            to.add(new ListBlock(
                    List.of(new ListItem(Optional.of(done.marker.get().text()), content))));
        } else if (done.marker.isPresent() || !done.content.isEmpty() || !blocks.isEmpty()) {
            to.add(new Paragraph(done.marker.map(Marker::text), Optional.empty(), done.content, blocks));
        }
    }
}
