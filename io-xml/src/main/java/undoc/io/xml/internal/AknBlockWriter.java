// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.Optional;
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

/** Writes a block as an element, in the place that it stands in. */
final class AknBlockWriter implements Block.Cases<XmlElement> {
    private final AknBodyWriter body;
    private final EIds ids;
    private final String context;
    private final boolean hierarchy;

    /**
     * {@code context}: the identifier that those of the block begin with; {@code hierarchy}: whether numbered
     * paragraphs may stand there.
     */
    AknBlockWriter(AknBodyWriter body, EIds ids, String context, boolean hierarchy) {
        this.body = body;
        this.ids = ids;
        this.context = context;
        this.hierarchy = hierarchy;
    }

    @Override
    public XmlElement heading(Heading heading) {
        XmlElement element = Akn.element("block").with("name", "heading").with("class", "level-" + heading.level());
        heading.number().ifPresent(n -> element.add(AknBodyWriter.named("num", n)));
        return body.inlines(context).add(element, heading.content());
    }

    @Override
    public XmlElement paragraph(Paragraph paragraph) {
        Optional<String> role = paragraph.role().map(ParagraphRole::id);
        if (paragraph.number().isEmpty() && paragraph.blocks().isEmpty()) {
            return body.inlines(context).add(Akn.element("p").with("class", role), paragraph.content());
        }
        String id = paragraph
                .number()
                .map(n -> ids.numbered(context, "para", n))
                .orElseGet(() -> ids.next(context, "blockContainer"));
        boolean numbered = hierarchy && paragraph.number().isPresent();
        XmlElement element = Akn.element(numbered ? "paragraph" : "blockContainer")
                .with("eId", id)
                .with(
                        "class",
                        role.map(r -> numbered ? r : "paragraph " + r)
                                .or(() -> numbered ? Optional.empty() : Optional.of("paragraph")));
        paragraph.number().ifPresent(n -> element.add(Akn.element("num").add(n)));
        XmlElement content = numbered ? Akn.element("content").with("eId", ids.single(id, "content")) : element;
        content.add(body.inlines(id).add(Akn.element("p"), paragraph.content()));
        AknBlockWriter inner = new AknBlockWriter(body, ids, id, false);
        paragraph.blocks().forEach(block -> content.add(block.fold(inner)));
        return numbered ? element.add(content) : element;
    }

    @Override
    public XmlElement list(ListBlock list) {
        String id = ids.next(context, "list");
        XmlElement element = Akn.element("blockList").with("eId", id);
        for (ListItem item : list.items()) {
            String itemId = item.marker().map(m -> ids.numbered(id, "item", m)).orElseGet(() -> ids.next(id, "item"));
            XmlElement child = Akn.element("item").with("eId", itemId);
            item.marker().ifPresent(m -> child.add(Akn.element("num").add(m)));
            body.blocks(child, itemId, item.content());
            element.add(child);
        }
        return element;
    }

    @Override
    public XmlElement table(Table table) {
        String id = ids.next(context, "table");
        XmlElement element = Akn.element("table").with("eId", id);
        if (!table.caption().isEmpty()) {
            element.add(body.inlines(id).add(Akn.element("caption"), table.caption()));
        }
        int number = 0;
        for (TableRow row : table.rows()) {
            element.add(row(row, number++ < table.headerRows() ? "th" : "td", id));
        }
        return element;
    }

    private XmlElement row(TableRow row, String cellName, String id) {
        XmlElement element = Akn.element("tr");
        for (TableCell cell : row.cells()) {
            XmlElement child = Akn.element(cellName);
            if (cell.columnSpan() > 1) {
                child.with("colspan", String.valueOf(cell.columnSpan()));
            }
            if (cell.rowSpan() > 1) {
                child.with("rowspan", String.valueOf(cell.rowSpan()));
            }
            body.blocks(child, id, cell.content());
            element.add(child);
        }
        return element;
    }

    @Override
    public XmlElement quotation(Quotation quotation) {
        XmlElement element = container("quotation");
        body.blocks(element, element.get("eId"), quotation.content());
        return element;
    }

    @Override
    public XmlElement signature(SignatureBlock signature) {
        XmlElement element = container("signatures");
        signature.signatories().forEach(s -> element.add(Akn.element("p").add(signatory(s))));
        return element;
    }

    private XmlElement signatory(Signatory signatory) {
        XmlElement element = Akn.element("signature");
        if (signatory.signed()) {
            element.with("class", "signed");
        }
        signatory.mark().ifPresent(mark -> element.add(AknBodyWriter.named("mark", mark))
                .add(" "));
        element.add(AknBodyWriter.named("name", signatory.name()));
        signatory.role().ifPresent(role -> element.add(Akn.element("eol")).add(AknBodyWriter.named("role", role)));
        return element;
    }

    @Override
    public XmlElement speech(Speech speech) {
        XmlElement element = container("speech");
        speech.language().map(Language::code).ifPresent(code -> element.with("xml:lang", code));
        element.add(AknSpeeches.who(Akn.element("heading"), speech));
        body.blocks(element, element.get("eId"), speech.content());
        return element;
    }

    @Override
    public XmlElement figure(Figure figure) {
        return Akn.element("block").with("name", "figure").add(figure.alternativeText());
    }

    @Override
    public XmlElement foreign(Foreign foreign) {
        return Akn.element("foreign")
                .add(Akn.own("foreign").with("vocabulary", foreign.vocabulary()).add(foreign.source()));
    }

    private XmlElement container(String kind) {
        return Akn.element("blockContainer")
                .with("eId", ids.next(context, "blockContainer"))
                .with("class", kind);
    }
}
