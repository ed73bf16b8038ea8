// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import undoc.address.BlockAddress;

/** Where a problem is. */
public sealed interface Location {

    /** The whole document or file. */
    static Location whole() {
        return Whole.INSTANCE;
    }

    /** A page as a whole, counted from 1. */
    static Location page(int page) {
        return new OnPage(page, Optional.empty());
    }

    /** A box on a page. */
    static Location page(int page, Box box) {
        return new OnPage(page, Optional.of(box));
    }

    /** A line and column of a text, both from 1. */
    static Location text(int line, int column) {
        return new InText(line, column);
    }

    /** A place in the document: a path such as {@code "masthead/symbols/0"} or {@code "annexes/1/body/3"}. */
    static Location document(String path) {
        return new InDocument(path, Optional.empty());
    }

    /** A place in the document that people can find by its address: operative paragraph 3 (a). */
    static Location document(String path, BlockAddress address) {
        return new InDocument(path, Optional.of(address));
    }

    /** The whole document or file. */
    enum Whole implements Location {
        /** The only value. */
        INSTANCE;

        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * A page or a box on it.
     *
     * @param page the page, from 1
     * @param box the box, in points from the top left; absent for the whole page
     */
    record OnPage(int page, Optional<Box> box) implements Location {
        public OnPage {
            Objects.requireNonNull(box, "box");
        }

        @Override
        public String toString() {
            return "page " + page
                    + box.map(b -> String.format(Locale.ROOT, " at %.0f,%.0f", b.left(), b.top()))
                            .orElse("");
        }
    }

    /**
     * A line and column of a text.
     *
     * @param line the line, from 1
     * @param column the column, from 1, in UTF-16 code units
     */
    record InText(int line, int column) implements Location {
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    /**
     * A place in the document.
     *
     * @param path names and indexes (from 0, as in JSON Pointer) joined by slashes
     * @param address the block there or around it, as {@link undoc.address.Addresses} names it; absent outside the text
     */
    record InDocument(String path, Optional<BlockAddress> address) implements Location {
        public InDocument {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(address, "address");
        }

        @Override
        public String toString() {
            return address.map(a -> path + " (" + a + ")").orElse(path);
        }
    }
}
