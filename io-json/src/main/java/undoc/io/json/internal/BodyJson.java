// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import undoc.model.Language;
import undoc.model.body.Block;
import undoc.model.body.Emphasis;
import undoc.model.body.Figure;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.LineBreak;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Quotation;
import undoc.model.body.Reference;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Strong;
import undoc.model.body.Subscript;
import undoc.model.body.Superscript;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;
import undoc.model.body.Text;
import undoc.model.body.Underline;
import undoc.symbol.DocumentSymbol;

/** Writes blocks and inlines in the JSON form: one object each, its type first. */
final class BodyJson implements Block.Cases<JsonGenerator>, Inline.Cases<JsonGenerator> {
    private final JsonGenerator json;

    BodyJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a property with blocks, or nothing where there are none. */
    void blocks(String name, List<? extends Block> blocks) {
        if (!blocks.isEmpty()) {
            json.writeArrayPropertyStart(name);
            blocks.forEach(block -> block.fold(this));
            json.writeEndArray();
        }
    }

    /** Writes a property with inlines, or nothing where there are none. */
    void inlines(String name, List<? extends Inline> inlines) {
        if (!inlines.isEmpty()) {
            json.writeArrayPropertyStart(name);
            inlines.forEach(inline -> inline.fold(this));
            json.writeEndArray();
        }
    }

    @Override
    public JsonGenerator heading(Heading heading) {
        start("heading");
        number("level", heading.level());
        string("number", heading.number());
        return end(heading.content());
    }

    @Override
    public JsonGenerator paragraph(Paragraph paragraph) {
        start("paragraph");
        string("number", paragraph.number());
        string("role", paragraph.role().map(ParagraphRole::id));
        inlines("content", paragraph.content());
        blocks("blocks", paragraph.blocks());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator list(ListBlock list) {
        start("list");
        json.writeArrayPropertyStart("items");
        list.items().forEach(this::item);
        json.writeEndArray();
        return json.writeEndObject();
    }

    private void item(ListItem item) {
        json.writeStartObject();
        string("marker", item.marker());
        blocks("content", item.content());
        json.writeEndObject();
    }

    @Override
    public JsonGenerator table(Table table) {
        start("table");
        inlines("caption", table.caption());
        if (table.headerRows() > 0) {
            number("headerRows", table.headerRows());
        }
        json.writeArrayPropertyStart("rows");
        table.rows().forEach(this::row);
        json.writeEndArray();
        return json.writeEndObject();
    }

    private void row(TableRow row) {
        json.writeStartObject();
        json.writeArrayPropertyStart("cells");
        row.cells().forEach(this::cell);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void cell(TableCell cell) {
        json.writeStartObject();
        if (cell.columnSpan() > 1) {
            number("columnSpan", cell.columnSpan());
        }
        if (cell.rowSpan() > 1) {
            number("rowSpan", cell.rowSpan());
        }
        blocks("content", cell.content());
        json.writeEndObject();
    }

    @Override
    public JsonGenerator quotation(Quotation quotation) {
        start("quotation");
        blocks("content", quotation.content());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator signature(SignatureBlock signature) {
        start("signature");
        json.writeArrayPropertyStart("signatories");
        signature.signatories().forEach(this::signatory);
        json.writeEndArray();
        return json.writeEndObject();
    }

    private void signatory(Signatory signatory) {
        json.writeStartObject();
        json.writeStringProperty("name", signatory.name());
        string("role", signatory.role());
        json.writeName("signed");
        json.writeBoolean(signatory.signed());
        string("mark", signatory.mark());
        json.writeEndObject();
    }

    @Override
    public JsonGenerator speech(Speech speech) {
        start("speech");
        json.writeStringProperty("speaker", speech.speaker());
        string("affiliation", speech.affiliation());
        string("language", speech.language().map(Language::code));
        blocks("content", speech.content());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator figure(Figure figure) {
        start("figure");
        json.writeStringProperty("alternativeText", figure.alternativeText());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator foreign(Foreign foreign) {
        start("foreign");
        json.writeStringProperty("vocabulary", foreign.vocabulary());
        json.writeStringProperty("source", foreign.source());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator text(Text text) {
        start("text");
        json.writeStringProperty("text", text.text());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator emphasis(Emphasis emphasis) {
        start("emphasis");
        return end(emphasis.content());
    }

    @Override
    public JsonGenerator strong(Strong strong) {
        start("strong");
        return end(strong.content());
    }

    @Override
    public JsonGenerator underline(Underline underline) {
        start("underline");
        return end(underline.content());
    }

    @Override
    public JsonGenerator superscript(Superscript superscript) {
        start("superscript");
        return end(superscript.content());
    }

    @Override
    public JsonGenerator subscript(Subscript subscript) {
        start("subscript");
        return end(subscript.content());
    }

    @Override
    public JsonGenerator reference(Reference reference) {
        start("reference");
        string("symbol", reference.symbol().map(DocumentSymbol::toString));
        string("href", reference.href());
        return end(reference.content());
    }

    @Override
    public JsonGenerator footnote(FootnoteReference footnote) {
        start("footnote");
        json.writeStringProperty("marker", footnote.marker());
        blocks("content", footnote.content());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator lineBreak(LineBreak lineBreak) {
        start("lineBreak");
        return json.writeEndObject();
    }

    private void start(String type) {
        json.writeStartObject();
        json.writeStringProperty("type", type);
    }

    private JsonGenerator end(List<Inline> content) {
        inlines("content", content);
        return json.writeEndObject();
    }

    private void string(String name, Optional<String> value) {
        value.ifPresent(v -> json.writeStringProperty(name, v));
    }

    private void number(String name, int value) {
        json.writeName(name);
        json.writeNumber(value);
    }
}
