// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.Annex;
import undoc.model.Language;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.Paragraph;
import undoc.model.body.Reference;
import undoc.model.body.Strong;
import undoc.vocabulary.AttachmentWords;

/**
 * Makes annexes of attachments. The standard and the guidelines have one attachment for an annex, with a preface for
 * its head; the United Nations put all annexes into one and their heads into the text as headings.
 */
final class FreeAnnexes {
    private final FreeBodyReader body;

    FreeAnnexes(FreeBodyReader body) {
        this.body = body;
    }

    /** The annexes in an element that holds attachments. */
    List<Annex> read(XmlElement attachments) {
        List<Annex> annexes = new ArrayList<>();
        for (XmlElement attachment : attachments.elements()) {
            AnnexHead head = new AnnexHead(body);
            List<Block> content = new ArrayList<>();
            List<Annex> inner = new ArrayList<>();
            parts(attachment, head, content, inner);
            List<Block> blocks = Subparagraphs.nested(content);
            if (head.isPrinted()) {
                annexes.add(head.annex(blocks, inner));
            } else {
                annexes.addAll(cut(blocks, inner));
            }
        }
        return annexes;
    }

    private void parts(XmlElement element, AnnexHead head, List<Block> content, List<Annex> inner) {
        for (XmlElement part : element.elements()) {
            if (part.is("attachments")) {
                inner.addAll(read(part));
            } else if (part.is("meta")) {
                head.meta(part);
            } else if (part.first("meta").isPresent()) {
                parts(part, head, content, inner);
            } else if (part.is("preface") && content.isEmpty()) {
                head.preface(part);
            } else {
                content.addAll(body.blocks(List.of(part)));
            }
        }
    }

    /** Annexes that stand one after the other in one text: each begins with a line that only calls it annex. */
    private static List<Annex> cut(List<Block> blocks, List<Annex> inner) {
        List<Annex> annexes = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || label(blocks.get(i)).isPresent()) {
                annexes.add(annex(blocks.subList(from, i), i == blocks.size() ? inner : List.of()));
                from = i;
            }
        }
        return annexes;
    }

    /** Where in a text that ends with annexes the first of them begins; the length of the text where none does. */
    static int start(List<Block> blocks) {
        for (int i = 1; i < blocks.size(); i++) {
            if (isSetOff(blocks.get(i)) && label(blocks.get(i)).isPresent()) {
                return i;
            }
        }
        return blocks.size();
    }

    /** The annexes that a text with their heads makes. */
    static List<Annex> of(List<Block> blocks) {
        return cut(blocks, List.of());
    }

    private static Annex annex(List<Block> blocks, List<Annex> inner) {
        Optional<String> label = blocks.isEmpty() ? Optional.empty() : label(blocks.get(0));
        List<FootnoteReference> notes = new ArrayList<>();
        int from = 0;
        Optional<String> title = Optional.empty();
        // An annex in a file of its own: its name is the link to it.
        boolean link = !blocks.isEmpty() && line(blocks.get(0)).stream().anyMatch(Reference.class::isInstance);
        if (label.isPresent() && !link) {
            notes.addAll(notes(line(blocks.get(0))));
            from = 1;
            if (blocks.size() > 1
                    && blocks.get(1) instanceof Heading heading
                    && heading.number().isEmpty()) {
                title = Optional.of(PlainWords.of(heading.content()));
                notes.addAll(notes(heading.content()));
                from = 2;
            }
        }
        return new Annex(
                label,
                Optional.empty(),
                List.<Language>of(),
                title,
                List.of(),
                notes,
                blocks.subList(from, blocks.size()),
                inner);
    }

    private static List<FootnoteReference> notes(List<Inline> line) {
        return line.stream()
                .filter(FootnoteReference.class::isInstance)
                .map(FootnoteReference.class::cast)
                .toList();
    }

    /** The words of a heading, or of a paragraph without number. */
    private static List<Inline> line(Block block) {
        if (block instanceof Heading heading && heading.number().isEmpty()) {
            return heading.content();
        }
        boolean plain = block instanceof Paragraph paragraph
                && paragraph.number().isEmpty()
                && paragraph.blocks().isEmpty();
        return plain ? ((Paragraph) block).content() : List.of();
    }

    private static boolean isSetOff(Block block) {
        return block instanceof Heading
                || line(block).stream().allMatch(i -> i instanceof Strong || i instanceof FootnoteReference);
    }

    /** What a line calls an annex, where it says nothing else. */
    private static Optional<String> label(Block block) {
        String words = PlainWords.of(line(block));
        return words.isEmpty()
                ? Optional.empty()
                : AttachmentWords.parse(words)
                        .filter(head -> head.rest().isEmpty() && head.label().length() == words.length())
                        .map(head -> words);
    }
}
