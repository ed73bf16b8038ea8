// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import tools.jackson.core.JsonGenerator;
import undoc.model.Language;
import undoc.model.body.Block;
import undoc.model.body.Figure;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Quotation;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;

/** Writes a block as an object. */
final class BlockJson implements Block.Cases<JsonGenerator> {
    private final JsonGenerator json;
    private final BodyJson body;

    BlockJson(JsonGenerator json, BodyJson body) {
        this.json = json;
        this.body = body;
    }

    @Override
    public JsonGenerator heading(Heading heading) {
        body.start("heading");
        body.number("level", heading.level());
        body.string("number", heading.number());
        body.inlines("content", heading.content());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator paragraph(Paragraph paragraph) {
        body.start("paragraph");
        body.string("number", paragraph.number());
        body.string("role", paragraph.role().map(ParagraphRole::id));
        body.inlines("content", paragraph.content());
        body.blocks("blocks", paragraph.blocks());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator list(ListBlock list) {
        body.start("list");
        json.writeArrayPropertyStart("items");
        list.items().forEach(this::item);
        json.writeEndArray();
        return json.writeEndObject();
    }

    private void item(ListItem item) {
        json.writeStartObject();
        body.string("marker", item.marker());
        body.blocks("content", item.content());
        json.writeEndObject();
    }

    @Override
    public JsonGenerator table(Table table) {
        body.start("table");
        body.inlines("caption", table.caption());
        if (table.headerRows() > 0) {
            body.number("headerRows", table.headerRows());
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
            body.number("columnSpan", cell.columnSpan());
        }
        if (cell.rowSpan() > 1) {
            body.number("rowSpan", cell.rowSpan());
        }
        body.blocks("content", cell.content());
        json.writeEndObject();
    }

    @Override
    public JsonGenerator quotation(Quotation quotation) {
        body.start("quotation");
        body.blocks("content", quotation.content());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator signature(SignatureBlock signature) {
        body.start("signature");
        json.writeArrayPropertyStart("signatories");
        signature.signatories().forEach(this::signatory);
        json.writeEndArray();
        return json.writeEndObject();
    }

    private void signatory(Signatory signatory) {
        json.writeStartObject();
        json.writeStringProperty("name", signatory.name());
        body.string("role", signatory.role());
        json.writeName("signed");
        json.writeBoolean(signatory.signed());
        body.string("mark", signatory.mark());
        json.writeEndObject();
    }

    @Override
    public JsonGenerator speech(Speech speech) {
        body.start("speech");
        json.writeStringProperty("speaker", speech.speaker());
        body.string("affiliation", speech.affiliation());
        body.string("language", speech.language().map(Language::code));
        body.blocks("content", speech.content());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator figure(Figure figure) {
        body.start("figure");
        json.writeStringProperty("alternativeText", figure.alternativeText());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator foreign(Foreign foreign) {
        body.start("foreign");
        json.writeStringProperty("vocabulary", foreign.vocabulary());
        json.writeStringProperty("source", foreign.source());
        return json.writeEndObject();
    }
}
