// SPDX-License-Identifier: Apache-2.0
package undoc.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
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

/** The words of running text, without marks and footnotes. */
enum InlineWords implements Inline.Cases<String> {
    INSTANCE;

    private String all(List<Inline> inlines) {
        return inlines.stream().map(i -> i.fold(this)).collect(Collectors.joining());
    }

    @Override
    public String text(Text text) {
        return text.text();
    }

    @Override
    public String emphasis(Emphasis emphasis) {
        return all(emphasis.content());
    }

    @Override
    public String strong(Strong strong) {
        return all(strong.content());
    }

    @Override
    public String underline(Underline underline) {
        return all(underline.content());
    }

    @Override
    public String superscript(Superscript superscript) {
        return all(superscript.content());
    }

    @Override
    public String subscript(Subscript subscript) {
        return all(subscript.content());
    }

    @Override
    public String reference(Reference reference) {
        return all(reference.content());
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
