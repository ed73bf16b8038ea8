// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.DocumentKind;
import undoc.model.body.Block;
import undoc.model.body.Emphasis;
import undoc.model.body.Inline;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Strong;
import undoc.model.body.Underline;

/**
 * Tells preambular from operative paragraphs of resolutions and decisions: after the enacting formula ("The General
 * Assembly,"), paragraphs that open with marked words are preambular until the first that has a number or ends as
 * operative ones do, in a semicolon or full stop.
 */
final class ResolutionRoles {
    private static final int LONGEST_FORMULA = 140;

    private ResolutionRoles() {}

    static boolean applyTo(DocumentKind kind) {
        return kind == DocumentKind.RESOLUTION
                || kind == DocumentKind.DECISION
                || kind == DocumentKind.DRAFT_RESOLUTION
                || kind == DocumentKind.DRAFT_DECISION;
    }

    static List<Block> marked(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        boolean enacted = false;
        boolean operative = false;
        for (Block block : blocks) {
            Block made = block;
            if (block instanceof Paragraph paragraph) {
                if (isFormula(paragraph)) {
                    enacted = true;
                    operative = false;
                } else if (enacted) {
                    Optional<ParagraphRole> role = role(paragraph, operative);
                    operative = operative || role.equals(Optional.of(ParagraphRole.OPERATIVE));
                    made = role.map(paragraph::withRole).orElse(paragraph);
                }
            }
            out.add(made);
        }
        return out;
    }

    private static Optional<ParagraphRole> role(Paragraph paragraph, boolean operative) {
        if (paragraph.number().isPresent()) {
            boolean digits = paragraph.number().get().codePoints().anyMatch(Character::isDigit);
            return digits ? Optional.of(ParagraphRole.OPERATIVE) : Optional.empty();
        }
        if (paragraph.content().isEmpty()
                || !isMarked(paragraph.content().get(0))
                || paragraph.content().size() < 2) {
            return Optional.empty();
        }
        String text = PlainText.of(paragraph.content()).strip();
        boolean ends = text.matches("(?s).*[;.。；؛]$");
        if (ends && !text.endsWith("...")) {
            return Optional.of(ParagraphRole.OPERATIVE);
        }
        return operative ? Optional.empty() : Optional.of(ParagraphRole.PREAMBULAR);
    }

    private static boolean isFormula(Paragraph paragraph) {
        String text = PlainText.of(paragraph.content()).strip();
        return paragraph.number().isEmpty()
                && paragraph.blocks().isEmpty()
                && text.length() < LONGEST_FORMULA
                && text.matches("(?s).*[,，،]$")
                && !paragraph.content().isEmpty()
                && isMarked(paragraph.content().get(0))
                && PlainText.of(paragraph.content().subList(0, 1)).length() > text.length() - 3;
    }

    private static boolean isMarked(Inline inline) {
        return inline instanceof Emphasis || inline instanceof Underline || inline instanceof Strong;
    }
}
