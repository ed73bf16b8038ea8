// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.explain;

import java.util.List;
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

/** The characters of inlines; footnotes are gathered beside, their markers stay in place. */
final class InlineText implements Inline.Cases<Boolean> {
    private final StringBuilder text = new StringBuilder();
    private final List<FootnoteReference> notes;

    private InlineText(List<FootnoteReference> notes) {
        this.notes = notes;
    }

    static String of(List<Inline> content, List<FootnoteReference> notes) {
        InlineText plain = new InlineText(notes);
        plain.all(content);
        return plain.text.toString();
    }

    private boolean all(List<Inline> content) {
        content.forEach(inline -> inline.fold(this));
        return true;
    }

    private boolean add(String characters) {
        text.append(characters);
        return true;
    }

    @Override
    public Boolean text(Text inline) {
        return add(inline.text());
    }

    @Override
    public Boolean emphasis(Emphasis emphasis) {
        return all(emphasis.content());
    }

    @Override
    public Boolean strong(Strong strong) {
        return all(strong.content());
    }

    @Override
    public Boolean underline(Underline underline) {
        return all(underline.content());
    }

    @Override
    public Boolean superscript(Superscript superscript) {
        return all(superscript.content());
    }

    @Override
    public Boolean subscript(Subscript subscript) {
        return all(subscript.content());
    }

    @Override
    public Boolean reference(Reference reference) {
        return all(reference.content());
    }

    @Override
    public Boolean footnote(FootnoteReference footnote) {
        notes.add(footnote);
        return add(" " + footnote.marker() + " ");
    }

    @Override
    public Boolean lineBreak(LineBreak lineBreak) {
        return add(" ");
    }
}
