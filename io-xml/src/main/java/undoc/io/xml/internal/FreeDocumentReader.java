// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import undoc.io.Location;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.model.Annex;
import undoc.model.DocumentKind;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.Block;

/**
 * Makes a document of Akoma Ntoso that undoc did not write: the standard's, the guidelines' and the United Nations' own
 * ways, valid or not. All text is taken in the order of the file.
 */
final class FreeDocumentReader {
    private static final Set<String> FRONT = Set.of("coverPage", "preface");
    private static final Set<String> DEBATES = Set.of("debate", "debateReport");

    private final FreeBodyReader body = new FreeBodyReader();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();
    private final Masthead.Builder masthead = Masthead.builder();
    private final FreeFront front = new FreeFront(masthead, body);
    private boolean begun;
    private boolean bodySeen;

    private FreeDocumentReader() {}

    /** Reads the document under a root element. */
    static ReadResult read(XmlElement root, XmlElement document) {
        return new FreeDocumentReader().document(root, document);
    }

    private ReadResult document(XmlElement root, XmlElement document) {
        if (!root.namespace().equals(Akn.NS)) {
            report("akn.namespace", "the namespace is that of a draft: " + root.namespace(), root);
        }
        DocumentKind kind = kind(root, document);
        UnDocument.Builder builder = UnDocument.builder(kind);
        root.all(e -> e.is("meta")).stream().findFirst().ifPresent(meta -> new FreeMeta(problems)
                .read(meta, adoption(document), masthead, builder));
        body.operative(kind != DocumentKind.OTHER && document.is("statement"), false);
        part(document);
        for (XmlElement element : root.elements()) {
            if (element != document) {
                part(element);
            }
        }
        front.finish(builder);
        return ReadResult.of(
                builder.masthead(masthead.build()).body(blocks).annexes(annexes).build(), problems);
    }

    private static DocumentKind kind(XmlElement root, XmlElement document) {
        XmlElement named = document.is("documentCollection") ? component(root).orElse(document) : document;
        String name = named.get("name").replace("akn4un:", "");
        String words =
                name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip();
        if (document.is("debate")) {
            return DocumentKind.VERBATIM_RECORD;
        }
        return DocumentKind.ofId(words).orElseGet(() -> switch (words) {
            case "official letter" -> DocumentKind.LETTER;
            case "resolution draft" -> DocumentKind.DRAFT_RESOLUTION;
            case "decision draft" -> DocumentKind.DRAFT_DECISION;
            case "meeting minute" -> DocumentKind.SUMMARY_RECORD;
            case "meeting report", "conference report", "council report", "progress report" -> DocumentKind.REPORT;
            case "agenda listing", "agenda annotated" -> DocumentKind.AGENDA;
            case "position paper" -> DocumentKind.WORKING_PAPER;
            default -> DEBATES.contains(document.name()) ? DocumentKind.SUMMARY_RECORD : DocumentKind.OTHER;
        });
    }

    /** The date of adoption that the text marks up. */
    private static Optional<String> adoption(XmlElement document) {
        return document.all(e -> e.is("docDate") && e.get("refersTo").equals("#adoptionDate")).stream()
                .map(e -> e.get("date"))
                .findFirst();
    }

    private static Optional<XmlElement> component(XmlElement root) {
        return root.all(e -> e.is("component")).stream()
                .flatMap(e -> e.elements().stream())
                .filter(e -> e.first("meta").isPresent())
                .findFirst();
    }

    /** A document or a component: its parts in the order of the file. */
    private void part(XmlElement element) {
        List<Object> run = new ArrayList<>();
        for (Object child : element.children()) {
            if (!(child instanceof XmlElement part)) {
                run.add(child);
                continue;
            }
            blocks.addAll(body.blocks(run));
            run.clear();
            if (FRONT.contains(part.name()) && !begun) {
                front.read(part);
            } else if (part.is("attachments")) {
                attachments(part, annexes);
            } else if (isDocument(part)) {
                begun = begun || !blocks.isEmpty();
                part(part);
            } else if (!part.is("meta")) {
                text(part);
            }
        }
        blocks.addAll(body.blocks(run));
    }

    private static boolean isDocument(XmlElement element) {
        return element.first("meta").isPresent()
                || element.is("components")
                || element.is("component")
                || element.is("collectionBody");
    }

    private void text(XmlElement part) {
        List<Block> more = body.blocks(List.of(part));
        if (more.isEmpty()) {
            return;
        }
        if (!annexes.isEmpty()) {
            // The order of the text is kept: what follows an annex is an annex without a label.
            report("akn.order", part.name() + " after the attachments", part);
            annexes.add(annex(more, List.of()));
            return;
        }
        if (bodySeen && (part.is("mainBody") || part.is("preamble"))) {
            report("akn.order", part.name() + " where the schema allows none", part);
        }
        bodySeen = bodySeen || part.is("mainBody");
        begun = true;
        blocks.addAll(more);
    }

    private void attachments(XmlElement element, List<Annex> out) {
        for (XmlElement attachment : element.elements()) {
            body.operative(false, true);
            List<Block> content = new ArrayList<>();
            List<Annex> inner = new ArrayList<>();
            annexParts(attachment, content, inner);
            if (!content.isEmpty() || !inner.isEmpty()) {
                out.add(annex(content, inner));
            }
        }
    }

    private void annexParts(XmlElement element, List<Block> content, List<Annex> inner) {
        for (XmlElement part : element.elements()) {
            if (part.is("attachments")) {
                attachments(part, inner);
            } else if (part.first("meta").isPresent()) {
                annexParts(part, content, inner);
            } else if (!part.is("meta")) {
                content.addAll(body.blocks(List.of(part)));
            }
        }
    }

    private static Annex annex(List<Block> content, List<Annex> inner) {
        return new Annex(
                Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(), List.of(), content, inner);
    }

    private void report(String id, String message, XmlElement at) {
        problems.add(Problem.warning(
                id,
                message,
                Location.text(Math.max(1, at.line()), Math.max(1, at.column())),
                "nothing: the text was kept in the order of the file"));
    }
}
