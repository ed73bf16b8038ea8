// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
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
import undoc.symbol.DocumentSymbol;

/** Makes inlines of the elements that {@link AknInlineWriter} writes. */
final class AknInlineReader {
    private final AknBodyReader body;

    AknInlineReader(AknBodyReader body) {
        this.body = body;
    }

    /** The inlines inside an element. */
    List<Inline> read(XmlElement parent) {
        List<Inline> inlines = new ArrayList<>();
        for (Object child : parent.children()) {
            if (child instanceof XmlElement element) {
                inlines.add(inline(element));
            } else {
                inlines.add(new Text((String) child));
            }
        }
        return inlines;
    }

    private Inline inline(XmlElement element) {
        return switch (element.name()) {
            case "i" -> new Emphasis(read(element));
            case "b" -> new Strong(read(element));
            case "u" -> new Underline(read(element));
            case "sup" -> new Superscript(read(element));
            case "sub" -> new Subscript(read(element));
            case "ref" -> reference(element);
            case "authorialNote" -> note(element);
            case "eol" -> new LineBreak();
            default -> new Text(element.text());
        };
    }

    FootnoteReference note(XmlElement element) {
        return new FootnoteReference(element.get("marker"), body.blocks(element));
    }

    private Reference reference(XmlElement element) {
        Optional<String> href = element.hasClass(AknInlineWriter.BY_SYMBOL)
                ? Optional.empty()
                : element.find("undoc:href")
                        .or(() -> element.find("href"))
                        .map(h -> element.hasClass("encoded") ? Uris.decode(h) : h);
        return new Reference(element.find("title").flatMap(DocumentSymbol::tryParse), href, read(element));
    }
}
