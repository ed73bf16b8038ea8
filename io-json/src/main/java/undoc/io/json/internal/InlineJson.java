// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.List;
import tools.jackson.core.JsonGenerator;
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

/** Writes an inline as an object. */
final class InlineJson implements Inline.Cases<JsonGenerator> {
    private final JsonGenerator json;
    private final BodyJson body;

    InlineJson(JsonGenerator json, BodyJson body) {
        this.json = json;
        this.body = body;
    }

    @Override
    public JsonGenerator text(Text text) {
        body.start("text");
        json.writeStringProperty("text", text.text());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator emphasis(Emphasis emphasis) {
        return marked("emphasis", emphasis.content());
    }

    @Override
    public JsonGenerator strong(Strong strong) {
        return marked("strong", strong.content());
    }

    @Override
    public JsonGenerator underline(Underline underline) {
        return marked("underline", underline.content());
    }

    @Override
    public JsonGenerator superscript(Superscript superscript) {
        return marked("superscript", superscript.content());
    }

    @Override
    public JsonGenerator subscript(Subscript subscript) {
        return marked("subscript", subscript.content());
    }

    @Override
    public JsonGenerator reference(Reference reference) {
        body.start("reference");
        body.string("symbol", reference.symbol().map(DocumentSymbol::toString));
        body.string("href", reference.href());
        return end(reference.content());
    }

    @Override
    public JsonGenerator footnote(FootnoteReference footnote) {
        body.start("footnote");
        json.writeStringProperty("marker", footnote.marker());
        body.blocks("content", footnote.content());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator lineBreak(LineBreak lineBreak) {
        body.start("lineBreak");
        return json.writeEndObject();
    }

    private JsonGenerator marked(String type, List<Inline> content) {
        body.start(type);
        return end(content);
    }

    private JsonGenerator end(List<Inline> content) {
        body.inlines("content", content);
        return json.writeEndObject();
    }
}
