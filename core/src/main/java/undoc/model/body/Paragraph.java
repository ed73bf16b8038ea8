// SPDX-License-Identifier: Apache-2.0
package undoc.model.body;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import undoc.internal.Characters;
import undoc.internal.SerialForm;

/**
 * A paragraph, with the blocks that belong to it.
 *
 * @param number its number as printed, with its punctuation: {@code "12."}
 * @param role whether it is preambular or operative; absent outside resolutions and decisions
 * @param content its words; may be empty where blocks follow
 * @param blocks sub-paragraphs, quotations, tables and closing words that are part of it, in order
 */
public record Paragraph(Optional<String> number, Optional<ParagraphRole> role, List<Inline> content, List<Block> blocks)
        implements Block {
    public Paragraph {
        Objects.requireNonNull(number, "number").ifPresent(n -> Characters.check(n, "number"));
        Objects.requireNonNull(role, "role");
        content = Nesting.inlines(content);
        blocks = Nesting.checkedBlocks(blocks);
        if (number.isEmpty() && content.isEmpty() && blocks.isEmpty()) {
            throw new IllegalArgumentException("a paragraph needs a number, words or blocks");
        }
    }

    /** An unnumbered paragraph of plain text. */
    public static Paragraph of(String text) {
        return of(List.of(new Text(text)));
    }

    /** An unnumbered paragraph. */
    public static Paragraph of(List<? extends Inline> content) {
        return new Paragraph(Optional.empty(), Optional.empty(), List.copyOf(content), List.of());
    }

    /** A numbered paragraph of plain text. */
    public static Paragraph numbered(String number, String text) {
        return new Paragraph(Optional.of(number), Optional.empty(), List.of(new Text(text)), List.of());
    }

    /** This paragraph with this role. */
    public Paragraph withRole(ParagraphRole newRole) {
        return new Paragraph(number, Optional.of(newRole), content, blocks);
    }

    /** This paragraph with these words. */
    public Paragraph withContent(List<Inline> newContent) {
        return new Paragraph(number, role, newContent, blocks);
    }

    /** This paragraph with these blocks. */
    public Paragraph withBlocks(List<Block> newBlocks) {
        return new Paragraph(number, role, content, newBlocks);
    }

    @Override
    public <R> R fold(Cases<? extends R> cases) {
        return cases.paragraph(this);
    }

    private Object writeReplace() {
        return SerialForm.of(this);
    }
}
