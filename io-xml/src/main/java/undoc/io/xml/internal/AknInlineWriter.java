// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

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

/** Writes inlines as Akoma Ntoso elements. */
final class AknInlineWriter implements Inline.Cases<Object> {
    /** The class of a reference that has no link of its own: its target is made of the symbol. */
    static final String BY_SYMBOL = "by-symbol";

    private final AknBodyWriter body;
    private final EIds ids;
    private final String context;

    AknInlineWriter(AknBodyWriter body, EIds ids, String context) {
        this.body = body;
        this.ids = ids;
        this.context = context;
    }

    /** Adds inlines to an element and gives it back. */
    XmlElement add(XmlElement parent, List<? extends Inline> inlines) {
        for (Inline inline : inlines) {
            parent.children().add(inline.fold(this));
        }
        return parent;
    }

    @Override
    public Object text(Text text) {
        return text.text();
    }

    @Override
    public Object emphasis(Emphasis emphasis) {
        return add(Akn.element("i"), emphasis.content());
    }

    @Override
    public Object strong(Strong strong) {
        return add(Akn.element("b"), strong.content());
    }

    @Override
    public Object underline(Underline underline) {
        return add(Akn.element("u"), underline.content());
    }

    @Override
    public Object superscript(Superscript superscript) {
        return add(Akn.element("sup"), superscript.content());
    }

    @Override
    public Object subscript(Subscript subscript) {
        return add(Akn.element("sub"), subscript.content());
    }

    @Override
    public Object reference(Reference reference) {
        XmlElement element = Akn.element("ref").with("eId", ids.next(context, "ref"));
        String symbol = reference.symbol().map(Object::toString).orElse("");
        if (reference.href().isPresent()) {
            element.with("href", Uris.encode(reference.href().get()));
            if (!element.get("href").equals(reference.href().get())) {
                element.with("class", "encoded");
            }
        } else {
            element.with("href", symbol.isEmpty() ? "#" : "https://undocs.org/" + Uris.encode(symbol))
                    .with("class", BY_SYMBOL);
        }
        reference.symbol().ifPresent(s -> element.with("title", symbol));
        return add(element, reference.content());
    }

    @Override
    public Object footnote(FootnoteReference footnote) {
        return note(footnote);
    }

    /** A footnote with its text. */
    XmlElement note(FootnoteReference footnote) {
        String id = ids.next(context, "authorialNote");
        XmlElement element = Akn.element("authorialNote")
                .with("eId", id)
                .with("marker", footnote.marker())
                .with("placement", "bottom");
        body.blocks(element, id, footnote.content());
        return element;
    }

    @Override
    public Object lineBreak(LineBreak lineBreak) {
        return Akn.element("eol");
    }
}
