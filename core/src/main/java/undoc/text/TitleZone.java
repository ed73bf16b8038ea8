// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import undoc.vocabulary.TitleWords;

/** Tells titles from text, block by block: what is bold or a heading at the head of the document and of each annex. */
final class TitleZone {
    private static final int LONGEST = 1000;
    private static final int LONGEST_PLAIN = 400;

    private boolean open = true;
    private boolean headed;
    private boolean first = true;
    private int level;

    /** What a block is. */
    enum Place {
        /** The title of the document or of an annex. */
        TITLE,
        /** The head of an annex. */
        ATTACHMENT,
        /** Anything else. */
        TEXT
    }

    /** {@code headed}: whether a masthead stands above, so that a title is to be expected. */
    TitleZone(boolean headed) {
        this.headed = headed;
    }

    /** The place of the next block; {@code atHead}: whether a page begins with it. */
    Place of(TextBlock block, boolean atHead) {
        if (HeadWords.isAttachment(block, atHead)) {
            headed = true;
            open = true;
            first = true;
            level = 0;
            return Place.ATTACHMENT;
        }
        if (!open || block.kind() == TextBlock.Kind.RULE || HeadWords.isOriginal(block)) {
            return Place.TEXT;
        }
        open = isTitle(block);
        first = false;
        return open ? Place.TITLE : Place.TEXT;
    }

    /** The level of the headings that make the title; 0 where it is none of headings. */
    int level() {
        return level;
    }

    private boolean isTitle(TextBlock block) {
        if (block.kind() == TextBlock.Kind.HEADING) {
            level = first ? block.level() : level;
            return block.level() <= level;
        }
        String text = block.text();
        boolean paragraph = block.kind() == TextBlock.Kind.PARAGRAPH && text.length() < LONGEST;
        return paragraph && (block.isBold() || isPlainTitle(text));
    }

    /** A title that nothing marks: what stands first below masthead or annex head, or has the words of one. */
    private boolean isPlainTitle(String text) {
        return !Sentences.ends(text)
                && (TitleWords.kind(text).isPresent()
                        || first && headed && text.length() < LONGEST_PLAIN && !Sentences.goesOn(text));
    }
}
