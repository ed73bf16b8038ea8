// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes over the lines of a body or an annex once and takes from them, one after the other, what begins there. */
final class BlockPass {
    private final List<StyledLine> lines;
    private final BlockBuilder builder;
    private final HeadingRules headings;
    private final ParagraphBreaks breaks;
    private final ColumnTables columns;
    private final Contents contents;
    private final SignatureRecognizer signatures;
    private final Quotations quotations;
    private final List<Item> items = new ArrayList<>();

    BlockPass(List<StyledLine> lines, BlockBuilder builder, HeadingRules headings) {
        this.lines = lines;
        this.builder = builder;
        this.headings = headings;
        breaks = new ParagraphBreaks(lines);
        columns = new ColumnTables(lines, builder);
        contents = new Contents(lines, builder);
        signatures = new SignatureRecognizer(lines);
        quotations = new Quotations(lines, breaks);
    }

    List<Item> items() {
        for (int i = 0; i < lines.size(); ) {
            i = takeFrom(i);
        }
        return items;
    }

    /** Takes what begins with a line; gives the index after its last line. */
    private int takeFrom(int start) {
        Optional<SignaturePart> signature = signatures.at(start);
        if (signature.isPresent()) {
            items.add(Item.of(signature.get().block()));
            return start + signature.get().lines();
        }
        Optional<ColumnTables.Found> entries = contents.at(start);
        if (entries.isPresent()) {
            items.add(Item.of(entries.get().block()));
            return entries.get().end();
        }
        Optional<ColumnTables.Found> table = columns.at(start);
        if (table.isPresent()) {
            boolean overleaf =
                    start > 0 && lines.get(start - 1).page() < lines.get(start).page();
            Item.addTable(items, table.get().block(), overleaf);
            return table.get().end();
        }
        return Lines.table(lines.get(start)) >= 0 ? taggedTables(start) : text(start);
    }

    private int taggedTables(int start) {
        int end = start + 1;
        while (end < lines.size() && Lines.table(lines.get(end)) >= 0 && !contents.startsAt(end)) {
            end++;
        }
        new TaggedTables(builder).blocks(lines.subList(start, end)).forEach(block -> items.add(Item.of(block)));
        return end;
    }

    /** A paragraph, heading or quotation. */
    private int text(int start) {
        int end = start + 1;
        while (end < lines.size() && !isEnd(start, end)) {
            end++;
        }
        List<StyledLine> part = lines.subList(start, end);
        boolean heads = end < lines.size() && headings.headsNumbered(part, lines.get(end));
        Item item = heads ? builder.heading(part) : builder.item(part);
        boolean plain = item.block().isEmpty()
                && item.marker().isEmpty()
                && !item.content().isEmpty();
        items.add(plain && quotations.isQuotation(start, end, Item.endsQuoted(items)) ? item.quoted() : item);
        return end;
    }

    private boolean isEnd(int start, int at) {
        return breaks.isBreak(start, at)
                || contents.startsAt(at)
                || columns.isFullRow(at)
                || signatures.at(at).isPresent();
    }
}
