// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.ArrayList;
import java.util.List;

/** Bounds how deep blocks and inlines may stand in one another, so that no walk over a document can overflow. */
public final class Nesting {
    /** The deepest nesting of blocks and inlines together. */
    public static final int MAX_DEPTH = 64;

    private Nesting() {}

    /** An unmodifiable copy, checked for depth. */
    static List<Block> checkedBlocks(List<? extends Block> blocks) {
        List<Block> copy = List.copyOf(blocks);
        checkDepth(copy);
        return copy;
    }

    /** An unmodifiable copy with neighbouring texts made one, checked for depth: one form for one text. */
    static List<Inline> inlines(List<? extends Inline> inlines) {
        List<Inline> copy = List.copyOf(inlines);
        if (copy.size() == 1 && copy.get(0) instanceof Text) { // Nearly always.
            return copy;
        }
        if (hasNeighbouringTexts(copy)) {
            copy = List.copyOf(joined(copy));
        }
        checkDepth(copy);
        return copy;
    }

    private static boolean hasNeighbouringTexts(List<? extends Inline> inlines) {
        for (int i = 1; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Text && inlines.get(i - 1) instanceof Text) {
                return true;
            }
        }
        return false;
    }

    private static List<Inline> joined(List<? extends Inline> inlines) {
        List<Inline> joined = new ArrayList<>(inlines.size());
        StringBuilder words = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Text text) {
                words.append(text.text());
                continue;
            }
            if (words.length() > 0) {
                joined.add(new Text(words.toString()));
                words.setLength(0);
            }
            joined.add(inline);
        }
        if (words.length() > 0) {
            joined.add(new Text(words.toString()));
        }
        return joined;
    }

    /** As {@link #inlines} but not empty. */
    static List<Inline> checkedInlines(List<? extends Inline> inlines) {
        if (inlines.isEmpty()) {
            throw new IllegalArgumentException("content must not be empty: leave the node out");
        }
        return inlines(inlines);
    }

    private static void checkDepth(List<?> nodes) {
        if (!fits(nodes, MAX_DEPTH)) {
            throw new IllegalArgumentException("nested deeper than " + MAX_DEPTH);
        }
    }

    /** Whether there are at most so many levels, which bounds the recursion. */
    private static boolean fits(List<?> nodes, int levels) {
        int size = nodes.size();
        for (int i = 0; i < size; i++) {
            Object node = nodes.get(i);
            if (levels == 0 || !(node instanceof Text || fits(node, levels - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Object node, int levels) {
        if (node instanceof Paragraph paragraph) {
            return fits(paragraph.content(), levels) && fits(paragraph.blocks(), levels);
        }
        for (List<?> children : childrenOf(node)) {
            if (!fits(children, levels)) {
                return false;
            }
        }
        return true;
    }

    /** The lists of nodes directly inside a block, inline, list item, row or cell, in reading order. */
    static List<List<?>> childrenOf(Object node) {
        if (node instanceof Block block) {
            return block.fold(BLOCK_CHILDREN);
        }
        if (node instanceof Inline inline) {
            return inline.fold(INLINE_CHILDREN);
        }
        return List.of();
    }

    private static final Block.Cases<List<List<?>>> BLOCK_CHILDREN = new Block.Cases<>() {
        @Override
        public List<List<?>> heading(Heading heading) {
            return List.of(heading.content());
        }

        @Override
        public List<List<?>> paragraph(Paragraph paragraph) {
            return List.of(paragraph.content(), paragraph.blocks());
        }

        @Override
        public List<List<?>> list(ListBlock list) {
            List<List<?>> children = new ArrayList<>();
            list.items().forEach(item -> children.add(item.content()));
            return children;
        }

        @Override
        public List<List<?>> table(Table table) {
            List<List<?>> children = new ArrayList<>();
            children.add(table.caption());
            table.rows().forEach(row -> row.cells().forEach(cell -> children.add(cell.content())));
            return children;
        }

        @Override
        public List<List<?>> quotation(Quotation quotation) {
            return List.of(quotation.content());
        }

        @Override
        public List<List<?>> signature(SignatureBlock signature) {
            return List.of();
        }

        @Override
        public List<List<?>> speech(Speech speech) {
            return List.of(speech.content());
        }

        @Override
        public List<List<?>> figure(Figure figure) {
            return List.of();
        }

        @Override
        public List<List<?>> foreign(Foreign foreign) {
            return List.of();
        }
    };

    private static final Inline.Cases<List<List<?>>> INLINE_CHILDREN = new Inline.Cases<>() {
        @Override
        public List<List<?>> text(Text text) {
            return List.of();
        }

        @Override
        public List<List<?>> emphasis(Emphasis emphasis) {
            return List.of(emphasis.content());
        }

        @Override
        public List<List<?>> strong(Strong strong) {
            return List.of(strong.content());
        }

        @Override
        public List<List<?>> underline(Underline underline) {
            return List.of(underline.content());
        }

        @Override
        public List<List<?>> superscript(Superscript superscript) {
            return List.of(superscript.content());
        }

        @Override
        public List<List<?>> subscript(Subscript subscript) {
            return List.of(subscript.content());
        }

        @Override
        public List<List<?>> reference(Reference reference) {
            return List.of(reference.content());
        }

        @Override
        public List<List<?>> footnote(FootnoteReference footnote) {
            return List.of(footnote.content());
        }

        @Override
        public List<List<?>> lineBreak(LineBreak lineBreak) {
            return List.of();
        }
    };
}
