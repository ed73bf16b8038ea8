// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Writes blocks as Akoma Ntoso elements; {@link AknBodyReader} makes the same blocks of them. */
final class AknBodyWriter {
    private final EIds ids;
    private final Map<String, String> speakers = new LinkedHashMap<>();

    AknBodyWriter(EIds ids) {
        this.ids = ids;
    }

    /** Adds blocks to an element that holds hierarchy ({@code mainBody}). */
    void body(XmlElement parent, String context, List<Block> blocks) {
        blocks.forEach(block -> parent.add(block.fold(new Cases(context, true))));
        if (blocks.isEmpty()) {
            parent.add(Akn.element("p"));
        }
    }

    /** The preamble of a resolution. */
    XmlElement preamble(List<Block> blocks) {
        XmlElement preamble = Akn.element("preamble").with("eId", "preamble");
        blocks(preamble, "preamble", blocks);
        return preamble;
    }

    /** The body of a record of a meeting: one section with all that was said. */
    XmlElement debate(List<Block> blocks) {
        XmlElement section =
                Akn.element("debateSection").with("name", "proceedings").with("eId", ids.next("", "dbsect"));
        String id = section.get("eId");
        for (Block block : blocks) {
            section.add(block instanceof Speech speech ? speech(speech, id) : block.fold(new Cases(id, false)));
        }
        if (blocks.isEmpty()) {
            section.add(Akn.element("p"));
        }
        return Akn.element("debateBody").with("eId", "body").add(section);
    }

    private XmlElement speech(Speech speech, String context) {
        String id = ids.next(context, "speech");
        XmlElement element = Akn.element("speech")
                .with("by", "#" + speaker(speech.speaker()))
                .with("eId", id);
        speech.language().map(Language::code).ifPresent(code -> element.with("xml:lang", code));
        element.add(who(Akn.element("from"), speech));
        blocks(element, id, speech.content());
        return element;
    }

    private static XmlElement who(XmlElement element, Speech speech) {
        element.add(named("speaker", speech.speaker()));
        speech.affiliation()
                .ifPresent(a -> element.add(" (").add(named("affiliation", a)).add(")"));
        return element;
    }

    /** The identifier of a speaker, the same for each speech. */
    private String speaker(String name) {
        return speakers.computeIfAbsent(name, n -> "speaker_" + (speakers.size() + 1));
    }

    /** Who speaks, by identifier. */
    Map<String, String> speakers() {
        Map<String, String> byId = new LinkedHashMap<>();
        speakers.forEach((name, id) -> byId.put(id, name));
        return byId;
    }

    /** Adds blocks to an element that holds blocks only; an empty paragraph where there are none. */
    private void blocks(XmlElement parent, String context, List<Block> blocks) {
        blocks.forEach(block -> parent.add(block.fold(new Cases(context, false))));
        if (blocks.isEmpty()) {
            parent.add(Akn.element("p"));
        }
    }

    /** Adds a footnote's blocks to its element. */
    void note(XmlElement note, String context, List<Block> blocks) {
        blocks(note, context, blocks);
    }

    private AknInlineWriter inlines(String context) {
        return new AknInlineWriter(this, ids, context);
    }

    private final class Cases implements Block.Cases<XmlElement> {
        private final String context;
        private final boolean hierarchy;

        Cases(String context, boolean hierarchy) {
            this.context = context;
            this.hierarchy = hierarchy;
        }

        @Override
        public XmlElement heading(Heading heading) {
            XmlElement element = Akn.element("block").with("name", "heading").with("class", "level-" + heading.level());
            heading.number().ifPresent(n -> element.add(named("num", n)));
            return inlines(context).add(element, heading.content());
        }

        @Override
        public XmlElement paragraph(Paragraph paragraph) {
            Optional<String> role = paragraph.role().map(ParagraphRole::id);
            if (paragraph.number().isEmpty() && paragraph.blocks().isEmpty()) {
                return inlines(context).add(Akn.element("p").with("class", role), paragraph.content());
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
            content.add(inlines(id).add(Akn.element("p"), paragraph.content()));
            paragraph.blocks().forEach(block -> content.add(block.fold(new Cases(id, false))));
            return numbered ? element.add(content) : element;
        }

        @Override
        public XmlElement list(ListBlock list) {
            String id = ids.next(context, "list");
            XmlElement element = Akn.element("blockList").with("eId", id);
            for (ListItem item : list.items()) {
                String itemId =
                        item.marker().map(m -> ids.numbered(id, "item", m)).orElseGet(() -> ids.next(id, "item"));
                XmlElement child = Akn.element("item").with("eId", itemId);
                item.marker().ifPresent(m -> child.add(Akn.element("num").add(m)));
                blocks(child, itemId, item.content());
                element.add(child);
            }
            return element;
        }

        @Override
        public XmlElement table(Table table) {
            String id = ids.next(context, "table");
            XmlElement element = Akn.element("table").with("eId", id);
            if (!table.caption().isEmpty()) {
                element.add(inlines(id).add(Akn.element("caption"), table.caption()));
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
                blocks(child, id, cell.content());
                element.add(child);
            }
            return element;
        }

        @Override
        public XmlElement quotation(Quotation quotation) {
            XmlElement element = container("quotation");
            blocks(element, element.get("eId"), quotation.content());
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
            signatory.mark().ifPresent(mark -> element.add(named("mark", mark)).add(" "));
            element.add(named("name", signatory.name()));
            signatory.role().ifPresent(role -> element.add(Akn.element("eol")).add(named("role", role)));
            return element;
        }

        @Override
        public XmlElement speech(Speech speech) {
            XmlElement element = container("speech");
            speech.language().map(Language::code).ifPresent(code -> element.with("xml:lang", code));
            element.add(who(Akn.element("heading"), speech));
            blocks(element, element.get("eId"), speech.content());
            return element;
        }

        @Override
        public XmlElement figure(Figure figure) {
            return Akn.element("block").with("name", "figure").add(figure.alternativeText());
        }

        @Override
        public XmlElement foreign(Foreign foreign) {
            return Akn.element("foreign")
                    .add(Akn.own("foreign")
                            .with("vocabulary", foreign.vocabulary())
                            .add(foreign.source()));
        }

        private XmlElement container(String kind) {
            return Akn.element("blockContainer")
                    .with("eId", ids.next(context, "blockContainer"))
                    .with("class", kind);
        }
    }

    private static XmlElement named(String name, String text) {
        return Akn.element("inline").with("name", name).add(text);
    }
}
