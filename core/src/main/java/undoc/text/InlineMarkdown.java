// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.List;
import java.util.Optional;
import undoc.model.body.Emphasis;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.Reference;
import undoc.model.body.Strong;
import undoc.model.body.Subscript;
import undoc.model.body.Superscript;
import undoc.model.body.Text;
import undoc.model.body.Underline;

/** Writes running text as Markdown; line breaks as {@link Pieces#BREAK}, for the block to say how. */
final class InlineMarkdown implements Inline.Cases<Boolean> {
    private static final int LONGEST_LINK = 900;

    private final Footnotes notes;
    private final boolean inLink;
    private final String styles;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();

    private InlineMarkdown(Footnotes notes, boolean inLink, String styles) {
        this.notes = notes;
        this.inLink = inLink;
        this.styles = styles;
    }

    static String of(List<? extends Inline> inlines, Footnotes notes) {
        return new InlineMarkdown(notes, false, "").written(inlines);
    }

    private String written(List<? extends Inline> inlines) {
        inlines.forEach(inline -> inline.fold(this));
        append("");
        return out.toString();
    }

    private String inside(List<Inline> content, boolean link, char style) {
        return new InlineMarkdown(notes, inLink || link, styles + style).written(content);
    }

    @Override
    public Boolean text(Text text) {
        plain.append(text.text());
        return true;
    }

    /** Adds what is written already, after the text that waits: neighbouring texts are escaped as one. */
    private void append(String written) {
        out.append(Escapes.inline(plain.toString(), inLink));
        plain.setLength(0);
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == '!' && written.startsWith("[")) {
            out.insert(last, '\\');
        }
        out.append(written);
    }

    @Override
    public Boolean emphasis(Emphasis emphasis) {
        return marked(emphasis.content(), "*", "i");
    }

    @Override
    public Boolean strong(Strong strong) {
        return marked(strong.content(), "**", "b");
    }

    @Override
    public Boolean underline(Underline underline) {
        return marked(underline.content(), "", "u");
    }

    @Override
    public Boolean superscript(Superscript superscript) {
        return marked(superscript.content(), "", "sup");
    }

    @Override
    public Boolean subscript(Subscript subscript) {
        return marked(subscript.content(), "", "sub");
    }

    /** Signs of emphasis where they cannot be misread, tags of HTML elsewhere; nothing inside the like. */
    private Boolean marked(List<Inline> content, String sign, String tag) {
        char style = tag.charAt(tag.length() - 1);
        if (styles.indexOf(style) >= 0) {
            content.forEach(inline -> inline.fold(this));
            return true;
        }
        String inner = inside(content, false, style);
        if (inner.isBlank()) {
            append(inner);
            return true;
        }
        append("");
        append(!sign.isEmpty() && isSafe(inner) ? sign + inner + sign : "<" + tag + ">" + inner + "</" + tag + ">");
        return true;
    }

    private boolean isSafe(String inner) {
        boolean apart = out.length() == 0 || out.charAt(out.length() - 1) != '*';
        return apart && InlineForms.isSafeInSigns(inner);
    }

    @Override
    public Boolean reference(Reference reference) {
        String href = reference.href().orElse("");
        if (href.isBlank() || href.length() > LONGEST_LINK || inLink) {
            reference.content().forEach(inline -> inline.fold(this));
            return true;
        }
        String inner = inside(reference.content(), true, ' ');
        append(inner.isBlank() ? inner : "[" + inner + "](" + target(href) + ")");
        return true;
    }

    private static String target(String href) {
        boolean plain = href.chars()
                .noneMatch(c ->
                        c == ' ' || c == '(' || c == ')' || c == '<' || c == '>' || c == '\\' || c == Pieces.BREAK);
        return plain ? href : "<" + href.replaceAll("([<>\\\\])", "\\\\$1").replace(Pieces.BREAK, ' ') + ">";
    }

    @Override
    public Boolean footnote(FootnoteReference footnote) {
        Optional<String> label = notes.label(footnote);
        if (label.isPresent()) {
            append("[^" + label.get() + "]");
        } else if (!footnote.marker().isBlank()) {
            append("<sup>" + Escapes.inline(footnote.marker(), inLink) + "</sup>");
        }
        return true;
    }

    @Override
    public Boolean lineBreak(LineBreak lineBreak) {
        append(String.valueOf(Pieces.BREAK));
        return true;
    }
}
