// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

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

/** The characters of running text, footnotes left out. */
final class PlainText implements Inline.Cases<String> {
    private static final PlainText CASES = new PlainText();

    private PlainText() {}

    static String of(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        inlines.forEach(inline -> text.append(inline.fold(CASES)));
        return text.toString();
    }

    @Override
    public String text(Text text) {
        return text.text();
    }

    @Override
    public String emphasis(Emphasis emphasis) {
        return of(emphasis.content());
    }

    @Override
    public String strong(Strong strong) {
        return of(strong.content());
    }

    @Override
    public String underline(Underline underline) {
        return of(underline.content());
    }

    @Override
    public String superscript(Superscript superscript) {
        return of(superscript.content());
    }

    @Override
    public String subscript(Subscript subscript) {
        return of(subscript.content());
    }

    @Override
    public String reference(Reference reference) {
        return of(reference.content());
    }

    @Override
    public String footnote(FootnoteReference footnote) {
        return "";
    }

    @Override
    public String lineBreak(LineBreak lineBreak) {
        return " ";
    }
}
