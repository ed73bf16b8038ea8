// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The bookmarks (ISO 32000-1, 12.3.3): the text and each annex, an annex of an annex below it, headings below these by
 * their levels. Those below the first level are folded up.
 */
final class Outline {
    private final List<Entry> entries = new ArrayList<>();
    private int section;

    private record Entry(int depth, String words, StructElement element) {}

    /** Begins the text or an annex; {@code depth} tells in how many other annexes it stands. */
    void section(int depth, String words, StructElement element) {
        section = depth;
        entries.add(new Entry(depth, words, element));
    }

    /** Adds a heading of a level, from 1. */
    void heading(int level, String words, StructElement element) {
        entries.add(new Entry(section + level, words, element));
    }

    /** Adds the bookmarks to the catalog, each leading to the page where its element begins; none if there is none. */
    void addTo(COSDictionary catalog, PdfFile file) {
        Item root = new Item(-1, file);
        Deque<Item> path = new ArrayDeque<>(List.of(root));
        int shown = 0;
        for (Entry entry : entries) {
            int page = entry.element.firstPage();
            if (page == 0 || entry.words.isBlank()) {
                continue;
            }
            while (path.getFirst().depth >= entry.depth) {
                path.removeFirst();
            }
            Item item = new Item(entry.depth, file);
            item.dictionary.setString(COSName.TITLE, entry.words);
            item.dictionary.setItem(COSName.DEST, destination(page));
            path.getFirst().append(item, path.size() <= 2);
            shown += path.size() <= 2 ? 1 : 0;
            path.addFirst(item);
        }
        if (shown > 0) {
            root.dictionary.setItem(COSName.TYPE, COSName.OUTLINES);
            root.dictionary.setInt(COSName.COUNT, shown);
            root.write();
            catalog.setItem(COSName.OUTLINES, root.reference());
        }
    }

    private static COSArray destination(int page) {
        COSArray destination = new COSArray();
        destination.add(new Reference(page));
        destination.add(COSName.getPDFName("Fit"));
        return destination;
    }

    /** A bookmark, or the root of all. */
    private static final class Item {
        private final int depth;
        private final PdfFile file;
        private final int number;
        private final COSDictionary dictionary = new COSDictionary();
        private @Nullable Item last;
        private int children;

        Item(int depth, PdfFile file) {
            this.depth = depth;
            this.file = file;
            this.number = file.reserve();
        }

        void append(Item item, boolean open) {
            item.dictionary.setItem(COSName.PARENT, reference());
            if (last == null) {
                dictionary.setItem(COSName.FIRST, item.reference());
            } else {
                last.dictionary.setItem(COSName.NEXT, item.reference());
                item.dictionary.setItem(COSName.PREV, last.reference());
                last.write();
            }
            last = item;
            children++;
            dictionary.setItem(COSName.LAST, item.reference());
            dictionary.setInt(COSName.COUNT, open ? children : -children);
        }

        /** A new one each time, so that what is written can be let go. */
        Reference reference() {
            return new Reference(number);
        }

        /** Writes it and the last bookmark below it; those before were written when the next one came. */
        void write() {
            if (last != null) {
                last.write();
            }
            file.write(number, dictionary);
        }
    }
}
