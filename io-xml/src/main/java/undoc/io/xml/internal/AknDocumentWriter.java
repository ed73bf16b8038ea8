// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.List;
import undoc.model.Annex;
import undoc.model.UnDocument;
import undoc.model.body.FootnoteReference;

/** Writes a document as a tree of Akoma Ntoso. */
public final class AknDocumentWriter {
    private final UnDocument document;
    private final AknMetaWriter meta;
    private final EIds ids = new EIds();
    private final AknBodyWriter body = new AknBodyWriter(ids);
    private final AknSpeeches speeches = new AknSpeeches(body, ids);

    private AknDocumentWriter(UnDocument document) {
        this.document = document;
        this.meta = new AknMetaWriter(document);
    }

    /** Writes a document to a stream and leaves it open. */
    public static void write(UnDocument document, java.io.OutputStream out) throws java.io.IOException {
        XmlTreeWriter.write(new AknDocumentWriter(document).root(), Akn.prefixes(), Akn.MIXED, out);
    }

    private XmlElement root() {
        String type = document.work().type();
        XmlElement content =
                Akn.element(type).with("name", Akn.name(document.kind())).with("contains", "originalVersion");
        XmlElement preface = preface("preface", document.title(), document.notes());
        content.add(AknCoverWriter.write(document.masthead()));
        if (!preface.children().isEmpty()) {
            content.add(preface);
        }
        if (type.equals("debate")) {
            content.add(speeches.debate(document.body()));
        } else {
            int end = AknPreamble.end(document);
            if (end > 0) {
                content.add(body.preamble(document.body().subList(0, end)));
            }
            XmlElement main = Akn.element("mainBody").with("eId", "body");
            body.body(main, "", document.body().subList(end, document.body().size()));
            content.add(main);
        }
        attachments(content, "", "!annex", document.annexes());
        content.children().add(0, meta.document(speeches.speakers()));
        XmlElement root = Akn.element("akomaNtoso").add(content);
        AknLinks.resolve(root, ids, document.expression().iri());
        return root;
    }

    private XmlElement preface(String id, List<String> titles, List<FootnoteReference> notes) {
        XmlElement preface = Akn.element("preface").with("eId", id);
        for (String title : titles) {
            preface.add(Akn.element("p").add(Akn.element("docTitle").add(title)));
        }
        if (!notes.isEmpty()) {
            XmlElement p = Akn.element("p").with("class", "notes");
            AknInlineWriter inlines = new AknInlineWriter(body, ids, id);
            notes.forEach(note -> p.add(inlines.note(note)));
            preface.add(p);
        }
        return preface;
    }

    private void attachments(XmlElement parent, String context, String component, List<Annex> annexes) {
        if (annexes.isEmpty()) {
            return;
        }
        XmlElement attachments = Akn.element("attachments");
        for (int i = 0; i < annexes.size(); i++) {
            attachments.add(attachment(annexes.get(i), ids.next(context, "att"), component + "_" + (i + 1)));
        }
        parent.add(attachments);
    }

    private XmlElement attachment(Annex annex, String id, String component) {
        XmlElement doc = Akn.element("doc")
                .with("name", "annex")
                .with("contains", "originalVersion")
                .add(meta.annex(component, annex.originalLanguages(), OwnMetaWriter.annex(annex)));
        XmlElement preface = Akn.element("preface").with("eId", id + "__preface");
        annex.heading()
                .or(annex::label)
                .ifPresent(heading -> line(preface, Akn.element("docType").add(heading)));
        annex.printed().forEach(line -> preface.add(Akn.element("p").add(line)));
        annex.title().ifPresent(title -> line(preface, Akn.element("docTitle").add(title)));
        preface.children()
                .addAll(preface(id + "__preface", List.of(), annex.notes()).children());
        if (!preface.children().isEmpty()) {
            doc.add(preface);
        }
        XmlElement main = Akn.element("mainBody").with("eId", id + "__body");
        body.body(main, id, annex.body());
        doc.add(main);
        attachments(doc, id, component + "/annex", annex.annexes());
        return Akn.element("attachment").with("eId", id).add(doc);
    }

    private static void line(XmlElement parent, XmlElement inline) {
        parent.add(Akn.element("p").add(inline));
    }
}
