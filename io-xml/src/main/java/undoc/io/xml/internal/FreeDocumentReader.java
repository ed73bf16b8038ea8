// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import undoc.io.Problem;
import undoc.io.ReadResult;
import undoc.model.Annex;
import undoc.model.DocumentKind;
import undoc.model.Masthead;
import undoc.model.UnDocument;
import undoc.model.body.Block;
import undoc.model.body.Heading;
import undoc.model.body.Inline;

/**
 * Makes a document of Akoma Ntoso that undoc did not write: the standard's, the guidelines' and the United Nations' own
 * ways, valid or not. All text is taken in the order of the file.
 */
final class FreeDocumentReader {
    private static final Set<String> FRONT = Set.of("coverPage", "preface");
    private static final Set<DocumentKind> RESOLUTIONS =
            EnumSet.of(DocumentKind.RESOLUTION, DocumentKind.DRAFT_RESOLUTION);
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    private static final Set<String> DEBATES = Set.of("debate", "debateReport");

    private final FreeBodyReader body = new FreeBodyReader();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();
    private final Masthead.Builder masthead = Masthead.builder();
    private final FreeFront front;
    private final Survey survey;
    private boolean resolution;
    private boolean begun;
    private boolean bodySeen;
    private boolean concluded;
    private boolean lettered;

    private FreeDocumentReader(XmlElement root) {
        survey = Survey.of(root);
        front = new FreeFront(masthead, body, survey);
    }

    /** Reads the document under a root element. */
    static ReadResult read(XmlElement root, XmlElement document) {
        return new FreeDocumentReader(root).document(root, document);
    }

    private ReadResult document(XmlElement root, XmlElement document) {
        if (!root.namespace().equals(Akn.NS)) {
            report("akn.namespace", "the namespace is that of a draft: " + root.namespace(), root);
        }
        DocumentKind kind = kind(root, document);
        UnDocument.Builder builder = UnDocument.builder(kind);
        survey.meta().ifPresent(m -> new FreeMeta(problems, survey).read(m, document, masthead, builder));
        resolution = RESOLUTIONS.contains(kind);
        part(document);
        for (XmlElement element : root.elements()) {
            if (element != document) {
                lettered = element.is("components")
                        && element.elements("component").size() > 1;
                part(element);
            }
        }
        problems.addAll(survey.oddities().problems());
        front.finish(builder);
        int end = annexes.isEmpty() && !concluded ? FreeAnnexes.start(blocks) : blocks.size();
        annexes.addAll(0, FreeAnnexes.of(blocks.subList(end, blocks.size())));
        return ReadResult.of(
                builder.masthead(masthead.build())
                        .body(blocks.subList(0, end))
                        .annexes(annexes)
                        .build(),
                problems);
    }

    private static DocumentKind kind(XmlElement root, XmlElement document) {
        XmlElement named = document.is("documentCollection") ? component(root).orElse(document) : document;
        String name = named.get("name").replace("akn4un:", "");
        String words =
                CAPITAL.matcher(name).replaceAll(" $0").toLowerCase(Locale.ROOT).strip();
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
            if (part.is("preface") && lettered) {
                componentHead(part);
            } else if (FRONT.contains(part.name()) && !begun) {
                front.read(part, blocks);
            } else if (part.is("attachments")) {
                annexes.addAll(new FreeAnnexes(body).read(part));
            } else if (isDocument(part)) {
                begun = begun || !blocks.isEmpty();
                lettered = lettered
                        || part.is("components") && part.elements("component").size() > 1;
                part(part);
            } else if (!part.is("meta")) {
                text(part);
            }
        }
        blocks.addAll(body.blocks(run));
    }

    /** The number and title of one of several resolutions that a file holds. */
    private void componentHead(XmlElement preface) {
        Optional<String> number = preface.find(e -> e.is("docNumber")).map(Words::of);
        XmlElement words = Akn.element("p");
        preface.elements().forEach(line -> words.children().addAll(line.children()));
        words.children().removeIf(child -> child instanceof XmlElement mark && mark.is("docNumber"));
        List<Inline> title = FreeInlineReader.read(words.children(), body);
        begun = true;
        if (title.isEmpty()) {
            blocks.addAll(body.blocks(List.of(preface)));
        } else {
            blocks.add(new Heading(1, number.filter(n -> !n.isEmpty()), title));
        }
    }

    private static boolean isDocument(XmlElement element) {
        return element.first("meta").isPresent()
                || element.is("components")
                || element.is("component")
                || element.is("collectionBody");
    }

    private void text(XmlElement part) {
        if (part.is("mainBody") && blocks.isEmpty()) {
            front.titleOf(part);
        }
        List<Block> more = body.blocks(List.of(part));
        if (more.isEmpty()) {
            return;
        }
        if (part.is("mainBody")) {
            more = Subparagraphs.nested(more);
            more = resolution ? FreeRoles.assigned(more) : more;
        }
        if (!annexes.isEmpty()) {
            // The order of the text is kept: what follows an annex is an annex without a label.
            report("akn.order", part.name() + " after the attachments", part);
            annexes.add(new AnnexHead(body).annex(more, List.of()));
            return;
        }
        if (bodySeen && (part.is("mainBody") || part.is("preamble"))) {
            report("akn.order", part.name() + " where the schema allows none", part);
        }
        bodySeen = bodySeen || part.is("mainBody");
        concluded = concluded || bodySeen && !part.is("mainBody");
        begun = true;
        blocks.addAll(more);
    }

    private void report(String id, String message, XmlElement at) {
        problems.add(Problem.warning(id, message, at.place(), "nothing: the text was kept in the order of the file"));
    }
}
