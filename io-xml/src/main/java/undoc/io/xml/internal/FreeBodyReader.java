// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import undoc.model.body.Block;
import undoc.model.body.Figure;
import undoc.model.body.Inline;
import undoc.model.body.Paragraph;
import undoc.model.body.ParagraphRole;
import undoc.model.body.Quotation;
import undoc.model.body.SignatureBlock;
import undoc.symbol.DocumentSymbol;

/**
 * Makes blocks of Akoma Ntoso as anybody may have written it: every text in its place, in the order of the file,
 * whether or not the schema allows it there.
 */
final class FreeBodyReader {
    /** Elements that stand in running text; all others begin a block. */
    private static final Set<String> INLINE = new HashSet<>(
            List.of(("a abbr affectedDocument authorialNote b br change concept courtType date def del docAuthority "
                            + "docCommittee docDate docIntroducer docJurisdiction docketNumber docNumber docProponent "
                            + "docPurpose docStage docStatus docTitle docType entity eol event fillIn i img inline ins "
                            + "judge lawyer legislature location marker mmod mod mref narrative neutralCitation "
                            + "noteRef object omissis opinion organization outcome party person placeholder process "
                            + "quantity quotedText recordedTime ref relatedDocument remark rmod role rref scene "
                            + "session shortTitle signature span sub sup term time u vote rt ruby decoration "
                            + "argument extractText")
                    .split(" ")));

    private static final Set<String> MODIFICATIONS = Set.of("mod", "rmod", "mmod");
    /** Elements that hold a run of text. */
    private static final Set<String> RUNS =
            Set.of("p", "block", "tocItem", "listIntroduction", "listWrapUp", "caption", "recordedTime", "summary");

    private static final Set<String> HEADINGS = Set.of("heading", "subheading", "crossHeading", "longTitle");
    /** Below this depth the words of an element are one paragraph: the model's limit is 64 levels. */
    private static final int MAX_DEPTH = 24;

    private final FreeLists lists = new FreeLists(this);
    private final FreeTables tables = new FreeTables(this);
    private final FreeSpeeches speeches = new FreeSpeeches(this);
    private final FreeSections sections = new FreeSections(this);
    /** Links come again and again; each is told once. */
    private final Map<String, Optional<DocumentSymbol>> symbols = new HashMap<>();

    private Optional<ParagraphRole> role = Optional.empty();
    private int depth;

    /** The symbol of the document that a link leads to. */
    Optional<DocumentSymbol> symbolOf(String href) {
        return symbols.computeIfAbsent(href, Links::symbolOf);
    }

    /** The blocks inside an element. */
    List<Block> blocks(XmlElement element) {
        return blocks(element.children());
    }

    /** The blocks of a run of elements and texts. */
    List<Block> blocks(List<Object> children) {
        List<Block> out = new ArrayList<>();
        List<Object> run = new ArrayList<>();
        collect(children, run, out);
        paragraph(run, out);
        return out;
    }

    private void collect(List<Object> children, List<Object> run, List<Block> out) {
        for (Object child : children) {
            if (child instanceof XmlElement element && !isInline(element)) {
                paragraph(run, out);
                run.clear();
                block(element, out);
            } else if (child instanceof XmlElement element && holdsStructure(element)) {
                collect(element.children(), run, out);
            } else {
                run.add(child);
            }
        }
    }

    /** Whether an element stands in running text. */
    static boolean isInline(XmlElement element) {
        return INLINE.contains(element.name());
    }

    /** Whether a modification of another text quotes whole paragraphs of it. */
    private static boolean holdsStructure(XmlElement element) {
        return MODIFICATIONS.contains(element.name())
                && element.find(e -> e.is("quotedStructure")).isPresent();
    }

    /** The blocks of an element in this role. */
    List<Block> blocksAs(Optional<ParagraphRole> newRole, XmlElement element) {
        Optional<ParagraphRole> before = role;
        role = newRole;
        List<Block> blocks = blocks(element);
        role = before;
        return blocks;
    }

    /** The blocks of a run of elements and texts that are of no preamble, whatever they stand in. */
    List<Block> blocksWithoutRole(List<Object> children) {
        Optional<ParagraphRole> before = role;
        role = Optional.empty();
        List<Block> blocks = blocks(children);
        role = before;
        return blocks;
    }

    private void paragraph(List<Object> run, List<Block> out) {
        if (Words.areNone(run)) {
            return;
        }
        Optional<SignatureBlock> signatures = FreeSignatures.read(run);
        if (signatures.isPresent()) {
            out.add(signatures.get());
            return;
        }
        List<Inline> inlines = FreeInlineReader.read(run, this);
        if (!inlines.isEmpty()) {
            out.add(new Paragraph(Optional.empty(), role, inlines, List.of()));
        }
        pictures(run, out);
    }

    private static void pictures(List<Object> run, List<Block> out) {
        for (Object child : run) {
            if (child instanceof XmlElement element && element.is("img")) {
                String words = Words.of(element.get("alt"));
                out.add(new Figure(words.isEmpty() ? Words.of(element.get("src")) : words));
            } else if (child instanceof XmlElement element) {
                pictures(element.children(), out);
            }
        }
    }

    private void block(XmlElement element, List<Block> out) {
        String name = element.name();
        if (name.equals("meta") || name.equals("componentInfo")) {
            return;
        }
        if (depth >= MAX_DEPTH) {
            paragraph(List.of(element), out);
            return;
        }
        depth++;
        if (name.equals("preamble")) {
            out.addAll(blocksAs(Optional.of(ParagraphRole.PREAMBULAR), element));
        } else if (name.equals("formula")) {
            out.addAll(blocksAs(Optional.empty(), element));
        } else if (HEADINGS.contains(name)) {
            sections.heading(element, out);
        } else if (name.equals("table")) {
            tables.read(element).ifPresentOrElse(out::add, () -> paragraph(List.of(element), out));
        } else if (FreeLists.LISTS.contains(name)) {
            lists.read(element, out);
        } else if (FreeSpeeches.SPEECHES.contains(name)) {
            speeches.read(element, out);
        } else if (name.equals("quotedStructure") || name.equals("embeddedStructure")) {
            List<Block> content = blocks(element);
            out.addAll(content.isEmpty() ? List.of() : List.of(new Quotation(content)));
        } else if (name.equals("num")) {
            Children.number(element).ifPresent(n -> out.add(new Paragraph(Optional.of(n), role, List.of(), List.of())));
        } else if (name.equals("documentRef")) {
            documentReference(element, out);
        } else if (RUNS.contains(name)) {
            out.addAll(blocks(element));
        } else {
            sections.read(element, role, out);
        }
        depth--;
    }

    /** A link to a part of the document in a file of its own. What has no path names a part of this file. */
    private void documentReference(XmlElement element, List<Block> out) {
        String href = element.get("href");
        if (!href.startsWith("#") && (href.indexOf('/') >= 0 || href.indexOf('.') >= 0)) {
            String name = element.get("showAs");
            paragraph(List.of(Akn.element("ref").with("href", href).add(name.isBlank() ? href : name)), out);
        }
    }
}
