// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.model.Annex;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.FootnoteReference;

/** Makes a document of a tree of Akoma Ntoso. */
public final class AknDocumentReader {
    private final AknBodyReader body = new AknBodyReader();

    private AknDocumentReader() {}

    /** Reads a file; bad content is reported. */
    public static ReadResult read(byte[] bytes, XmlLimits limits) {
        XmlElement root;
        try {
            root = XmlTreeReader.read(bytes, limits);
        } catch (XmlFault fault) {
            return ReadResult.failed(fault.problem());
        }
        if (!root.is("akomaNtoso")) {
            return ReadResult.failed(Problem.error(
                    "akn.root",
                    "the root element is " + root.name() + ", not akomaNtoso",
                    root.place(),
                    "give an Akoma Ntoso file"));
        }
        try {
            return new AknDocumentReader().document(root);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return ReadResult.failed(Problem.error(
                    "akn.value",
                    "a value is not what it should be: " + e.getMessage(),
                    Location.whole(),
                    "correct it"));
        }
    }

    private ReadResult document(XmlElement root) {
        List<Problem> problems = new ArrayList<>();
        Optional<XmlElement> element = root.elements().stream()
                .filter(e -> e.first("meta").isPresent())
                .findFirst();
        Optional<XmlElement> own = element.flatMap(e -> own(e, "document"));
        if (element.isPresent() && own.isEmpty()) {
            return FreeDocumentReader.read(root, element.get());
        }
        if (element.isEmpty() || own.isEmpty()) {
            return ReadResult.failed(Problem.error(
                    "akn.dialect",
                    "the file has no document with metadata",
                    Location.whole(),
                    "give an Akoma Ntoso file with a document in it"));
        }
        UnDocument.Builder document = OwnMetaReader.document(own.get());
        XmlElement preface = element.get().first("preface").orElse(Akn.element("preface"));
        document.title(preface.all(e -> e.is("docTitle")).stream()
                .map(XmlElement::text)
                .toList());
        document.notes(notes(preface));
        document.body(body(element.get()));
        document.annexes(annexes(element.get()));
        return ReadResult.of(document.build(), problems);
    }

    private List<Block> body(XmlElement element) {
        List<Block> blocks = new ArrayList<>();
        element.first("preamble").map(body::blocks).ifPresent(blocks::addAll);
        element.first("mainBody").map(body::blocks).ifPresent(blocks::addAll);
        element.first("debateBody")
                .flatMap(debate -> debate.first("debateSection"))
                .map(body::blocks)
                .ifPresent(blocks::addAll);
        return blocks;
    }

    private static Optional<XmlElement> own(XmlElement element, String name) {
        return element.first("meta")
                .flatMap(meta -> meta.first("proprietary"))
                .flatMap(p -> p.first(name))
                .filter(e -> e.namespace().equals(Akn.UNDOC));
    }

    private List<FootnoteReference> notes(XmlElement preface) {
        return preface.elements("p").stream()
                .filter(p -> p.hasClass("notes"))
                .flatMap(p -> p.elements("authorialNote").stream())
                .map(body.inlines()::note)
                .toList();
    }

    private List<Annex> annexes(XmlElement parent) {
        List<Annex> annexes = new ArrayList<>();
        for (XmlElement attachments : parent.elements("attachments")) {
            for (XmlElement attachment : attachments.elements("attachment")) {
                for (XmlElement doc : attachment.elements()) {
                    annexes.add(OwnMetaReader.annex(
                            own(doc, "annex").orElse(Akn.own("annex")),
                            doc.first("preface").map(this::notes).orElse(List.of()),
                            doc.first("mainBody").map(body::blocks).orElse(List.of()),
                            annexes(doc)));
                }
            }
        }
        return annexes;
    }
}
