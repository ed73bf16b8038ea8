// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.address.BlockAddress;
import undoc.model.body.Block;
import undoc.model.body.Emphasis;
import undoc.model.body.Heading;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Strong;

/**
 * Tells the paragraphs in the body of a resolution apart: numbered ones are operative; so are those without number that
 * begin with words set off from the rest where none is numbered; where some are, those between a heading and the next
 * number are a preamble of a section (Guidelines of AKN4UN, part 2, on preambles within the body).
 */
final class FreeRoles {
    private FreeRoles() {}

    /** The blocks of a body with their roles. */
    static List<Block> assigned(List<Block> blocks) {
        boolean numbered =
                blocks.stream().anyMatch(block -> block instanceof Paragraph paragraph && isNumbered(paragraph));
        List<Block> out = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!(block instanceof Paragraph paragraph) || paragraph.role().isPresent()) {
                out.add(block);
            } else if (isNumbered(paragraph)) {
                out.add(paragraph.withRole(ParagraphRole.OPERATIVE));
            } else if (!beginsSetOff(paragraph)) {
                out.add(paragraph);
            } else if (!numbered) {
                out.add(paragraph.withRole(ParagraphRole.OPERATIVE));
            } else {
                out.add(opensSection(out) ? paragraph.withRole(ParagraphRole.PREAMBULAR) : paragraph);
            }
        }
        return out;
    }

    private static boolean isNumbered(Paragraph paragraph) {
        String label = BlockAddress.label(paragraph.number().orElse(""));
        return !label.isEmpty() && Character.isDigit(label.charAt(0));
    }

    /** Whether the opening words are set off: in italics, in Chinese in another face, which files mark as bold. */
    private static boolean beginsSetOff(Paragraph paragraph) {
        return paragraph.content().size() > 1
                && (paragraph.content().get(0) instanceof Emphasis
                        || paragraph.content().get(0) instanceof Strong);
    }

    private static boolean opensSection(List<Block> before) {
        if (before.isEmpty()) {
            return false;
        }
        Block last = before.get(before.size() - 1);
        return last instanceof Heading
                || last instanceof Paragraph paragraph
                        && paragraph.role().equals(Optional.of(ParagraphRole.PREAMBULAR));
    }
}
