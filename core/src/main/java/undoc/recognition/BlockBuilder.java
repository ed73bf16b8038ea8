// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.body.Block;
import undoc.model.body.Heading;
import undoc.model.body.Inline;

/** Makes blocks of the lines of a body, an annex, a footnote or a cell. */
final class BlockBuilder {
    private static final int LONGEST_UNIT = 3;

    private final TextJoiner joiner;
    private final Notes notes;
    private final HeadingRules headings;

    BlockBuilder(TextJoiner joiner, Notes notes, double textSize) {
        this.joiner = joiner;
        this.notes = notes;
        this.headings = new HeadingRules(textSize);
    }

    List<Block> blocks(List<StyledLine> lines) {
        List<Item> items = new BlockPass(LabelRows.joined(lines), this, headings).items();
        return ItemNesting.nest(HeadingOrder.levelled(DivisionTitles.joined(items)));
    }

    /** Blocks of lines that cannot hold headings, signatures or tables: of a footnote or a cell. */
    List<Block> paragraphs(List<StyledLine> lines) {
        ParagraphBreaks breaks = new ParagraphBreaks(lines);
        List<Item> items = new ArrayList<>();
        for (int i = 0, end; i < lines.size(); i = end) {
            end = i + 1;
            while (end < lines.size() && !breaks.isBreak(i, end)) {
                end++;
            }
            List<StyledLine> part = lines.subList(i, end);
            items.add(isValue(part) ? unmarked(part) : paragraph(part));
        }
        return ItemNesting.nest(items);
    }

    /** The running text of these lines. */
    List<Inline> inlines(List<StyledLine> lines, Look common) {
        return new InlineBuilder(joiner, notes, common).add(lines).build();
    }

    /** The figure, heading or paragraph that these lines are. */
    Item item(List<StyledLine> lines) {
        if (lines.size() == 1 && Figures.is(lines.get(0))) {
            return Item.of(Figures.figure(lines.get(0)));
        }
        if (headings.isHeading(lines)) {
            return heading(lines);
        }
        Item item = paragraph(lines);
        return Lines.is(lines.get(0), StructureTag.Role.QUOTATION)
                        && item.marker().isEmpty()
                        && !item.content().isEmpty()
                ? item.quoted()
                : item;
    }

    /** The heading that these lines are; a paragraph where they have no words. */
    Item heading(List<StyledLine> lines) {
        List<StyledLine> words = new ArrayList<>(lines.subList(1, lines.size()));
        LineParts.from(lines.get(0), HeadingRules.numberLength(lines)).ifPresent(line -> words.add(0, line));
        List<Inline> content = inlines(words, Look.common(words));
        return content.isEmpty()
                ? paragraph(lines)
                : Item.of(new Heading(headings.level(lines), HeadingRules.number(lines), content));
    }

    /** Whether a line is a number, with its unit if any: "231.1", "4.0 m". */
    private static boolean isValue(List<StyledLine> lines) {
        return lines.size() == 1
                && Marker.at(lines.get(0))
                        .filter(marker -> marker.form() == Marker.Form.DECIMAL || marker.form() == Marker.Form.NUMBER)
                        .filter(marker -> lines.get(0).text().strip().length() - marker.length() <= LONGEST_UNIT)
                        .isPresent();
    }

    private Item unmarked(List<StyledLine> lines) {
        double left = lines.get(0).box().left();
        return new Item(Optional.empty(), inlines(lines, Look.PLAIN), Optional.empty(), left, left);
    }

    private Item paragraph(List<StyledLine> lines) {
        StyledLine first = lines.get(0);
        Optional<Marker> marker = Marker.at(first);
        List<StyledLine> words = new ArrayList<>(lines);
        if (marker.isPresent()) {
            words.remove(0);
            LineParts.from(first, marker.get().length()).ifPresent(line -> words.add(0, line));
        }
        double left = first.box().left();
        double bodyLeft = lines.size() > 1 ? lines.get(1).box().left() : left;
        return new Item(marker, inlines(words, Look.PLAIN), Optional.empty(), left, bodyLeft);
    }
}
