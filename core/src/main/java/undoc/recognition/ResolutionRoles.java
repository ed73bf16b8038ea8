// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.DocumentKind;
import undoc.model.body.Block;
import undoc.model.body.Content;
import undoc.model.body.Emphasis;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Strong;
import undoc.model.body.Underline;
import undoc.vocabulary.DateForms;
import undoc.vocabulary.OrganNames;

/**
 * Tells preambular from operative paragraphs of resolutions and decisions: after the enacting formula ("The General
 * Assembly,"), paragraphs that open with marked words are preambular until the first that has a number or ends as
 * operative ones do, in a semicolon or full stop. In other documents, a draft resolution begins with such a formula and
 * ends at the next heading.
 */
final class ResolutionRoles {
    private static final int LONGEST_FORMULA = 140;
    private static final int LONGEST_MEETING = 60;
    private static final int LONGEST_CHINESE = 30;

    private final boolean resolution;

    /** For a document that is a resolution or decision as a whole, or one that may hold drafts of some. */
    ResolutionRoles(boolean resolution) {
        this.resolution = resolution;
    }

    static boolean applyTo(DocumentKind kind) {
        return kind == DocumentKind.RESOLUTION
                || kind == DocumentKind.DECISION
                || kind == DocumentKind.DRAFT_RESOLUTION
                || kind == DocumentKind.DRAFT_DECISION;
    }

    List<Block> marked(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        boolean enacted = false;
        boolean operative = false;
        for (Block block : blocks) {
            Block made = block;
            if (block instanceof Heading && !resolution) {
                enacted = false;
            } else if (block instanceof Paragraph paragraph) {
                if (isDateOfMeeting(out, paragraph)) {
                    made = withMeeting((Paragraph) out.remove(out.size() - 1), paragraph);
                } else if (isFormula(paragraph)
                        || !enacted && (isBareFormula(paragraph) || isChineseFormula(paragraph))) {
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

    private Optional<ParagraphRole> role(Paragraph paragraph, boolean operative) {
        if (paragraph.number().isPresent()) {
            boolean digits = paragraph.number().get().codePoints().anyMatch(Character::isDigit);
            boolean verb = !paragraph.content().isEmpty()
                    && isMarked(paragraph.content().get(0));
            return digits && (resolution || verb) ? Optional.of(ParagraphRole.OPERATIVE) : Optional.empty();
        }
        String text = Content.text(paragraph.content()).strip();
        if (resolution && isChinese(text)) {
            return text.endsWith("，") && !operative
                    ? Optional.of(ParagraphRole.PREAMBULAR)
                    : text.matches("(?s).*[；。]$") ? Optional.of(ParagraphRole.OPERATIVE) : Optional.empty();
        }
        if (paragraph.content().isEmpty()
                || !isMarked(paragraph.content().get(0))
                || paragraph.content().size() < 2) {
            return Optional.empty();
        }
        boolean ends = text.matches("(?s).*[;.。；؛]$");
        if (ends && !text.endsWith("...")) {
            return Optional.of(ParagraphRole.OPERATIVE);
        }
        return operative ? Optional.empty() : Optional.of(ParagraphRole.PREAMBULAR);
    }

    /** Whether a paragraph is the date below the line of the meeting: "73rd plenary meeting". */
    private boolean isDateOfMeeting(List<Block> before, Paragraph date) {
        return resolution
                && date.number().isEmpty()
                && DateForms.parse(Content.text(date.content())).isPresent()
                && !before.isEmpty()
                && before.get(before.size() - 1) instanceof Paragraph meeting
                && meeting.number().isEmpty()
                && meeting.role().isEmpty()
                && meeting.blocks().isEmpty()
                && !meeting.content().isEmpty()
                && Content.text(meeting.content()).length() < LONGEST_MEETING;
    }

    private static Paragraph withMeeting(Paragraph meeting, Paragraph date) {
        List<Inline> content = new ArrayList<>(meeting.content());
        content.add(new LineBreak());
        content.addAll(date.content());
        return meeting.withContent(content);
    }

    private boolean isFormula(Paragraph paragraph) {
        return markedLine(paragraph)
                .filter(text -> text.matches("(?s).*[,，،]$") && (resolution || isOrgan(text)))
                .isPresent();
    }

    /** Decisions of some bodies have no comma behind the formula, and no other line like it before the text. */
    private boolean isBareFormula(Paragraph paragraph) {
        return resolution
                && markedLine(paragraph)
                        .filter(text -> text.matches("\\p{Lu}[\\p{L}\\p{M}\\s’'-]+"))
                        .isPresent();
    }

    /** The words of a short paragraph without a number that is marked, but perhaps for what it ends in. */
    private static Optional<String> markedLine(Paragraph paragraph) {
        if (paragraph.number().isPresent()
                || !paragraph.blocks().isEmpty()
                || paragraph.content().isEmpty()
                || !isMarked(paragraph.content().get(0))) {
            return Optional.empty();
        }
        String text = Content.text(paragraph.content()).strip();
        int marked = Content.text(paragraph.content().subList(0, 1)).length();
        return text.length() < LONGEST_FORMULA && marked > text.length() - 3 ? Optional.of(text) : Optional.empty();
    }

    /** Whether a formula names an organ, after an article where the language has one: "L’Assemblée générale,". */
    private static boolean isOrgan(String formula) {
        String name = formula.substring(0, Math.max(0, formula.length() - 1));
        int article = 0;
        while (article < name.length() && Character.isLetter(name.charAt(article))) {
            article++;
        }
        return OrganNames.named(name).isPresent()
                || article + 1 < name.length()
                        && OrganNames.named(name.substring(article + 1)).isPresent();
    }

    private boolean isChineseFormula(Paragraph paragraph) {
        String text = Content.text(paragraph.content()).strip();
        return resolution
                && paragraph.number().isEmpty()
                && isChinese(text)
                && text.length() < LONGEST_CHINESE
                && text.endsWith("，");
    }

    /** Chinese marks what others set in italics by a typeface, which is no sign of its own. */
    private static boolean isChinese(String text) {
        return !text.isEmpty() && Character.isIdeographic(text.codePointAt(0));
    }

    private static boolean isMarked(Inline inline) {
        return inline instanceof Emphasis || inline instanceof Underline || inline instanceof Strong;
    }
}
