// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import undoc.model.DocumentKind;
import undoc.vocabulary.FunctionWords;
import undoc.vocabulary.TitleWords;

/** Tells titles from text, block by block: what is bold or a heading at the head of the document and of each annex. */
final class TitleZone {
    private static final int LONGEST = 1000;
    private static final int LONGEST_PLAIN = 400;

    /** The title of a resolution: "75/312. Zone of peace", "59/… Zone of peace" in a draft. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(?:(?:ES|S)-)?\\p{Nd}{1,4}/(?:\\p{Nd}{1,3}(?: ?\\p{Lu})?\\.|…|\\.{3})\\s+\\p{L}.*");

    /** What a resolution comes from: "[on the report of the Third Committee (A/78/9001, para. 9)]". */
    private static final Pattern SOURCE = Pattern.compile("\\s*\\[.*/.*\\]\\s*");

    private static final Set<DocumentKind> DRAFTS =
            EnumSet.of(DocumentKind.DRAFT_RESOLUTION, DocumentKind.DRAFT_DECISION);

    private boolean open = true;
    private boolean headed;
    private boolean first = true;
    /** Whether the heading above says who submits a draft, not what it is about. */
    private boolean submitted;

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
        submitted =
                open && TitleWords.kind(block.text()).filter(DRAFTS::contains).isPresent();
        return open ? Place.TITLE : Place.TEXT;
    }

    /** The headings that a title without empty lines is made of: each begins in the words of a title or a bracket. */
    static List<TextBlock> headings(TextBlock block) {
        List<TextLine> lines = block.lines();
        List<TextBlock> headings = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size()
                    || beginsHeading(lines.get(i - 1).text(), lines.get(i).text())) {
                headings.add(block.withLines(lines.subList(start, i)));
                start = i;
            }
        }
        return headings;
    }

    private static boolean beginsHeading(String above, String line) {
        String text = line.strip();
        boolean resolution = above.strip().endsWith(")")
                && TitleWords.kind(above)
                        .filter(DocumentKind.RESOLUTION::equals)
                        .isPresent();
        boolean worded = TitleWords.kind(text).isPresent()
                && !Sentences.goesOn(text)
                && text.codePoints().noneMatch(Character::isIdeographic)
                && !FunctionWords.endsIn(above.strip());
        return text.startsWith("[") || resolution || worded;
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
        return paragraph
                && (block.isBold()
                        || isPlainTitle(text)
                        || !Sentences.ends(text)
                                && isPlainTitle(headings(block).get(0).text()));
    }

    /** A title that nothing marks: what stands first below masthead or annex head, or has the words of one. */
    private boolean isPlainTitle(String text) {
        boolean below = !first && text.length() < LONGEST_PLAIN;
        if (below && SOURCE.matcher(text).matches()) {
            return true;
        }
        return !Sentences.ends(text)
                && (TitleWords.kind(text).isPresent()
                        || below && NUMBERED.matcher(text).matches()
                        || (first && headed || submitted) && text.length() < LONGEST_PLAIN && !Sentences.goesOn(text));
    }
}
