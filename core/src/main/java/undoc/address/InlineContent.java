// SPDX-License-Identifier: Apache-2.0
package undoc.address;

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

/** The pieces of text directly inside a piece of text. */
enum InlineContent implements Inline.Cases<List<Inline>> {
    CASES;

    @Override
    public List<Inline> text(Text text) {
        return List.of();
    }

    @Override
    public List<Inline> emphasis(Emphasis emphasis) {
        return emphasis.content();
    }

    @Override
    public List<Inline> strong(Strong strong) {
        return strong.content();
    }

    @Override
    public List<Inline> underline(Underline underline) {
        return underline.content();
    }

    @Override
    public List<Inline> superscript(Superscript superscript) {
        return superscript.content();
    }

    @Override
    public List<Inline> subscript(Subscript subscript) {
        return subscript.content();
    }

    @Override
    public List<Inline> reference(Reference reference) {
        return reference.content();
    }

    @Override
    public List<Inline> footnote(FootnoteReference footnote) {
        return List.of();
    }

    @Override
    public List<Inline> lineBreak(LineBreak lineBreak) {
        return List.of();
    }
}
