// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.Inline;
import undoc.model.body.Paragraph;
import undoc.model.body.Quotation;
import undoc.model.body.Table;

/**
 * What stands on lines of its own before it is known what belongs to what: a paragraph with its marker and indent, or
 * another block.
 *
 * @param marker its number, letter or bullet
 * @param content its words, where it is a paragraph
 * @param block what it is, where it is no paragraph
 * @param left how far from the left its first line begins, in points
 * @param bodyLeft how far from the left its other lines begin, in points
 */
record Item(Optional<Marker> marker, List<Inline> content, Optional<Block> block, double left, double bodyLeft) {
    /** A marker is in the first of these. */
    private static final int FEW = 4;

    static Item of(Block block) {
        return new Item(Optional.empty(), List.of(), Optional.of(block), 0, 0);
    }

    /** This item, or, where a marker of what is inside stands right behind its own ("2. (a)"), both apart. */
    Stream<Item> parted() {
        Optional<Marker> inner = marker.filter(own -> !own.isBullet() && !content.isEmpty())
                .flatMap(own -> Marker.at(Content.text(content.subList(0, Math.min(content.size(), FEW))))
                        .filter(other -> other.form() != own.form() && MarkerOrder.opensInside(other)));
        if (inner.isEmpty()) {
            return Stream.of(this);
        }
        Item rest = new Item(inner, InlineCut.from(content, inner.get().length()), block, left, bodyLeft);
        return Stream.concat(Stream.of(new Item(marker, List.of(), block, left, bodyLeft)), rest.parted());
    }

    /** This paragraph as a quotation. */
    Item quoted() {
        return of(new Quotation(List.of(Paragraph.of(content))));
    }

    boolean isQuotation() {
        return block.filter(Quotation.class::isInstance).isPresent();
    }

    /** Adds a table; one that begins overleaf, without a header, goes on with the one before it. */
    static void addTable(List<Item> items, Block found, boolean overleaf) {
        int last = items.size() - 1;
        Optional<Table> joined = overleaf && last >= 0 && found instanceof Table table
                ? items.get(last)
                        .block
                        .filter(Table.class::isInstance)
                        .flatMap(before -> TableBuilder.joined((Table) before, table))
                : Optional.empty();
        joined.ifPresent(whole -> items.remove(last));
        items.add(of(joined.<Block>map(whole -> whole).orElse(found)));
    }

    /** Whether the last of these is a quotation. */
    static boolean endsQuoted(List<Item> items) {
        return !items.isEmpty() && items.get(items.size() - 1).isQuotation();
    }
}
