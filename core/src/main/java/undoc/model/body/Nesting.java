// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
        List<Inline> joined = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            int last = joined.size() - 1;
            if (inline instanceof Text text && last >= 0 && joined.get(last) instanceof Text before) {
                joined.set(last, new Text(before.text() + text.text()));
            } else {
                joined.add(inline);
            }
        }
        List<Inline> copy = List.copyOf(joined);
        checkDepth(copy);
        return copy;
    }

    /** As {@link #inlines} but not empty. */
    static List<Inline> checkedInlines(List<? extends Inline> inlines) {
        if (inlines.isEmpty()) {
            throw new IllegalArgumentException("content must not be empty: leave the node out");
        }
        return inlines(inlines);
    }

    private static void checkDepth(List<?> nodes) {
        Deque<List<?>> level = new ArrayDeque<>();
        level.add(nodes);
        for (int depth = 1; !level.isEmpty(); depth++) {
            if (depth > MAX_DEPTH) {
                throw new IllegalArgumentException("nested deeper than " + MAX_DEPTH);
            }
            Deque<List<?>> next = new ArrayDeque<>();
            for (List<?> list : level) {
                for (Object node : list) {
                    for (List<?> children : childrenOf(node)) {
                        if (!children.isEmpty()) {
                            next.add(children);
                        }
                    }
                }
            }
            level = next;
        }
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
